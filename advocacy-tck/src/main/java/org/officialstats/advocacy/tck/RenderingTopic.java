package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.spi.RenderOutcome;
import org.officialstats.advocacy.spi.ReportRenderer;

/** The same report gives the same bytes, whoever asks, and the stream stays the caller's. */
@Timeout(300)
abstract class RenderingTopic {
  private static final ReportDocument REPORT = SampleReports.everyBlock();

  abstract ReportRendererContract contract();

  private ReportRenderer open() {
    ManualClock clock = ManualClock.at("2026-01-02T03:04:05Z");
    KitContext context = new KitContext(contract().settings(), clock, notice -> {});
    return contract().provider().open(context);
  }

  @Test
  void writesSomething() throws IOException {
    assertThat(rendered(open(), REPORT)).isNotEmpty();
  }

  @Test
  void givesTheSameBytesForTheSameReport() throws IOException {
    ReportRenderer renderer = open();
    byte[] first = rendered(renderer, REPORT);

    assertThat(rendered(renderer, REPORT)).as("rendered again").isEqualTo(first);
    assertThat(rendered(open(), SampleReports.everyBlock()))
        .as("an equal report, by another renderer")
        .isEqualTo(first);
  }

  @Test
  void givesOtherBytesForAnotherReport() throws IOException {
    assertThat(rendered(open(), REPORT)).isNotEqualTo(rendered(open(), SampleReports.empty()));
  }

  @Test
  void givesTheSameBytesAfterOtherReports() throws IOException {
    ReportRenderer renderer = open();
    rendered(renderer, SampleReports.hostile());
    rendered(renderer, SampleReports.empty());

    assertThat(rendered(renderer, REPORT)).isEqualTo(rendered(open(), REPORT));
  }

  @Test
  void givesTheSameBytesInManyThreads() throws Exception {
    ReportRenderer renderer = open();
    byte[] expected = rendered(renderer, REPORT);
    byte[] expectedOfEmpty = rendered(renderer, SampleReports.empty());
    Together together = new Together();
    for (int thread = 0; thread < 4; thread++) {
      together.and(() -> {
        for (int i = 0; i < 3; i++) {
          assertThat(rendered(renderer, REPORT)).isEqualTo(expected);
          assertThat(rendered(renderer, SampleReports.empty())).isEqualTo(expectedOfEmpty);
        }
      });
    }
    together.run();
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void givesTheSameBytesInAnyLocaleOfTheMachine() throws IOException {
    Locale before = Locale.getDefault();
    byte[] expected = rendered(open(), REPORT);
    try {
      for (String tag : new String[] {"ar-EG-u-nu-arab", "tr-TR", "de-DE", "th-TH-u-ca-buddhist"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(rendered(open(), REPORT)).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void rendersAReportWithoutBlocks() throws IOException {
    assertThat(rendered(open(), SampleReports.empty())).isNotEmpty();
  }

  @Test
  void rendersHostileTexts() throws IOException {
    byte[] first = rendered(open(), SampleReports.hostile());

    assertThat(first).isNotEmpty().isEqualTo(rendered(open(), SampleReports.hostile()));
  }

  @Test
  void rendersALongReport() throws IOException {
    assertThat(rendered(open(), SampleReports.ofRows(2_000))).isNotEmpty();
  }

  @Test
  void saysWhatCouldNotBeShownTheSameEachTime() throws IOException {
    RenderOutcome outcome = open().render(SampleReports.hostile(), new ByteArrayOutputStream());

    assertThat(outcome).isNotNull();
    assertThat(open().render(SampleReports.hostile(), OutputStream.nullOutputStream()))
        .isEqualTo(outcome);
  }

  @Test
  void flushesTheStreamAndLeavesItOpen() throws IOException {
    WatchedOutput out = new WatchedOutput(Long.MAX_VALUE);
    open().render(REPORT, out);

    assertThat(out.closed()).as("closed").isFalse();
    assertThat(out.unflushed()).as("bytes written after the last flush").isZero();
  }

  @Test
  void passesOnTheFailureOfTheStream() throws IOException {
    int length = rendered(open(), REPORT).length;
    for (long room : new long[] {0, 1, length / 2, length - 1}) {
      WatchedOutput out = new WatchedOutput(room);
      Throwable thrown = catchThrowable(() -> open().render(REPORT, out));
      assertThat(thrown).as("after %d bytes", room).isSameAs(out.failure());
      assertThat(out.closed()).as("closed").isFalse();
    }
  }

  @Test
  void worksAfterAStreamThatFailed() throws IOException {
    ReportRenderer renderer = open();
    Throwable full = catchThrowable(() -> renderer.render(REPORT, new WatchedOutput(10)));
    assertThat(full).isInstanceOf(IOException.class);

    assertThat(rendered(renderer, REPORT)).isEqualTo(rendered(open(), REPORT));
  }

  @Test
  void refusesNull() {
    OutputStream out = OutputStream.nullOutputStream();

    assertThatNullPointerException()
        .isThrownBy(() -> open().render(Nothing.at(), out))
        .withMessage("document");
    assertThatNullPointerException()
        .isThrownBy(() -> open().render(REPORT, Nothing.at()))
        .withMessage("out");
    assertThatNullPointerException()
        .isThrownBy(() -> contract().provider().open(Nothing.at()))
        .withMessage("context");
  }

  private static byte[] rendered(ReportRenderer renderer, ReportDocument report)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(report, out);
    return out.toByteArray();
  }
}
