package org.officialstats.advocacy.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes Markdown tables from what was measured of reports. */
final class ReportTables {
  private static final String SHORT = "short-";
  private static final String LONG = "long-en";

  private final Rounds rounds;
  private final String machine;

  ReportTables(Rounds rounds, String machine) {
    this.rounds = rounds;
    this.machine = machine;
  }

  /** The tables with the machine and the date. */
  String text() {
    return Stream.of(
            Stream.of("Measured on " + machine + ".", "", "### A report of some eight pages", ""),
            times(),
            Stream.of("", "### What is in its file", ""),
            files(),
            Stream.of("", "### A report of some five hundred pages", ""),
            longOne())
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> times() {
    Stream<String> head = Stream.of(
        "Time in a warm JVM, as a multiple of the first line, and in milliseconds: the middle of the turns (half of them lie between). Beside it the first report of a fresh JVM, in milliseconds: the middle of its trials.",
        "",
        "| written by | en | ar | zh | first, en | first, ar | first, zh |",
        "|---|---|---|---|---|---|---|");
    return Stream.concat(
        head,
        peers(peer -> Stream.concat(
            inEveryLanguage(language -> time(SHORT + language, peer)),
            inEveryLanguage(
                language -> shown("%,.0f", ReportPlan.FIRST + SHORT + language, peer)))));
  }

  private Stream<String> files() {
    Stream<String> head = Stream.of(
        "In English, Arabic and Chinese. Words are those that are found when the text is taken out of the file; the standards are judged by veraPDF.",
        "",
        "| written by | bytes | pages | words found | PDF/UA-1 | PDF/A-2a | Arabic letters join | Arabic tables begin at the right |",
        "|---|---|---|---|---|---|---|---|");
    return Stream.concat(
        head,
        peers(peer -> Stream.of(
            joined(language -> shown("%,.0f", ReportPlan.BYTES + SHORT + language, peer)),
            joined(language -> shown("%.0f", ReportPlan.PAGES + SHORT + language, peer)),
            joined(language -> share(ReportPlan.WORDS + SHORT + language, peer)),
            joined(language -> standard(ReportPlan.ACCESSIBLE, SHORT + language, peer)),
            joined(language -> standard(ReportPlan.ARCHIVABLE, SHORT + language, peer)),
            answer(ReportPlan.FORMS, 1.5, peer),
            answer(ReportPlan.MIRRORED, 0, peer))));
  }

  private Stream<String> longOne() {
    Stream<String> head = Stream.of(
        "In English; in a warm JVM, as above. The heap is the smallest one of some sizes in which a fresh JVM comes to the end.",
        "",
        "| written by | pages | time | least heap, MB | bytes | words found |",
        "|---|---|---|---|---|---|");
    return Stream.concat(
        head,
        peers(peer -> Stream.of(
            shown("%.0f", ReportPlan.PAGES + LONG, peer),
            time(LONG, peer),
            shown("%,.0f", ReportPlan.HEAP + LONG, peer),
            shown("%,.0f", ReportPlan.BYTES + LONG, peer),
            share(ReportPlan.WORDS + LONG, peer))));
  }

  private static Stream<String> peers(Function<ReportPeer, Stream<String>> cells) {
    return Stream.of(ReportPeer.values())
        .map(peer -> Stream.concat(Stream.of(peer.title()), cells.apply(peer))
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  private static Stream<String> inEveryLanguage(Function<String, String> cell) {
    return ReportSample.LANGUAGES.stream().map(cell);
  }

  /** One cell for all languages, which says only once what is the same in all. */
  private static String joined(Function<String, String> cell) {
    List<String> cells = inEveryLanguage(cell).toList();
    return cells.stream().distinct().count() == 1 ? cells.get(0) : String.join("; ", cells);
  }

  private String time(String sample, ReportPeer peer) {
    String method = ReportBenchmark.METHOD + sample;
    OptionalDouble middle = rounds.middle(method, peer.name());
    return middle.isEmpty()
        ? "–"
        : rounds.ratio(method, peer.name(), method, ReportPeer.PDFBOX.name())
            + String.format(Locale.ROOT, "; %,.1f ms", middle.getAsDouble());
  }

  private String share(String method, ReportPeer peer) {
    OptionalDouble share = rounds.middle(method, peer.name());
    return share.isEmpty()
        ? "–"
        : String.format(Locale.ROOT, "%.1f %%", Math.floor(share.getAsDouble() * 1_000) / 10);
  }

  private String standard(String standard, String sample, ReportPeer peer) {
    OptionalDouble broken = rounds.middle(standard + sample, peer.name());
    if (broken.isEmpty()) {
      return "–";
    } else if (rounds.middle(ReportPlan.TAGGED + sample, peer.name()).orElse(0) == 0) {
      return "no tags";
    }
    return broken.getAsDouble() == 0
        ? "passes"
        : String.format(Locale.ROOT, "rules broken: %.0f", broken.getAsDouble());
  }

  private String answer(String question, double above, ReportPeer peer) {
    OptionalDouble found = rounds.middle(question + SHORT + "ar", peer.name());
    return found.isEmpty() || (above == 0 && found.getAsDouble() == 0)
        ? "–"
        : found.getAsDouble() > above ? "yes" : "no";
  }

  private String shown(String format, String method, ReportPeer peer) {
    OptionalDouble middle = rounds.middle(method, peer.name());
    return middle.isEmpty() ? "–" : String.format(Locale.ROOT, format, middle.getAsDouble());
  }
}
