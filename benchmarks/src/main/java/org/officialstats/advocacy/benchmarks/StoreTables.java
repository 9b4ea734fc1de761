package org.officialstats.advocacy.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes Markdown tables of ratios from what was measured of stores. */
final class StoreTables {
  private final Rounds rounds;
  private final String machine;
  private final List<Integer> sizes;

  StoreTables(Rounds rounds, String machine, List<Integer> sizes) {
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
    return Rows.row(
        peer.title(),
        rounds.ratio("oneWriter", peer.name(), "oneWriter", base.name()),
        processor("oneWriter", peer),
        rounds.ratio("eightWriters", peer.name(), "eightWriters", base.name()),
        processor("eightWriters", peer),
        peer.durableBy(),
        peer.lost());
  }

  private Stream<String> opening() {
    return Stream.of(
        "Time, as a multiple of the first line: the middle of the rounds (half of them lie between).",
        "",
        Rows.head(sizes, "work", "entities"),
        Rows.line(sizes),
        openingRow("every token of the journal by Jackson's streaming parser", "jacksonTokens"),
        openingRow("the bytes of the journal, nothing done with them", "bytesOnly"),
        openingRow("**`Tracker.open`: checked, chained, indexed**", "trackerOpen"),
        openingRow("**`Tracker.open` and every entity read**", "trackerOpenAndReadEntities"),
        openingRow("SQLite: every document as bytes", "sqliteReadDocuments"),
        openingRow("H2: every document as bytes", "h2ReadDocuments"));
  }

  /** The microseconds of the processors for a commit; a dash if they were not noted. */
  private String processor(String method, Peer peer) {
    OptionalDouble micros = rounds.middle(ProcessorTime.method(method), peer.name());
    return micros.isEmpty() ? "–" : String.format(Locale.ROOT, "%.0f", micros.getAsDouble());
  }

  private String openingRow(String title, String method) {
    return Rows.of(sizes, title, size -> {
      String parameter = size.toString();
      return rounds.ratio(method, parameter, "jacksonTokens", parameter);
    });
  }
}
