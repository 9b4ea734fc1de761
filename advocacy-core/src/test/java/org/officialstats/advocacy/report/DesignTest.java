package org.officialstats.advocacy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DesignTest {
  private static final Colour WHITE = Colour.parse("#ffffff");
  private static final Colour BLACK = Colour.parse("#000000");

  @Test
  void readsAndWritesColours() {
    assertThat(Colour.parse("#0a6A8c")).isEqualTo(new Colour(10, 106, 140)).hasToString("#0A6A8C");
    assertThatThrownBy(() -> Colour.parse("red"))
        .hasMessage("[colour] 'red'; expected #RRGGBB, such as #10375C");
    assertThatThrownBy(() -> new Colour(0, 256, 0))
        .hasMessage("[colour/green] out of range: 256; expected 0 to 255");
  }

  @Test
  void knowsTheContrastOfWcag() {
    assertThat(WHITE.contrastTo(BLACK)).isEqualTo(21, within(1e-9));
    assertThat(BLACK.contrastTo(WHITE)).isEqualTo(21, within(1e-9));
    assertThat(Colour.parse("#777777").contrastTo(WHITE)).isEqualTo(4.48, within(0.005));
    assertThat(Colour.parse("#767676").contrastTo(WHITE)).isEqualTo(4.54, within(0.005));
  }

  @Test
  void refusesColoursThatCannotCarryWords() {
    Colour pale = Colour.parse("#777777");
    assertThatThrownBy(() -> new Design(Optional.empty(), pale, BLACK))
        .hasMessage("[design/primary] #777777 has a contrast of 4.48 to white; expected at least"
            + " 4.5; take a darker one");
    assertThatThrownBy(() -> new Design(Optional.empty(), BLACK, pale))
        .hasMessageStartingWith("[design/accent] #777777");
  }
}
