package org.officialstats.advocacy.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws one of so many numbers, 0 twice as often as 1, three times as often as 2, and so on: the law of Zipf. */
final class Zipf {
  private final double[] sums;

  Zipf(int size) {
    sums = new double[size];
    double sum = 0;
    for (int rank = 0; rank < size; rank++) {
      sum += 1.0 / (rank + 1);
      sums[rank] = sum;
    }
  }

  int draw(SplittableRandom random) {
    int place = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return Math.min(place < 0 ? -place - 1 : place, sums.length - 1);
  }
}
