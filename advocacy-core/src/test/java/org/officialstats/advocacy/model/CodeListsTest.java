package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeListsTest {
  private static final CodeLists STANDARD = CodeLists.standard();
  private static final LocalizedText PORTUGUESE_TITLE = LocalizedText.of("pt", "Tipos de evento");
  private static final Code FAIR = Code.of("street-fair");
  private static final CodeEntry FAIR_ENTRY =
      CodeEntry.of(LocalizedText.of("en", "Street fair", "pt", "Feira de rua"));

  @Test
  void anOfficeAddsAnEntryToAListInUse() {
    CodeLists extended =
        STANDARD.extendedBy(CodeList.of("event-kind", PORTUGUESE_TITLE).with(FAIR, FAIR_ENTRY));

    assertThat(extended.list("event-kind").find(FAIR)).contains(FAIR_ENTRY);
    assertThat(extended.list("event-kind").contains(Code.of("conference"))).isTrue();
    assertThat(extended.list("event-kind").title().in("pt")).isEqualTo("Tipos de evento");
    assertThat(extended.list("event-kind").title().in("fr")).isEqualTo("Types d’événement");
    assertThat(STANDARD.list("event-kind").contains(FAIR)).isFalse();
  }

  @Test
  void anOfficeAddsALanguageToAnEntryInUse() {
    CodeEntry portuguese =
        CodeEntry.of(LocalizedText.of("pt", "Conferência")).noted(LocalizedText.of("pt", "Nota"));

    CodeLists extended = STANDARD.extendedBy(
        CodeList.of("event-kind", PORTUGUESE_TITLE).with(Code.of("conference"), portuguese));

    LocalizedText label = extended.list("event-kind").label(Code.of("conference"));
    assertThat(label.in("pt")).isEqualTo("Conferência");
    assertThat(label.in("ar")).isEqualTo("مؤتمر");
    assertThat(extended.list("event-kind").entries().keySet())
        .containsExactlyElementsOf(STANDARD.list("event-kind").entries().keySet());
  }

  @Test
  void anOfficeHangsAnEntryUnderAStandardOne() {
    Code meeting = Code.of("meeting");

    CodeLists extended = STANDARD.extendedBy(
        CodeList.of("event-kind", PORTUGUESE_TITLE).with(FAIR, FAIR_ENTRY.under(meeting)));

    assertThat(extended.list("event-kind").isA(FAIR, meeting)).isTrue();
  }

  @Test
  void anOfficeAddsAListOfItsOwn() {
    CodeList own = CodeList.of("office-district", LocalizedText.of("en", "Districts"));

    assertThat(STANDARD.extendedBy(own).all())
        .endsWith(own)
        .hasSize(STANDARD.all().size() + 1);
  }

  @Test
  void whatIsSaidAgainChangesNothing() {
    assertThat(STANDARD.extendedBy(STANDARD.all())).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
    assertThat(STANDARD.extendedBy()).isEqualTo(STANDARD);
  }

  @Test
  void refusesToReplaceAndNamesEveryConflict() {
    CodeList kinds = CodeList.of("event-kind", LocalizedText.of("en", "Events"))
        .with(
            Code.of("conference"),
            CodeEntry.of(LocalizedText.of("en", "Congress")).under(Code.of("meeting")));
    CodeList units = CodeList.of("unit", LocalizedText.of("pt", "Unidades"))
        .with(
            Code.of("translation-page"),
            CodeEntry.of(LocalizedText.of("pt", "Páginas")).under(Code.of("copy")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.extendedBy(kinds, units))
        .withMessage(String.join(
            "\n",
            conflict("event-kind", "title/en", "Events", "Kinds of event"),
            conflict("event-kind", "conference/broader", "meeting", ""),
            conflict("event-kind", "conference/label/en", "Congress", "Conference"),
            conflict("unit", "translation-page/broader", "copy", "page")));
  }

  private static String conflict(String list, String place, String added, String present) {
    return "[code list " + list + ", " + place + "] conflict: '" + added
        + "'; the list in use has '" + present
        + "'; an addition may not replace it: leave it out or choose another code";
  }

  @Test
  void refusesListsThatDoNotHoldTogether() {
    CodeList list = CodeList.of("office-food", LocalizedText.of("en", "Food"))
        .with(Code.of("a"), FAIR_ENTRY.under(Code.of("b")))
        .with(Code.of("b"), FAIR_ENTRY.under(Code.of("a")))
        .with(Code.of("c"), FAIR_ENTRY.under(Code.of("d")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeLists.of(List.of(list, CodeList.of("office-food", list.title()))))
        .withMessage("""
            [code list office-food, a/broader] 'b' is itself a kind of 'a'; expected no circle
            [code list office-food, b/broader] 'a' is itself a kind of 'b'; expected no circle
            [code list office-food, c/broader] no code 'd' in the list; expected one of its codes; add it or leave it out
            [code list office-food] twice; expected it once; extend the first one instead""");
  }

  @Test
  void saysWhatIsWrongWithACode() {
    assertThat(STANDARD.problem("event ev01, kind", "event-kind", Code.of("conference")))
        .isEmpty();
    assertThat(STANDARD
            .problem("event ev01, kind", "event-kind", Code.of("conferance"))
            .map(Problem::toString))
        .contains(
            "[event ev01, kind] no entry 'conferance' in the code list 'event-kind'; did you mean 'conference'?;"
                + " expected one of its 18 codes; correct the code, or add it to the list in the strategy");
  }

  @Test
  void namesTheNearestListsWhenOneIsUnknown() {
    assertThat(STANDARD.find("event-kinds")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.list("event-kinds"))
        .withMessageStartingWith("code list 'event-kinds': not in use; did you mean 'event-kind'");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> STANDARD.find(null)).withMessage("listId");
    assertThatNullPointerException().isThrownBy(() -> CodeLists.of(null)).withMessage("lists");
    assertThatNullPointerException()
        .isThrownBy(() -> STANDARD.extendedBy((List<CodeList>) null))
        .withMessage("additions");
  }

  @Test
  void namesItsListsForPeopleWhoDebug() {
    assertThat(STANDARD.toString()).startsWith("CodeLists[event-kind, event-mode,");
  }
}
