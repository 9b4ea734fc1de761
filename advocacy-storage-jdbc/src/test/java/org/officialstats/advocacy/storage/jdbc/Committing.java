package org.officialstats.advocacy.storage.jdbc;

import org.officialstats.advocacy.Tracker;

/** A process with a tracker that commits so many events. */
final class Committing {
  private Committing() {}

  public static void main(String[] arguments) {
    try (Tracker tracker = Offices.tracker(arguments[0], arguments[1])) {
      for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
        Offices.put(tracker, "ev" + i, "Kigali");
      }
    }
  }
}
