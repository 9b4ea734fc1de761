package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.officialstats.advocacy.model.LocalizedText;

class ScopeTest {
  @Test
  void findsFieldsByTheirNamesAndKeepsTheirOrder() {
    Scope scope = Scope.builder()
        .field("b", Type.Simple.NUMBER)
        .constant("a.b", Type.Simple.DATE)
        .build();
    assertThat(scope.names()).containsExactly("b", "a.b");
    assertThat(scope.find("a.b")).hasValue(Field.constant("a.b", Type.Simple.DATE));
    assertThat(scope.find("a")).isEmpty();
    assertThat(scope.fields()).extracting(Field::constant).containsExactly(false, true);
  }

  @Test
  void refusesANameTwice() {
    Scope.Builder builder = Scope.builder().field("a", Type.Simple.NUMBER);
    assertThatThrownBy(() -> builder.field("a", Type.Simple.TEXT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("field 'a' twice; expected it once");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1a", "a..b", "a.", ".a", "a-b", "in", "a.true", "package", "é", "a b", "1", "a.1",
        "a.in.b"
      })
  void refusesANameThatCelWouldNotRead(String name) {
    assertThatThrownBy(() -> Field.of(name, Type.Simple.NUMBER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "field '" + name + "': not a name; expected letters, digits and _ between dots, "
                + "at most 128 characters, and no word that CEL reserves");
  }

  @Test
  void refusesAVeryLongNameAndAFieldThatIsALength() {
    assertThat(Field.of("a".repeat(128), Type.Simple.NUMBER).name()).hasSize(128);
    assertThatThrownBy(() -> Field.of("a".repeat(129), Type.Simple.NUMBER))
        .hasMessageContaining("not a name");
    assertThatThrownBy(() -> Field.of("a", Type.Simple.LENGTH))
        .hasMessage("field 'a': a length of time; "
            + "expected a number, which days(…) or months(…) makes one");
  }

  @Test
  void readsTheWordsOfANameInSixLanguages() {
    assertThat(words("closedOn").texts())
        .hasSize(6)
        .containsEntry("en", "day of closing")
        .containsEntry("es", "fecha de cierre");
    assertThat(words("organization.country").texts())
        .containsEntry("en", "country of organization")
        .containsEntry("fr", "pays (organisation)")
        .containsEntry("zh", "组织的国家");
  }

  @Test
  void readsTheLongestEndThatHasWordsOfItsOwn() {
    assertThat(words("event.dates.start").in("en")).isEqualTo("first day of event");
    assertThat(words("period.start").in("fr")).isEqualTo("premier jour de la période");
    assertThat(words("a.b.span.end").in("en")).isEqualTo("last day of span of time of b of a");
  }

  @Test
  void takesANameWithoutWordsApart() {
    assertThat(words("item_progress")).isEqualTo(LocalizedText.of("en", "item progress"));
    assertThat(words("lastSeenOn")).isEqualTo(LocalizedText.of("en", "last seen on"));
    assertThat(words("event.lastSeenOn").texts())
        .containsExactly(Map.entry("en", "last seen on of event"));
  }

  @Test
  void readsTheWordsThatAFieldIsGiven() {
    LocalizedText given = LocalizedText.of("en", "the day");
    assertThat(new Field("on", Type.Simple.DATE, given, false).words()).isEqualTo(given);
    assertThatThrownBy(() -> new Field("on", Type.Simple.DATE, none(), false))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("words");
  }

  @SuppressWarnings("NullAway")
  private static LocalizedText none() {
    return null;
  }

  private static LocalizedText words(String name) {
    return Field.of(name, Type.Simple.DATE).words();
  }
}
