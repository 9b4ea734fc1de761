package org.officialstats.advocacy.shape;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
public final class Nearest {
  private static final int LONGEST = 64;

  private record Candidate(String name, int distance) {}

  private Nearest() {}

  /** The known name that differs from this one in the fewest letters; empty if all differ in more than a third. */
  public static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(name);
    int limit = Math.max(1, (plain.length() + 1) / 3);
    return known.stream()
        .map(candidate -> new Candidate(candidate, distance(plain, plain(candidate))))
        .filter(candidate -> candidate.distance() <= limit)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }

  /** Levenshtein's distance. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column - 1], row[column]));
      }
    }
    return row[to.length()];
  }
}
