package org.officialstats.advocacy.tracking;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Walk;

/** Conditions on the single values inside an entity. */
final class Values {
  /** The component with the office's own fields, which have conditions of their own. */
  static final String LABELS = "labels";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private interface Condition {
    boolean holds(Component component, Object value);
  }

  private Values() {}

  static Predicate<Entity> equalTo(Object wanted) {
    return any((component, value) -> value.equals(wanted));
  }

  static Predicate<Entity> withCode(String listId, Code code) {
    return any(
        (component, value) -> value.equals(code) && component.list().equals(Optional.of(listId)));
  }

  static Predicate<Entity> touching(LocalDate first, LocalDate last) {
    return any((component, value) -> {
      if (value instanceof LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
      }
      if (value instanceof PartialDate date) {
        return date.isWithin(first, last) != Truth.FALSE;
      }
      return value instanceof DateSpan span && span.overlaps(first, last) != Truth.FALSE;
    });
  }

  static Predicate<Entity> containing(String text) {
    String folded = folded(text);
    return any((component, value) -> {
      if (component.name().equals(LABELS)) {
        return false;
      }
      if (value instanceof LocalizedText texts) {
        return texts.texts().values().stream().anyMatch(each -> folded(each).contains(folded));
      }
      return value instanceof String line && folded(line).contains(folded);
    });
  }

  /** The text without case and accents. */
  private static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static Predicate<Entity> any(Condition condition) {
    return entity -> {
      boolean[] found = {false};
      Walk.through(
          (Record) entity,
          (at, owner, component, form, value) ->
              found[0] = found[0] || condition.holds(component, value));
      return found[0];
    };
  }
}
