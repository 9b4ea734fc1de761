package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.samples.EntityArbitraries;

class EntityKeyTest {
  @Property(tries = 200)
  void readsWhatItWrites(@ForAll("entities") Entity entity) {
    assertThat(EntityKey.parse(entity.key().toString())).isEqualTo(entity.key());
  }

  @Test
  void namesTheKindInKebabCase() {
    assertThat(EntityKey.of(KeyMessage.class, Id.of("m1"))).hasToString("key-message/m1");
  }

  @Test
  void isOrderedByKindThenId() {
    assertThat(EntityKey.parse("a/b")).isLessThan(EntityKey.parse("b/a"));
    assertThat(EntityKey.parse("a/a")).isLessThan(EntityKey.parse("a/b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "event|not a key: 'event'; expected kind/id such as event/ev01",
        "Event/x|key: kind 'Event'; expected [a-z0-9][a-z0-9-]{0,63}",
        "event/x/y|key: id 'x/y'; expected [a-z0-9][a-z0-9-]{0,63}",
        "event/|key: id ''; expected [a-z0-9][a-z0-9-]{0,63}"
      })
  void refusesAnotherForm(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntityKey.parse(text))
        .withMessage(message);
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> EntityKey.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> new EntityKey(null, "x")).withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> new EntityKey("event", null))
        .withMessage("id");
  }

  @Provide
  Arbitrary<Entity> entities() {
    return EntityArbitraries.entities();
  }
}
