package org.officialstats.advocacy.report.scene;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves wished places apart, so that each has its distance to the next and all stay between two ends. */
final class Spread {
  private Spread() {}

  /** The places in the order of the wishes; what has no room between the ends goes beyond the last. */
  static double[] of(double[] wishes, double distance, double from, double to) {
    List<Integer> order = IntStream.range(0, wishes.length)
        .boxed()
        .sorted(Comparator.comparingDouble(index -> wishes[index]))
        .toList();
    double[] places = new double[wishes.length];
    double least = from;
    for (int index : order) {
      places[index] = Math.max(least, wishes[index]);
      least = places[index] + distance;
    }
    double most = Math.max(to, from + distance * (wishes.length - 1));
    for (int rank = order.size() - 1; rank >= 0; rank--) {
      int index = order.get(rank);
      places[index] = Math.min(most, places[index]);
      most = places[index] - distance;
    }
    return places;
  }
}
