package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.util.List;

/** Finds the smallest heap in which something succeeds, among sizes that grow by a third to a half. */
final class LeastHeap {
  /** The sizes, in megabytes. */
  static final List<Integer> SIZES =
      List.of(8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1_024, 1_536);

  private LeastHeap() {}

  /** Something that succeeds in a heap of so many megabytes, or does not. */
  @FunctionalInterface
  interface Trial {
    boolean succeedsIn(int megabytes) throws IOException;
  }

  /** The smallest size, by halving what is left; it is taken for granted that the largest one is enough. */
  static int of(List<Integer> sizes, Trial trial) throws IOException {
    int low = 0;
    int high = sizes.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (trial.succeedsIn(sizes.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return sizes.get(high);
  }
}
