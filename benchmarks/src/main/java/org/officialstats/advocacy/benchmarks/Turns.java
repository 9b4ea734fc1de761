package org.officialstats.advocacy.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which peers are measured: one short iteration each, again and again, so that what others do to the machine
 * hits all alike. Each time the next one begins, so that none always comes after the same neighbour.
 *
 * @param peers the names of those that take turns
 */
record Turns(List<String> peers) {
  Turns {
    peers = List.copyOf(peers);
  }

  /** How many iterations give each peer so many turns. */
  int iterations(int turns) {
    return turns * peers.size();
  }

  /** The peer of an iteration, counted from the first one that is run. */
  String at(int iteration) {
    int turn = iteration / peers.size();
    return peers.get((iteration + turn) % peers.size());
  }

  /** The results of each turn, a score for each peer, of a benchmark that so many turns went before to warm up. */
  List<List<Score>> split(Score measured, int warmups) {
    List<List<Score>> turns = new ArrayList<>();
    for (int i = 0; i < measured.iterations().size(); i++) {
      if (i % peers.size() == 0) {
        turns.add(new ArrayList<>());
      }
      String name = measured.method() + measured.parameter();
      turns
          .get(i / peers.size())
          .add(new Score(
              name, at(iterations(warmups) + i), measured.iterations().subList(i, i + 1)));
    }
    return turns;
  }
}
