package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DocumentBlocksTest {
  private final DocumentBlocks blocks = DocumentBlocks.empty();

  @Property(tries = 50)
  void keepsEveryDocumentAsItIs(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 9_000) Integer> sizes) {
    List<JsonDocument> kept = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      kept.add(add("{\"" + i + "\":\"" + "é".repeat(sizes.get(i)) + "\"}"));
    }
    for (int i = 0; i < sizes.size(); i++) {
      String text = "{\"" + i + "\":\"" + "é".repeat(sizes.get(i)) + "\"}";
      assertThat(kept.get(i)).isEqualTo(JsonDocument.of(text));
      assertThat(kept.get(i).text()).isEqualTo(text);
    }
  }

  @Test
  void givesDocumentsThatAreEqualToThoseThatStandAlone() throws IOException {
    add("{\"first\":1}");
    JsonDocument document = add("{\"id\":\"ev01\"}");
    JsonDocument alone = JsonDocument.of("{\"id\":\"ev01\"}");
    assertThat(document).isEqualTo(alone).hasSameHashCodeAs(alone).hasToString(alone.toString());
    assertThat(document).isNotEqualTo(JsonDocument.of("{\"id\":\"ev02\"}"));
    assertThat(document.size()).isEqualTo(13);
    assertThat(document.bytes()).isEqualTo(alone.bytes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.writeTo(out);
    assertThat(out.toByteArray()).isEqualTo(alone.bytes());
  }

  @Test
  void copiesWhatItIsGiven() {
    byte[] bytes = "{\"id\":\"ev01\"}".getBytes(StandardCharsets.UTF_8);
    JsonDocument document = blocks.add(bytes, 0, bytes.length);
    JsonDocument alone = JsonDocument.of(bytes, 0, bytes.length);
    Arrays.fill(bytes, (byte) 0);
    document.bytes()[0] = 0;
    assertThat(document.text()).isEqualTo("{\"id\":\"ev01\"}");
    assertThat(alone).isEqualTo(document);
  }

  @Test
  void keepsALargeDocumentByItself() {
    String text = "{\"text\":\"" + "x".repeat(5_000_000) + "\"}";
    assertThat(add(text).text()).isEqualTo(text);
    assertThat(add("{}").text()).isEqualTo("{}");
    assertThatThrownBy(() -> blocks.add(null, 0, 1)).hasMessage("bytes");
  }

  private JsonDocument add(String text) {
    byte[] bytes = ("--" + text + "--").getBytes(StandardCharsets.UTF_8);
    return blocks.add(bytes, 2, bytes.length - 2);
  }
}
