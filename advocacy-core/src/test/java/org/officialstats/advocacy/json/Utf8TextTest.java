package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.JsonDocument;

class Utf8TextTest {
  @Property
  void hasTheBytesThatJavaGivesToAText(
      @ForAll("units") String first, @ForAll("units") String next) {
    byte[] added = new Utf8Text(1).add(first).add('|').add(next).toBytes();

    assertThat(added).isEqualTo((first + "|" + next).getBytes(StandardCharsets.UTF_8));
  }

  /** Any units, also halves of surrogate pairs that stand alone. */
  @Provide
  Arbitrary<String> units() {
    return Arbitraries.strings()
        .withChars("a\u007F\u0080é\u07FF\u0800€\uFFFF\uD83D\uDE00")
        .ofMaxLength(20);
  }

  @Test
  void doesNotJoinTheHalvesOfAPairThatWereAddedApart() {
    assertThat(new Utf8Text(8).add("\uD83D").add("\uDE00").toDocument().text()).isEqualTo("??");
  }

  @Test
  void takesBytesAndDocumentsAsTheyAre() {
    byte[] bytes = {1, -1};

    assertThat(new Utf8Text(0).add(JsonDocument.of(bytes)).add(bytes).toBytes())
        .isEqualTo(new byte[] {1, -1, 1, -1});
  }
}
