package org.officialstats.advocacy.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The results of several rounds. Ratios are taken within a round, as a machine that others use is faster in one round
 * than in the next; of the rounds, the middle ratio counts, and the two between which half of them lie.
 *
 * @param rounds the results of each
 */
record Rounds(List<List<Score>> rounds) {
  Rounds {
    rounds = List.copyOf(rounds);
  }

  /** The middle ratio of two results, with its quartiles; a dash if no round has both. */
  String ratio(String method, String parameter, String baseMethod, String baseParameter) {
    double[] ratios = rounds.stream()
        .filter(round -> find(round, method, parameter).isPresent())
        .filter(round -> find(round, baseMethod, baseParameter).isPresent())
        .mapToDouble(round -> find(round, method, parameter).getAsDouble()
            / find(round, baseMethod, baseParameter).getAsDouble())
        .filter(Double::isFinite)
        .sorted()
        .toArray();
    return ratios.length == 0 ? "–" : shown(ratios);
  }

  /** The middle of the results themselves; empty if no round has one. */
  OptionalDouble middle(String method, String parameter) {
    double[] values = rounds.stream()
        .flatMapToDouble(round -> find(round, method, parameter).stream())
        .sorted()
        .toArray();
    return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(middle(values));
  }

  private static double middle(double[] sorted) {
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private static String shown(double[] sorted) {
    double middle = middle(sorted);
    double low = sorted[sorted.length / 4];
    double high = sorted[sorted.length - 1 - sorted.length / 4];
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", middle, low, high);
  }

  private static OptionalDouble find(List<Score> round, String method, String parameter) {
    return round.stream()
        .filter(score -> score.method().equals(method) && score.parameter().equals(parameter))
        .mapToDouble(Score::value)
        .findFirst();
  }
}
