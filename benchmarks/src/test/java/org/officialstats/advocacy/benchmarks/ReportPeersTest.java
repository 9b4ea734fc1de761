package org.officialstats.advocacy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.ReportDocument;

/** All peers write the same report, from forms that say the same. */
class ReportPeersTest {
  @TempDir
  private static Path directory;

  @BeforeAll
  static void keep() throws IOException {
    for (String language : ReportSample.LANGUAGES) {
      ReportSample.inShort(directory, language).keep(SmallReport.in(language));
    }
  }

  static Stream<Arguments> peersAndLanguages() {
    return Stream.of(ReportPeer.values())
        .flatMap(
            peer -> ReportSample.LANGUAGES.stream().map(language -> Arguments.of(peer, language)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("peersAndLanguages")
  void everyPeerWritesTheWordsOfTheReport(ReportPeer peer, String language) throws Exception {
    ReportSample sample = ReportSample.inShort(directory, language);
    try (OutputStream out = Files.newOutputStream(sample.file(peer))) {
      peer.read(sample).call().write(out);
    }

    double found = JudgedReport.words(SmallReport.in(language), sample.file(peer));

    assertThat(found).isBetween(peer.leastWords(sample), 1.0);
    assertThat(JudgedReport.pages(sample.file(peer))).isPositive();
  }

  @Test
  void theLibraryConformsAndSetsArabicAsItIsRead() throws Exception {
    ReportSample sample = ReportSample.inShort(directory, "ar");
    JudgedReport ours = judged(sample, ReportPeer.ADVOCACY);
    JudgedReport plain = judged(sample, ReportPeer.PDFBOX);

    assertThat(List.of(ours.accessible(), ours.archivable())).containsOnly(0L);
    assertThat(ours.tagged()).isTrue();
    assertThat(ours.words()).isEqualTo(1);
    assertThat(ours.forms()).isGreaterThan(1);
    assertThat(ours.mirrored()).isEqualTo(1);
    assertThat(plain.tagged()).isFalse();
    assertThat(plain.accessible()).isPositive();
    assertThat(plain.archivable()).isPositive();
    assertThat(plain.forms()).isEqualTo(1);
  }

  @Test
  void refusesAFileThatDoesNotSayWhatTheReportSays() {
    JudgedReport judged = new JudgedReport(1, 0.5, true, 0, 0, 0, 0);

    assertThatThrownBy(
            () -> judged.requireWords(ReportPeer.FOP, ReportSample.inShort(directory, "en")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("[short-en by FOP] 0.5000 of the words found; expected at least 0.98");
  }

  @Test
  void aReportComesBackFromItsFileAsItWas() throws IOException {
    assertThat(ReportSample.inShort(directory, "zh").document()).isEqualTo(SmallReport.in("zh"));
  }

  @Test
  void theLongReportRepeatsTheWholeOneUnderHeadingsOfTheirOwn() {
    ReportDocument once = SmallReport.in("en");
    ReportDocument thrice = ReportSamples.repeated(once, 3);

    assertThat(thrice.blocks()).hasSize(3 * once.blocks().size()).startsWith(first(once));
    assertThat(headings(thrice)).contains("glance", "glance-2", "glance-3").doesNotHaveDuplicates();
  }

  @Test
  void theShortReportHasTheBeginningOfTheLongestSectionAndNoAnnex() {
    List<Block> blocks = new ArrayList<>(SmallReport.in("en").blocks());
    blocks.add(new Heading(1, "Figures", "lines"));
    for (int i = 0; i < 20; i++) {
      blocks.add(new Heading(2, "Line", "line-" + i));
    }
    blocks.add(new Heading(1, "Annex", "details"));

    List<String> kept = headings(ReportSamples.shortened(SmallReport.of("en", blocks)));

    assertThat(kept).contains("glance", "lines", "line-0").doesNotContain("line-19", "details");
  }

  @Test
  void countsWordsHoweverTheirLettersAreDrawn() {
    assertThat(ReportWords.of("ﻼم، 统计 and 12%")).containsExactly("لام", "统", "计", "and", "12");
    assertThat(ReportWords.share("one two two three", "three two one, four")).isEqualTo(0.75);
  }

  private static JudgedReport judged(ReportSample sample, ReportPeer peer) throws Exception {
    try (OutputStream out = Files.newOutputStream(sample.file(peer))) {
      peer.read(sample).call().write(out);
    }
    return JudgedReport.of(sample.document(), sample.file(peer));
  }

  private static Block[] first(ReportDocument report) {
    return report.blocks().toArray(Block[]::new);
  }

  private static List<String> headings(ReportDocument report) {
    return report.blocks().stream()
        .filter(Heading.class::isInstance)
        .map(block -> ((Heading) block).id())
        .toList();
  }
}
