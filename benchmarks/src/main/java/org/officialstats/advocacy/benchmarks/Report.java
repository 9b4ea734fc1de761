package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes Markdown tables of ratios from the results of JMH, and puts them into a document between two marks. */
final class Report {
  static final String BEGIN = "<!-- figures: written by advocacy-benchmarks -->\n";
  static final String END = "<!-- end of figures -->\n";

  private final Rounds rounds;
  private final String machine;
  private final int entities;

  Report(Rounds rounds, String machine, int entities) {
    this.rounds = rounds;
    this.machine = machine;
    this.entities = entities;
  }

  /** The tables with the machine and the date. */
  String text() {
    return Stream.of(
            Stream.of("Measured on " + machine + ".", "", "### Durable commits", ""),
            commits(),
            Stream.of("", "### Opening " + entities + " entities", ""),
            opening())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> commits() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Commits per second, as a multiple of the first line: the middle of the rounds (lowest–highest).");
    lines.add("");
    lines.add(
        "| store | 1 writer | 8 writers | durable by | acknowledged commits lost when the power goes |");
    lines.add("|---|---|---|---|---|");
    for (Peer peer : Peer.values()) {
      lines.add(row(
          peer.title(),
          rounds.ratio("oneWriter", peer.name(), "oneWriter", Peer.RAW.name()),
          rounds.ratio("eightWriters", peer.name(), "eightWriters", Peer.RAW.name()),
          peer.durableBy(),
          peer.lost()));
    }
    return lines.stream();
  }

  private Stream<String> opening() {
    return Stream.of(
        "Time, as a multiple of the first line: the middle of the rounds (lowest–highest).",
        "",
        "| work | time |",
        "|---|---|",
        openingRow("every token of the journal by Jackson's streaming parser", "jacksonTokens"),
        openingRow("the bytes of the journal, nothing done with them", "bytesOnly"),
        openingRow("**`Tracker.open`: checked, chained, indexed**", "trackerOpen"),
        openingRow("**`Tracker.open` and every entity read**", "trackerOpenAndReadEntities"),
        openingRow("SQLite: every document as bytes", "sqliteReadDocuments"),
        openingRow("H2: every document as bytes", "h2ReadDocuments"));
  }

  private String openingRow(String title, String method) {
    String parameter = Integer.toString(entities);
    return row(title, rounds.ratio(method, parameter, "jacksonTokens", parameter));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** Replaces what stands between the marks of the document. */
  void writeInto(Path document) throws IOException {
    String before = Files.readString(document);
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException("[" + document + "] no place for the figures; expected the line '"
          + BEGIN.strip() + "' and after it '" + END.strip() + "'");
    }
    String after =
        before.substring(0, begin + BEGIN.length()) + "\n" + text() + "\n" + before.substring(end);
    Files.writeString(document, after);
  }
}
