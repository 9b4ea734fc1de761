package org.officialstats.advocacy.phrase;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The places of a text that values are put in: names in braces. What is put in is never read as a place. */
final class Places {
  private Places() {}

  /** The names of the places. */
  static Set<String> of(String template) {
    ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
    filled(template, place -> {
      names.add(place);
      return "";
    });
    return names.build();
  }

  /** The text with a value at each place. */
  static String filled(String template, UnaryOperator<String> values) {
    int open = template.indexOf('{');
    if (open < 0) {
      return template;
    }
    StringBuilder filled = new StringBuilder();
    int end = 0;
    while (open >= 0) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        throw new IllegalStateException("text '" + template + "': a brace is not closed");
      }
      filled.append(template, end, open).append(values.apply(template.substring(open + 1, close)));
      end = close + 1;
      open = template.indexOf('{', end);
    }
    return filled.append(template, end, template.length()).toString();
  }
}
