package org.officialstats.advocacy.model;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds what somebody may have meant, for messages about an unknown code. */
final class Nearest {
  private static final int MOST = 3;
  private static final int LONGEST = 64;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}]");

  private record Candidate(String text, int distance) {}

  private Nearest() {}

  /** At most three of the known texts that differ from this one in few letters, the nearest first. */
  static List<String> to(String text, Collection<String> known) {
    if (text.length() > LONGEST) {
      return ImmutableList.of();
    }
    String plain = plain(text);
    int limit = Math.max(1, plain.length() / 3);
    return known.stream()
        .map(candidate -> new Candidate(candidate, distance(plain, plain(candidate))))
        .filter(candidate -> candidate.distance() <= limit)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text))
        .limit(MOST)
        .map(Candidate::text)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@code ; did you mean 'a', 'b'?}, or nothing when there are no suggestions. */
  static String question(Collection<String> suggestions) {
    return suggestions.isEmpty()
        ? ""
        : "; did you mean '" + String.join("', '", suggestions) + "'?";
  }

  /** The text as far as a message should repeat it: not for ever, and without control characters. */
  static String quoted(String text) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return "'" + CONTROL.matcher(shown).replaceAll("\uFFFD") + "'";
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** Levenshtein's distance; what is added at the end counts one, so that a beginning finds its whole. */
  private static int distance(String from, String to) {
    if (from.length() >= 3 && to.startsWith(from)) {
      return from.length() == to.length() ? 0 : 1;
    }
    int[] before = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      before[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int changed = before[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
        current[column] = Math.min(changed, 1 + Math.min(before[column], current[column - 1]));
      }
      before = current;
    }
    return before[to.length()];
  }
}
