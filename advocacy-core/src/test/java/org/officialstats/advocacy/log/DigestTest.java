package org.officialstats.advocacy.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Property
  void givesTheDigitsThatItWasReadFrom(@ForAll @Size(32) byte[] bytes) {
    String hex = HexFormat.of().formatHex(bytes);
    byte[] within = ("\"" + hex + "\"").getBytes(StandardCharsets.US_ASCII);

    assertThat(Digest.parse(hex).hex()).isEqualTo(hex);
    assertThat(Digest.parse(hex)).hasToString(hex).hasSameHashCodeAs(Digest.parse(hex));
    assertThat(Digest.parse(within, 1)).isEqualTo(Digest.parse(hex));
  }

  @Property
  void isNotReadFromAnythingButDigits(
      @ForAll @IntRange(max = 63) int at, @ForAll @IntRange(max = 255) int unit) {
    byte[] bytes = EMPTY.getBytes(StandardCharsets.US_ASCII);
    bytes[at] = (byte) unit;

    assertThat(Digest.isAt(bytes, 0)).isEqualTo("0123456789abcdef".indexOf(unit) >= 0);
  }

  @Property
  void differsWhereADigitDoes(@ForAll @IntRange(max = 63) int at) {
    String other = EMPTY.substring(0, at) + (EMPTY.charAt(at) == '0' ? '1' : '0');
    other += EMPTY.substring(at + 1);

    assertThat(Digest.parse(other)).isNotEqualTo(Digest.parse(EMPTY));
  }

  @Test
  void isThatOfSha256() {
    assertThat(Digest.of("")).isEqualTo(Digest.parse(EMPTY)).hasToString(EMPTY);
    assertThat(Digest.of(new byte[] {1}, new byte[] {2})).isEqualTo(Digest.of(new byte[] {1, 2}));
    assertThat(Digest.NONE.hex()).isEqualTo("0".repeat(64));
  }

  @Test
  void refusesOtherTexts() {
    for (String text :
        new String[] {"", "12", EMPTY + "0", EMPTY.replace('e', 'E'), "é".repeat(32)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Digest.parse(text))
          .withMessage("digest '" + text + "': expected 64 digits 0-9a-f");
    }
    assertThatThrownBy(() -> Digest.parse(null)).hasMessage("hex");
    assertThatThrownBy(() -> Digest.parse(null, 0)).hasMessage("bytes");
  }

  @Test
  void refusesOtherPlaces() {
    byte[] bytes = EMPTY.getBytes(StandardCharsets.US_ASCII);
    for (int from : new int[] {-1, 1, 64, Integer.MAX_VALUE}) {
      assertThat(Digest.isAt(bytes, from)).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Digest.parse(bytes, from))
          .withMessage("digest at byte " + from + ": expected 64 digits 0-9a-f in ASCII");
    }
  }
}
