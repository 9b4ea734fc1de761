package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.language.Language;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.samples.TestSnapshot;

/** Every kind in every language: the same parts, the same twice, and nothing left out of the parts that it names. */
class KindsInSixLanguagesTest {
  private static final Map<ReportKind, ReportInput> INPUTS = inputs();

  private static Map<ReportKind, ReportInput> inputs() {
    TestSnapshot state = KindsForReadersTest.state();
    return Maps.toMap(
        ReportKind.standard(),
        kind -> SampleYear.input(kind, state, ReportAudience.PUBLIC).build());
  }

  static Stream<Arguments> everyKindAndLanguage() {
    return ReportKind.standard().stream()
        .flatMap(
            kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
  }

  @ParameterizedTest
  @MethodSource("everyKindAndLanguage")
  void isTheSameReportInItsLanguage(ReportKind kind, Language language) {
    ReportDocument document = document(kind, language);
    assertThat(document).isEqualTo(document(kind, language));
    assertThat(document.language()).isEqualTo(language.tag());
    assertThat(headings(document)).isEqualTo(headings(document(kind, Language.EN)));
    assertThat(kind.parts())
        .extracting(ReportPart::id)
        .containsAll(headings(document).stream()
            .filter(heading -> heading.level() == 1)
            .map(Place::id)
            .toList());
  }

  private record Place(int level, String id) {}

  private static List<Place> headings(ReportDocument document) {
    return document.blocks().stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .map(heading -> new Place(heading.level(), heading.id()))
        .toList();
  }

  private static ReportDocument document(ReportKind kind, Language language) {
    return kind.compose(
        ReportInputBuilder.builder(INPUTS.get(kind)).language(language.tag()).build());
  }
}
