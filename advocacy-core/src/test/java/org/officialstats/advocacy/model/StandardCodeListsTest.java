package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandardCodeListsTest {
  @TempDir
  Path folder;

  static List<CodeList> lists() {
    return CodeLists.standard().all();
  }

  @Test
  void areAllThere() throws Exception {
    try (Stream<Path> tables = Files.list(ProjectFiles.tables().resolve("lists"))) {
      assertThat(lists())
          .extracting(list -> list.id() + ".tsv")
          .containsExactlyInAnyOrderElementsOf(
              tables.map(table -> table.getFileName().toString()).toList())
          .hasSizeGreaterThan(20);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void haveATitleANoteAndEntries(CodeList list) {
    assertThat(list.title().texts().keySet())
        .containsExactlyInAnyOrderElementsOf(LocalizedText.UN_LANGUAGES);
    assertThat(list.note()).isPresent();
    assertThat(list.entries()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void haveLabelsInAllSixLanguages(CodeList list) {
    assertThat(list.entries()).allSatisfy((code, entry) -> {
      assertThat(entry.label().texts().keySet())
          .containsExactlyInAnyOrderElementsOf(LocalizedText.UN_LANGUAGES);
      assertThat(entry.label().texts().values())
          .allSatisfy(label -> assertThat(label)
              .isEqualTo(label.strip())
              .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC)));
      assertThat(entry.label().in("ru")).containsPattern("\\p{IsCyrillic}");
      assertThat(entry.label().in("ar")).containsPattern("\\p{IsArabic}");
      assertThat(entry.label().in("zh")).containsPattern("\\p{IsHan}");
    });
  }

  @ParameterizedTest
  @MethodSource("lists")
  void haveNoTwoEntriesWithTheSameLabel(CodeList list) {
    LocalizedText.UN_LANGUAGES.forEach(tag -> assertThat(list.entries().values())
        .extracting(entry -> entry.label().in(tag))
        .as(tag)
        .doesNotHaveDuplicates());
  }

  @Test
  void languagesAreThoseOfTheUnitedNations() {
    Set<String> languages = CodeLists.standard().list("language").entries().keySet().stream()
        .map(Code::value)
        .collect(ImmutableSet.toImmutableSet());

    assertThat(languages).containsExactlyInAnyOrderElementsOf(LocalizedText.UN_LANGUAGES);
  }

  @ParameterizedTest
  @CsvSource({
    "organization-kind,mobile-network-operator,big-data-producer",
    "organization-kind,ministry-ict,ministry",
    "statistical-domain,gender,environment-and-multi-domain",
    "source-type,call-detail-records,mobile-phone-data"
  })
  void knowWhatIsAKindOfWhat(String list, String code, String kind) {
    assertThat(CodeLists.standard().list(list).isA(Code.of(code), Code.of(kind)))
        .isTrue();
  }

  @ParameterizedTest
  @Tag("source-data")
  @CsvSource({
    "target-achieved,target_achieved",
    "on-track,substantial_progress",
    "acceleration-needed,moderate_progress",
    "limited-progress,limited_progress",
    "deterioration,deterioration",
    "not-available,progress_not_available"
  })
  void ratingsHaveTheWordsOfTheSharedTranslations(String code, String key) throws Exception {
    LocalizedText label = CodeLists.standard().list("progress-rating").label(Code.of(code));
    for (String tag : LocalizedText.UN_LANGUAGES) {
      String folder = tag.equals("zh") ? "zh-Hans" : tag;
      assertThat(Files.readAllLines(ProjectFiles.shared("codes/status/" + folder + "/status.yml")))
          .contains(key + ": " + label.in(tag));
    }
  }

  @Test
  void areAllOnTheirPage() throws Exception {
    Path made = folder.resolve("code-lists.md");

    ProjectFiles.runTool(0, "CodeListsPage.java", ProjectFiles.tables(), made);

    assertThat(ProjectFiles.root().resolve("docs/reference/code-lists.md"))
        .hasSameTextualContentAs(made);
    String page = Files.readString(made);
    lists().forEach(list -> {
      assertThat(page).contains(": `" + list.id() + "`");
      list.entries()
          .forEach((code, entry) ->
              assertThat(page).contains("| `" + code + "` |", entry.label().in("en")));
    });
  }
}
