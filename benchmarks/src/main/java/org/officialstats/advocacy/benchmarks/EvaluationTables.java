package org.officialstats.advocacy.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes Markdown tables from what was measured of evaluation. */
final class EvaluationTables {
  private final Rounds rounds;
  private final String machine;
  private final List<Integer> sizes;

  EvaluationTables(Rounds rounds, String machine, List<Integer> sizes) {
    this.rounds = rounds;
    this.machine = machine;
    this.sizes = List.copyOf(sizes);
  }

  /** The tables with the machine and the date. */
  String text() {
    return Stream.of(
            Stream.of("Measured on " + machine + ".", "", "### Standard catalogue and rules", ""),
            times(Work.PLAIN_LOOP, false),
            Stream.of("", "### The same five rules", ""),
            times(Work.WRITTEN_RULES, true),
            Stream.of("", "### Memory", ""),
            memory())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> times(Work base, boolean ofTheFiveRules) {
    Stream<String> head = Stream.of(
        "Time, as a multiple of the first line, and in milliseconds: the middle of the turns (half of them lie between).",
        "",
        Rows.head(sizes, "work", "records"),
        Rows.line(sizes));
    return Stream.concat(
        head,
        Stream.of(Work.values())
            .filter(work -> work.isOfTheFiveRules() == ofTheFiveRules)
            .map(work -> Rows.of(sizes, work.title(), size -> time(work, base, size))));
  }

  private String time(Work work, Work base, int size) {
    String method = EvaluationBenchmark.METHOD + size;
    OptionalDouble middle = rounds.middle(method, work.name());
    return middle.isEmpty()
        ? "–"
        : rounds.ratio(method, work.name(), method, base.name())
            + String.format(Locale.ROOT, "; %,.1f ms", middle.getAsDouble());
  }

  private Stream<String> memory() {
    Stream<String> head = Stream.of(
        "What is held in the heap, in bytes for each record. A line adds what it says to those above it.",
        "",
        Rows.head(sizes, "held", "records"),
        Rows.line(sizes));
    return Stream.concat(
        head,
        Stream.of(Held.values())
            .map(held -> Rows.of(sizes, held.title(), size -> bytes(held, size))));
  }

  private String bytes(Held held, int size) {
    OptionalDouble bytes = rounds.middle(held.name(), Integer.toString(size));
    return bytes.isEmpty() ? "–" : String.format(Locale.ROOT, "%,.0f", bytes.getAsDouble() / size);
  }
}
