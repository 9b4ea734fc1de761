package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.kind.ReportInput;
import org.officialstats.advocacy.report.kind.ReportInputBuilder;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.report.kind.ReportPart;

/** The same input gives the same document, in its language, and nothing in it is for other readers. */
@Timeout(300)
abstract class ComposingTopic {
  private static final String KEBAB_CASE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  abstract ReportKindContract contract();

  private List<ReportKind> kinds() {
    return contract().provider().kinds();
  }

  private MarkedState full() {
    return MarkedState.full(contract().period());
  }

  @Test
  void bringsKindsWithIdsOfTheirOwn() {
    assertThat(kinds()).isNotEmpty().doesNotContainNull();
    assertThat(kinds())
        .extracting(ReportKind::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches(KEBAB_CASE))
        .doesNotContainAnyElementsOf(
            ReportKind.standard().stream().map(ReportKind::id).toList());
  }

  @Test
  void givesTheSameDocumentForTheSameInput() {
    for (ReportKind kind : kinds()) {
      assertThat(compose(kind, full(), ReportAudience.PUBLIC))
          .as(kind.id())
          .isEqualTo(compose(kind, full(), ReportAudience.PUBLIC));
    }
  }

  @Test
  void givesTheSameDocumentInManyThreads() throws Exception {
    for (ReportKind kind : kinds()) {
      ReportInput input = input(kind, full(), ReportAudience.INTERNAL).build();
      ReportDocument expected = kind.compose(input);
      Together together = new Together();
      for (int thread = 0; thread < 4; thread++) {
        together.and(() -> assertThat(kind.compose(input)).isEqualTo(expected));
      }
      together.run();
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void givesTheSameDocumentInAnyLocaleOfTheMachine() {
    Locale before = Locale.getDefault();
    for (ReportKind kind : kinds()) {
      ReportDocument expected = compose(kind, full(), ReportAudience.PUBLIC);
      try {
        for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          assertThat(compose(kind, full(), ReportAudience.PUBLIC)).as(tag).isEqualTo(expected);
        }
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Test
  void composesAStateWithoutAnyRecord() {
    for (ReportKind kind : kinds()) {
      for (ReportAudience audience : ReportAudience.values()) {
        assertThat(compose(kind, MarkedState.empty(contract().period()), audience))
            .as(kind.id())
            .isNotNull();
      }
    }
  }

  @Test
  void tellsThePublicNothingThatIsForTheOffice() {
    for (ReportKind kind : kinds()) {
      assertThat(everything(compose(kind, full(), ReportAudience.PUBLIC)))
          .as(kind.id())
          .doesNotContain(MarkedState.INTERNAL);
    }
  }

  @Test
  void tellsNobodyWhatIsConfidentialOrWhoAPersonIs() {
    for (ReportKind kind : kinds()) {
      for (ReportAudience audience : ReportAudience.values()) {
        assertThat(everything(compose(kind, full(), audience)))
            .as("%s for %s", kind.id(), audience)
            .doesNotContain(MarkedState.CONFIDENTIAL);
      }
    }
  }

  @Test
  void isForTheAudienceThatWasAskedFor() {
    for (ReportKind kind : kinds()) {
      for (ReportAudience audience : ReportAudience.values()) {
        assertThat(compose(kind, full(), audience).audience()).as(kind.id()).isEqualTo(audience);
      }
    }
  }

  @Test
  void isInTheLanguageThatWasAskedForOrRefusesIt() {
    for (ReportKind kind : kinds()) {
      List<String> languages = LocalizedText.UN_LANGUAGES.stream()
          .filter(language -> inLanguage(kind, language)
              .map(document -> document.language().equals(language))
              .orElse(false))
          .toList();
      List<String> refused = LocalizedText.UN_LANGUAGES.stream()
          .filter(language -> inLanguage(kind, language).isEmpty())
          .toList();
      assertThat(languages).as("languages of %s", kind.id()).isNotEmpty();
      assertThat(Stream.concat(languages.stream(), refused.stream()))
          .as("languages that %s writes or refuses", kind.id())
          .containsExactlyInAnyOrderElementsOf(LocalizedText.UN_LANGUAGES);
    }
  }

  @Test
  void namesEveryPartThatItHasIfItNamesAny() {
    for (ReportKind kind : kinds()) {
      List<String> named = kind.parts().stream().map(ReportPart::id).toList();
      assertThat(named).as("parts of %s", kind.id()).doesNotHaveDuplicates();
      if (!named.isEmpty()) {
        assertThat(named).containsAll(parts(compose(kind, full(), ReportAudience.INTERNAL)));
      }
    }
  }

  private static List<String> parts(ReportDocument document) {
    return document.blocks().stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .filter(heading -> heading.level() == 1)
        .map(Heading::id)
        .toList();
  }

  private Optional<ReportDocument> inLanguage(ReportKind kind, String language) {
    ReportInput input =
        input(kind, full(), ReportAudience.PUBLIC).language(language).build();
    try {
      return Optional.of(kind.compose(input));
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining(language);
      return Optional.empty();
    }
  }

  private ReportDocument compose(ReportKind kind, MarkedState state, ReportAudience audience) {
    return kind.compose(input(kind, state, audience).build());
  }

  private ReportInputBuilder input(ReportKind kind, MarkedState state, ReportAudience audience) {
    return state.input().audience(audience).subject(contract().subject(kind));
  }

  /** Everything that a renderer could show, in small letters. */
  private static String everything(ReportDocument document) {
    return document.toString().toLowerCase(Locale.ROOT);
  }
}
