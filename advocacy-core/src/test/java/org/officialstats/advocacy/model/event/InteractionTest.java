package org.officialstats.advocacy.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.message.MessageVersion;

class InteractionTest {
  @Test
  void aContactIsDirectUnlessStated() {
    Interaction contact = contact()
        .positions(Set.of(Id.of("minister-rw")))
        .messages(Set.of(new MessageVersion(Id.of("m1"), 2)))
        .build();

    assertThat(contact.direct()).isTrue();
    assertThat(contact.toBuilder().build()).isEqualTo(contact);
    assertThat(contact().organizations(Set.of(Id.of("nisr"))).build().positions())
        .isEmpty();
  }

  @Test
  void somebodyWasContacted() {
    assertThatThrownBy(contact()::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage("[interaction/i1, /positions] is empty, and so is /organizations;"
            + " expected at least one position or organization; say who was contacted");
  }

  private static InteractionBuilder contact() {
    return Interaction.builder()
        .id(Id.of("i1"))
        .on(PartialDate.parse("2019-04-30"))
        .channel(Code.of("meeting"));
  }
}
