package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes Markdown tables of ratios from the results of JMH, and puts them into a document between two marks. */
final class Report {
  static final String BEGIN = "<!-- figures: written by advocacy-benchmarks -->\n";
  static final String END = "<!-- end of figures -->\n";

  private final Rounds rounds;
  private final String machine;
  private final List<Integer> sizes;

  Report(Rounds rounds, String machine, List<Integer> sizes) {
    this.rounds = rounds;
    this.machine = machine;
    this.sizes = List.copyOf(sizes);
  }

  /** The tables with the machine and the date. */
  String text() {
    return Stream.of(
            Stream.of("Measured on " + machine + ".", "", "### Durable commits", ""),
            commits(Peer.RAW, peer -> !peer.isOnPostgres()),
            Stream.of("", "### Durable commits in PostgreSQL", ""),
            commits(Peer.POSTGRES_PLAIN, Peer::isOnPostgres),
            Stream.of("", "### Opening", ""),
            opening())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> commits(Peer base, Predicate<Peer> shown) {
    Stream<String> head = Stream.of(
        "Commits per second, as a multiple of the first line: the middle of the turns (half of them lie between). Beside it the time of the processors for a commit, in microseconds, in the process that commits.",
        "",
        "| store | 1 writer | µs | 8 writers | µs | durable by | acknowledged commits lost when the power goes |",
        "|---|---|---|---|---|---|---|");
    return Stream.concat(
        head, Stream.of(Peer.values()).filter(shown).map(peer -> commitRow(peer, base)));
  }

  private String commitRow(Peer peer, Peer base) {
    return row(
        peer.title(),
        rounds.ratio("oneWriter", peer.name(), "oneWriter", base.name()),
        rounds.middle(ProcessorTime.method("oneWriter"), peer.name()),
        rounds.ratio("eightWriters", peer.name(), "eightWriters", base.name()),
        rounds.middle(ProcessorTime.method("eightWriters"), peer.name()),
        peer.durableBy(),
        peer.lost());
  }

  private Stream<String> opening() {
    return Stream.of(
        "Time, as a multiple of the first line: the middle of the rounds (half of them lie between).",
        "",
        row(cells("work", size -> String.format(Locale.ROOT, "%,d entities", size))),
        "|---".repeat(1 + sizes.size()) + "|",
        openingRow("every token of the journal by Jackson's streaming parser", "jacksonTokens"),
        openingRow("the bytes of the journal, nothing done with them", "bytesOnly"),
        openingRow("**`Tracker.open`: checked, chained, indexed**", "trackerOpen"),
        openingRow("**`Tracker.open` and every entity read**", "trackerOpenAndReadEntities"),
        openingRow("SQLite: every document as bytes", "sqliteReadDocuments"),
        openingRow("H2: every document as bytes", "h2ReadDocuments"));
  }

  private String openingRow(String title, String method) {
    return row(cells(title, size -> {
      String parameter = size.toString();
      return rounds.ratio(method, parameter, "jacksonTokens", parameter);
    }));
  }

  private String[] cells(String first, Function<Integer, String> ofSize) {
    return Stream.concat(Stream.of(first), sizes.stream().map(ofSize)).toArray(String[]::new);
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
