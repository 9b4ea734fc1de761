package org.officialstats.advocacy.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which peers are measured: one short iteration each, again and again, so that a disk that others use hits all
 * alike. Each time the next one begins, so that none always comes after the same neighbour.
 */
final class Turns {
  private static final Peer[] PEERS = Peer.values();

  private Turns() {}

  /** How many iterations give each peer so many turns. */
  static int iterations(int turns) {
    return turns * PEERS.length;
  }

  /** The peer of an iteration, counted from the first one that is run. */
  static Peer peer(int iteration) {
    int turn = iteration / PEERS.length;
    return PEERS[(iteration + turn) % PEERS.length];
  }

  /** The results of each turn, a score for each peer, of a benchmark that so many turns went before to warm up. */
  static List<List<Score>> split(Score measured, int warmups) {
    List<List<Score>> turns = new ArrayList<>();
    for (int i = 0; i < measured.iterations().size(); i++) {
      if (i % PEERS.length == 0) {
        turns.add(new ArrayList<>());
      }
      String peer = peer(iterations(warmups) + i).name();
      turns
          .get(i / PEERS.length)
          .add(new Score(measured.method(), peer, measured.iterations().subList(i, i + 1)));
    }
    return turns;
  }
}
