package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
      strings = {"", "1a", "a..b", "a.", ".a", "a-b", "in", "a.true", "package", "é", "a b"})
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
  void makesWordsFromAName() {
    assertThat(Field.of("position.lastVerifiedOn", Type.Simple.DATE).words().in("en"))
        .isEqualTo("last verified on of position");
    assertThat(Field.of("item_progress", Type.Simple.NUMBER).words().in("en"))
        .isEqualTo("item progress");
  }
}
