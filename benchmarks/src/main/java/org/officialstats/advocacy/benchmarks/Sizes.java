package org.officialstats.advocacy.benchmarks;

/**
 * How many records of each kind there are among so many. Half are attendances, as wherever people are counted.
 *
 * @param all how many in all
 */
record Sizes(int all) {
  int organizations() {
    return share(20);
  }

  int people() {
    return share(80);
  }

  int positions() {
    return share(60);
  }

  int events() {
    return share(100);
  }

  int agreements() {
    return share(40);
  }

  int partnerships() {
    return share(20);
  }

  int messages() {
    return share(2);
  }

  int materials() {
    return share(50);
  }

  int disseminations() {
    return share(40);
  }

  int interactions() {
    return share(30);
  }

  int stances() {
    return share(30);
  }

  int contributions() {
    return share(8);
  }

  /** What is left. */
  int attendances() {
    return all
        - organizations()
        - people()
        - positions()
        - events()
        - agreements()
        - partnerships()
        - messages()
        - materials()
        - disseminations()
        - interactions()
        - stances()
        - contributions();
  }

  private int share(int inThousand) {
    return Math.max(1, Math.toIntExact((long) all * inThousand / 1_000));
  }
}
