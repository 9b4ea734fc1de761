package org.officialstats.advocacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.form.ReportForm;
import org.officialstats.advocacy.report.kind.ReportInput;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.report.kind.ReportPart;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.ReportKindProvider;
import org.officialstats.advocacy.spi.Settings;

class ReportKindsTest {
  @Test
  void thoseOfTheHostComeBehindThoseOfTheLibrary() {
    try (Tracker tracker = withKinds(new Fake("letter", ReportKind.BROCHURE::compose))) {
      assertThat(tracker.reportKinds().all())
          .extracting(ReportKind::id)
          .startsWith("quarterly-update")
          .endsWith("letter")
          .hasSize(ReportKind.standard().size() + 1);
      ReportKind letter = tracker.reportKinds().get("letter");
      assertThat(letter.compares()).isTrue();
      assertThat(letter.parts()).containsExactly(new ReportPart("greeting", true));
      assertThat(tracker.notices()).isEmpty();
    }
  }

  @Test
  void aSecondKindOfOneIdIsLeftOutWithANotice() {
    try (Tracker tracker = withKinds(new Fake("factsheet", input -> null))) {
      assertThat(tracker.reportKinds().get("factsheet")).isSameAs(ReportKind.FACTSHEET);
      assertThat(tracker.notices())
          .containsExactly(new Notice(
              "provider report-kind",
              "kind 'factsheet' of " + Fake.class.getName()
                  + " is left out: another kind has this id"));
    }
  }

  @Test
  void aProviderThatFailsIsLeftOutWithANotice() {
    try (Tracker tracker = open(() -> {
      throw new IllegalStateException("no kinds today");
    })) {
      assertThat(tracker.reportKinds().all()).isEqualTo(ReportKind.standard());
      assertThat(tracker.notices())
          .extracting(Notice::message)
          .containsExactly("failed to bring its report kinds, which are left out:"
              + " java.lang.IllegalStateException: no kinds today");
    }
  }

  @Test
  void anUnknownIdIsRefusedWithThoseThatThereAre() {
    try (Tracker tracker = TestTracker.inMemory()) {
      assertThatThrownBy(() -> tracker.reportKinds().get("newsletter"))
          .isInstanceOf(ProviderException.class)
          .hasMessage("[provider report-kind] unknown kind 'newsletter'; available:"
              + " quarterly-update, annual-review, workplan, brochure, factsheet, case-study,"
              + " message-matrix, data-quality; add the jar that brings it, or name another");
    }
  }

  @Test
  void aKindThatFailsIsNamed() {
    assertThatThrownBy(() -> document(new Fake("letter", input -> null)))
        .isInstanceOf(ProviderException.class)
        .hasMessage("[provider report-kind/letter] gave null when composing a report; update or"
            + " replace it");
    assertThatThrownBy(() -> document(new Fake("letter", input -> {
          throw new IllegalStateException("out of ink");
        })))
        .isInstanceOf(ProviderException.class)
        .hasMessage("[provider report-kind/letter] failed when composing a report:"
            + " java.lang.IllegalStateException: out of ink; update or replace it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(new Fake("letter", input -> {
          throw new IllegalArgumentException("not for a quarter");
        })))
        .withMessage("not for a quarter");
  }

  @Test
  void aReportIsAboutWhatItIsAskedToBeAbout() {
    try (Tracker tracker = TestTracker.inMemory()) {
      ReportRequest brochure = tracker.report(ReportKind.BROCHURE, tracker.evaluate(Work.Q1));
      assertThat(brochure.about(Id.of("leaders")).document().text()).isNotEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(brochure::document)
          .withMessage("[report brochure] no subject; expected a segment of the strategy: leaders,"
              + " producers; say which with about(…)");
      assertThatIllegalArgumentException()
          .isThrownBy(brochure.about(Id.of("nobody"))::document)
          .withMessage("[report brochure] no segment 'nobody'; expected a segment of the strategy:"
              + " leaders, producers; say which with about(…)");
    }
  }

  @Test
  void aReportHasTheFormThatItIsAskedToHave() throws IOException {
    String hidden = """
        {"format": "advocacy-report-form", "version": 1,
         "reports": [{"kind": "quarterly-update", "hide": ["findings"]}]}
        """;
    ReportForm form = ReportForm.read(
        "form.json", new ByteArrayInputStream(hidden.getBytes(UTF_8)), name -> Optional.empty());
    try (Tracker tracker = TestTracker.inMemory()) {
      ReportRequest update = tracker.report(ReportKind.QUARTERLY_UPDATE, tracker.evaluate(Work.Q1));
      assertThat(ids(update.document())).contains("findings");
      assertThat(ids(update.form(form).document())).contains("workplan").doesNotContain("findings");
    }
  }

  private static List<String> ids(ReportDocument document) {
    return document.blocks().stream()
        .flatMap(block -> block instanceof Heading heading ? Stream.of(heading.id()) : Stream.of())
        .toList();
  }

  private static ReportDocument document(ReportKind kind) {
    try (Tracker tracker = withKinds(kind)) {
      return tracker
          .report(tracker.reportKinds().get(kind.id()), tracker.evaluate(Work.Q1))
          .document();
    }
  }

  private static Tracker withKinds(ReportKind... kinds) {
    return open(() -> List.of(kinds));
  }

  private static Tracker open(Supplier<List<ReportKind>> kinds) {
    return TestTracker.describe()
        .reportKinds(new ReportKindProvider() {
          @Override
          public String id() {
            return "fake";
          }

          @Override
          public List<ReportKind> kinds() {
            return kinds.get();
          }
        })
        .store("memory", Settings.none())
        .open();
  }

  private record Fake(String id, Function<ReportInput, @Nullable ReportDocument> how)
      implements ReportKind {
    @Override
    public List<ReportPart> parts() {
      return List.of(new ReportPart("greeting", true));
    }

    @Override
    public boolean compares() {
      return true;
    }

    @Override
    @SuppressWarnings("NullAway") // a kind that is broken may do this
    public ReportDocument compose(ReportInput input) {
      return how.apply(input);
    }
  }
}
