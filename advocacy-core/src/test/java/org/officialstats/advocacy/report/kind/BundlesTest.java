package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.officialstats.advocacy.language.Language;
import org.officialstats.advocacy.language.Plural;
import org.officialstats.advocacy.language.Wording;

/** Holds the texts of every language to those of English: all there, with the same places, and none left untranslated. */
class BundlesTest {
  private static final Path RESOURCES =
      Path.of("src/main/resources/org/officialstats/advocacy/report/kind");
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

  /** The forms that a text which counts things has; those that a language may leave out are not named. */
  private static final Map<Language, Set<String>> FORMS = ImmutableMap.of(
      Language.EN, ImmutableSet.of("one", "other"),
      Language.FR, ImmutableSet.of("one", "other"),
      Language.ES, ImmutableSet.of("one", "other"),
      Language.RU, ImmutableSet.of("one", "few", "many", "other"),
      Language.AR, ImmutableSet.of("zero", "one", "two", "few", "many", "other"),
      Language.ZH, ImmutableSet.of("other"));

  private static final Set<String> ANY_FORM =
      Stream.of(Plural.values()).map(Plural::key).collect(Collectors.toCollection(TreeSet::new));

  /** Full millions take a form of their own ("un million de jours"). */
  private static final Map<Language, Set<String>> OPTIONAL_FORMS =
      ImmutableMap.of(Language.FR, ImmutableSet.of("many"), Language.ES, ImmutableSet.of("many"));

  /** Forms of Arabic for one number only, which the word itself says. */
  private static final Pattern SAYS_THE_NUMBER = Pattern.compile(".*\\.(zero|one|two)");

  /** Texts that are the same in English: only places and marks, or the same word. */
  private static final Pattern SAME =
      Pattern.compile(".*\\.separator|chart\\.(between-sentences|every|value)"
          + "|figures\\.(kind|measure|detail)|restatements\\.group|rating\\.reason|details\\.measured"
          + "|workplan\\.given-reason|entered\\.n|figures\\.code|records\\.named"
          + "|comparison\\.more|case\\.policy");

  private static final Map<Language, Set<String>> SAME_WORDS = ImmutableMap.of(
      Language.FR, ImmutableSet.of("dimension.influence"),
      Language.ES, ImmutableSet.of("unit.no", "dimension.material", "level.neutral"));

  /** What a text of the language has letters of. */
  private static final Map<Language, Pattern> SCRIPTS = ImmutableMap.of(
      Language.RU, Pattern.compile("\\p{IsCyrillic}"),
      Language.AR, Pattern.compile("\\p{IsArabic}"),
      Language.ZH, Pattern.compile("\\p{IsHan}"));

  private static final CharMatcher UNWANTED = CharMatcher.inRange('\u200B', '\u200F')
      .or(CharMatcher.inRange('\u202A', '\u202F'))
      .or(CharMatcher.inRange('\u2066', '\u2069'))
      .or(CharMatcher.anyOf("\u061C\u00AD\uFEFF"));

  private final Wording english = Page.wordingIn("en");

  /** The keys without their forms of the texts that count things. */
  private final Set<String> counted = english.keys().stream()
      .filter(key -> key.endsWith(".one"))
      .map(key -> key.substring(0, key.lastIndexOf('.')))
      .collect(Collectors.toCollection(TreeSet::new));

  @ParameterizedTest
  @EnumSource(Language.class)
  void haveEveryTextInEveryFormOfTheLanguageAndNoOther(Language language) {
    Set<String> needed = new TreeSet<>();
    english.keys().stream().filter(key -> counted(key).isEmpty()).forEach(needed::add);
    counted.forEach(key -> FORMS.get(language).forEach(form -> needed.add(key + "." + form)));
    Set<String> optional = counted.stream()
        .flatMap(key ->
            OPTIONAL_FORMS.getOrDefault(language, Set.of()).stream().map(form -> key + "." + form))
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Sets.difference(in(language).keys(), optional)).isEqualTo(needed);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void haveTheSamePlacesInEveryText(Language language) {
    Wording wording = in(language);
    assertThat(wording.keys()).allSatisfy(key -> {
      Set<String> places = places(wording, key);
      String inEnglish = counted(key).isEmpty() ? key : counted(key) + ".other";
      Set<String> wanted = places(english, inEnglish);
      boolean mayLeaveOut =
          language == Language.AR && SAYS_THE_NUMBER.matcher(key).matches();
      if (!mayLeaveOut || counted(key).isEmpty()) {
        assertThat(places).as(key).isEqualTo(wanted);
      } else {
        assertThat(Sets.union(places, Set.of("{number}"))).as(key).isEqualTo(wanted);
      }
    });
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
  void leaveNoTextInEnglish(Language language) {
    Wording wording = in(language);
    Set<String> sameWords = SAME_WORDS.getOrDefault(language, Set.of());
    Set<String> same = wording.keys().stream()
        .filter(key -> english.find(key).equals(wording.find(key)))
        .filter(key -> !SAME.matcher(key).matches())
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(same).isEqualTo(sameWords);
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"RU", "AR", "ZH"})
  void areWrittenInTheScriptOfTheLanguage(Language language) {
    Wording wording = in(language);
    assertThat(wording.keys())
        .filteredOn(key -> !SAME.matcher(key).matches() && !key.equals("result.parts"))
        .allSatisfy(key -> {
          String words = PLACE.matcher(wording.find(key).orElseThrow()).replaceAll("");
          assertThat(words).as(key).containsPattern(SCRIPTS.get(language));
          assertThat(words.replace("SHA-256", "")).as(key).doesNotContainPattern("[A-Za-z]");
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void haveNoMarksOfDirectionAndNothingInvisible(Language language) {
    Wording wording = in(language);
    assertThat(wording.keys())
        .allSatisfy(key -> assertThat(UNWANTED.matchesAnyOf(wording.find(key).orElseThrow()))
            .as(key)
            .isFalse());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void standInTheOrderOfEnglishALineForEachSoThatTheyMergeWell(Language language)
      throws IOException {
    List<String> lines = lines(language);
    assertThat(lines).noneMatch(line -> line.endsWith(" "));
    assertThat(keysWithoutForms(lines)).isEqualTo(keysWithoutForms(lines(Language.EN)));
  }

  private List<String> keysWithoutForms(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.substring(0, line.indexOf('=')))
        .map(key -> counted(key).isEmpty() ? key : counted(key))
        .distinct()
        .toList();
  }

  private static List<String> lines(Language language) throws IOException {
    return Files.readAllLines(RESOURCES.resolve("wording_" + language.tag() + ".properties"));
  }

  /** The key without its form, if the text counts things; empty if it does not. */
  private String counted(String key) {
    int dot = key.lastIndexOf('.');
    boolean counts = ANY_FORM.contains(key.substring(dot + 1));
    return counts && counted.contains(key.substring(0, Math.max(dot, 0)))
        ? key.substring(0, dot)
        : "";
  }

  private static Wording in(Language language) {
    return Page.wordingIn(language.tag());
  }

  private static Set<String> places(Wording wording, String key) {
    return PLACE
        .matcher(wording.find(key).orElseThrow())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
