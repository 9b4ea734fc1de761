package org.officialstats.advocacy.benchmarks;

import java.util.Arrays;
import java.util.List;

/** What the time of an evaluation is measured by, in the order of the tables. */
public enum Work {
  /** What everything about the catalogue is compared with. */
  PLAIN_LOOP("one plain loop over the records in heap: a state or code and a date of each"),
  /** From nothing but the tables of the state. */
  FULL("**standard catalogue and rules**"),
  /** What a host does that shows figures. */
  AFTER_COMMIT("**the same after one commit, through `Tracker.evaluate`**"),
  /** Another day of the same state. */
  OTHER_DAY("**the same as of another day**"),
  /** History. */
  KNOWN_EARLIER("**the same as known at an earlier revision**"),
  /** What everything about the five rules is compared with. */
  WRITTEN_RULES("written by hand in Java over the records"),
  /** The library. */
  DEFINED_RULES("**definitions as data, with evidence and messages**"),
  /** SQL over columns. */
  DUCKDB("DuckDB SQL, one thread"),
  /** SQL over rows. */
  H2("H2 SQL, result cache off"),
  /** Expressions. */
  CEL("dev.cel for the conditions, Java for joins and counts"),
  /** Rules that match. */
  DROOLS("Drools, a new session each time");

  private final String title;

  Work(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Whether it answers the five rules. */
  boolean isOfTheFiveRules() {
    return compareTo(WRITTEN_RULES) >= 0;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Work::name).toList();
  }

  /** Makes ready what is not to be timed. */
  void prepare(Contest contest) {
    contest.nextTurn();
    if (this == AFTER_COMMIT) {
      contest.commit();
    }
  }

  /** What is timed. */
  Object run(Contest contest) throws Exception {
    return switch (this) {
      case PLAIN_LOOP -> contest.plainLoop();
      case FULL -> contest.full();
      case AFTER_COMMIT -> contest.now();
      case OTHER_DAY -> contest.asOfAnotherDay();
      case KNOWN_EARLIER -> contest.asKnownEarlier();
      default -> contest.answers(this);
    };
  }
}
