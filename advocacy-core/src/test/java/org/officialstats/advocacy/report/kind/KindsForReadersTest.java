package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.samples.TestSnapshot;

/** Whatever the kind of report, its readers meet nothing that is not for them, in no text and in no link. */
class KindsForReadersTest {
  /** Stands in the names of persons, which are in nobody's report. */
  static final String PERSON = "privateperson";

  /** Everything, in public, in the office and in confidence, and public records that refer to the others. */
  static TestSnapshot state() {
    return SampleYear.open()
        .put(MarkedRecords.of(SampleUpdate.INTERNAL, Sensitivity.INTERNAL))
        .put(MarkedRecords.of(SampleUpdate.SECRET, Sensitivity.CONFIDENTIAL))
        .put(
            SampleYear.plan(
                "plan-2024",
                "2024",
                Sensitivity.PUBLIC,
                "open",
                SampleUpdate.INTERNAL,
                SampleUpdate.SECRET),
            study());
  }

  /** A case study that the public may see, made with organizations that it may not know of. */
  private static CaseStudy study() {
    Set<Id<Organization>> organizations =
        Set.of(Id.of("open"), Id.of(SampleUpdate.INTERNAL), Id.of(SampleUpdate.SECRET));
    CaseStudy open = (CaseStudy) MarkedRecords.of("open", Sensitivity.PUBLIC)[5];
    return open.toBuilder()
        .owner(Id.of(SampleUpdate.SECRET))
        .providers(organizations)
        .partners(organizations)
        .contributors(organizations)
        .build();
  }

  static Stream<Arguments> everyKindAndAudience() {
    return ReportKind.standard().stream()
        .flatMap(kind ->
            Stream.of(ReportAudience.values()).map(audience -> Arguments.of(kind, audience)));
  }

  @ParameterizedTest
  @MethodSource("everyKindAndAudience")
  void readersMeetOnlyWhatIsForThem(ReportKind kind, ReportAudience audience) {
    String told =
        kind.compose(SampleYear.input(kind, state(), audience).build()).toString();
    assertThat(told).contains("open").doesNotContain(SampleUpdate.SECRET, PERSON);
    if (audience == ReportAudience.PUBLIC) {
      assertThat(told).doesNotContain(SampleUpdate.INTERNAL);
    }
  }
}
