package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.report.ReportDocument;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What is measured of reports, and in which order: first reports in fresh processes, what is in their files, then reports
 * in a warm process, and at last how small a heap may be.
 */
final class ReportPlan {
  static final String FIRST = "first";
  static final String PAGES = "pages";
  static final String BYTES = "bytes";
  static final String WORDS = "words";
  static final String TAGGED = "tagged";
  static final String ACCESSIBLE = "accessible";
  static final String ARCHIVABLE = "archivable";
  static final String FORMS = "forms";
  static final String MIRRORED = "mirrored";
  static final String HEAP = "heap";

  private static final double NANOS = 1e6;
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final int ENOUGH = 2_048;

  private final Extent extent;
  private final boolean smoke;
  private final Path directory;

  ReportPlan(Extent extent, Path directory) {
    this.extent = extent;
    smoke = extent == Extent.SMOKE;
    this.directory = directory;
  }

  /** Where the reports are kept that are in a directory of results. */
  static Path samples(Path directory) {
    return directory.resolve("samples");
  }

  Path samples() {
    return samples(directory);
  }

  /** How often the long report repeats the whole update. */
  int repeats() {
    return smoke ? 1 : 12;
  }

  void measure(Runs runs) throws IOException, RunnerException {
    Figures figures = new Figures();
    for (ReportSample sample : shortOnes()) {
      firstReports(sample, figures);
      judge(sample, figures);
    }
    for (ReportSample sample : shortOnes()) {
      runs.reports(sample.name(), smoke ? 1 : 25, times(sample));
    }
    runs.reports(longOne().name(), smoke ? 1 : 3, times(longOne()));
    leastHeaps(longOne(), figures);
    figures.write(directory.resolve("figures.json"));
  }

  /** The rounds of all that was measured. */
  Rounds read() throws IOException {
    List<List<Score>> rounds = new ArrayList<>();
    Score.read(directory.resolve("figures.json")).forEach(figure -> rounds.add(List.of(figure)));
    for (ReportSample sample : shortOnes()) {
      addTurns(sample, rounds);
    }
    addTurns(longOne(), rounds);
    return new Rounds(rounds);
  }

  private void addTurns(ReportSample sample, List<List<Score>> rounds) throws IOException {
    for (Score measured : Score.read(times(sample))) {
      Score named = new Score(measured.method() + sample.name(), "", measured.iterations());
      rounds.addAll(ReportBenchmark.TURNS.split(named, Runs.warmups(extent)));
    }
  }

  private List<ReportSample> shortOnes() {
    Stream<String> languages = smoke ? Stream.of("ar") : ReportSample.LANGUAGES.stream();
    return languages.map(language -> ReportSample.inShort(samples(), language)).toList();
  }

  private ReportSample longOne() {
    return ReportSample.atLength(samples());
  }

  private Path times(ReportSample sample) {
    return directory.resolve("times-" + sample.name() + ".json");
  }

  /** Peers take turns here as well. */
  private void firstReports(ReportSample sample, Figures figures) throws IOException {
    for (int turn = 0; turn < (smoke ? 1 : 5); turn++) {
      for (ReportPeer peer : ReportPeer.values()) {
        String nanos = child(peer, sample, ENOUGH).run(LONGEST);
        figures.add(FIRST + sample.name(), peer.name(), Long.parseLong(nanos) / NANOS);
      }
    }
  }

  /** What is in the files that the first reports have left. */
  private static void judge(ReportSample sample, Figures figures) throws IOException {
    ReportDocument report = sample.document();
    for (ReportPeer peer : ReportPeer.values()) {
      JudgedReport judged = JudgedReport.of(report, sample.file(peer));
      judged.requireWords(peer, sample);
      judged.note(sample.name(), peer.name(), figures);
      figures.add(BYTES + sample.name(), peer.name(), Files.size(sample.file(peer)));
    }
  }

  private void leastHeaps(ReportSample sample, Figures figures) throws IOException {
    List<Integer> sizes = smoke ? LeastHeap.SIZES.subList(13, 14) : LeastHeap.SIZES;
    ReportDocument report = sample.document();
    for (ReportPeer peer : ReportPeer.values()) {
      child(peer, sample, ENOUGH).run(LONGEST);
      figures.add(PAGES + sample.name(), peer.name(), JudgedReport.pages(sample.file(peer)));
      figures.add(
          WORDS + sample.name(), peer.name(), JudgedReport.words(report, sample.file(peer)));
      figures.add(BYTES + sample.name(), peer.name(), Files.size(sample.file(peer)));
      int heap = LeastHeap.of(
          sizes, megabytes -> child(peer, sample, megabytes).attempt(LONGEST).isPresent());
      figures.add(HEAP + sample.name(), peer.name(), heap);
    }
  }

  private static Child child(ReportPeer peer, ReportSample sample, int megabytes) {
    return new Child(
        List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-Djava.awt.headless=true"),
        OneReport.class,
        List.of(peer.name(), sample.directory().toString(), sample.name()));
  }
}
