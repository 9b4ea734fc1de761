package org.officialstats.advocacy.benchmarks;

import java.util.Arrays;
import java.util.List;

/** What the time of an evaluation is measured by, in the order of the tables. */
public enum Work {
  /** What everything about the catalogue is compared with. */
  PLAIN_LOOP("one plain loop over the records in heap: a state or code and a date of each"),
  /** From nothing but the tables of the state. */
  FULL(
      "**standard catalogue and rules: figures, the records behind them, and what was found of which**"),
  /** With all that somebody who reads everything reads. */
  IN_WORDS("**… and every finding put into words**"),
  /** What a host does that shows figures. */
  AFTER_COMMIT("**the same after one commit, through `Tracker.evaluate`**"),
  /** Another day of the same state. */
  OTHER_DAY("**the same as of another day**"),
  /** History. */
  KNOWN_EARLIER("**the same as known at an earlier revision**"),
  /** Without those in Java. */
  DATA("**those of the catalogue and the rules that are data**"),
  /** What is had from what was worked out before. */
  DATA_AFTER_COMMIT("**… after one commit**"),
  /** Another day of these. */
  DATA_OTHER_DAY("**… as of another day**"),
  /** What everything about the five rules is compared with. */
  WRITTEN_RULES("written by hand in Java over the records"),
  /** The library. */
  DEFINED_RULES("**definitions as data, with evidence**"),
  /** The library, read to the end. */
  DEFINED_IN_WORDS("**… and every finding put into words**"),
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
    switch (this) {
      case FULL, IN_WORDS, DATA, DEFINED_RULES, DEFINED_IN_WORDS -> contest.forget();
      case AFTER_COMMIT, DATA_AFTER_COMMIT -> contest.commit();
      default -> {}
    }
  }

  /** What is timed. */
  Object run(Contest contest) throws Exception {
    return switch (this) {
      case PLAIN_LOOP -> contest.plainLoop();
      case FULL -> contest.full();
      case IN_WORDS -> List.copyOf(contest.full().findings());
      case AFTER_COMMIT -> contest.now();
      case OTHER_DAY -> contest.asOfAnotherDay();
      case KNOWN_EARLIER -> contest.asKnownEarlier();
      case DATA -> contest.data();
      case DATA_AFTER_COMMIT -> contest.dataNow();
      case DATA_OTHER_DAY -> contest.dataAsOfAnotherDay();
      default -> contest.answers(this);
    };
  }
}
