package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.shape.Differences;
import org.officialstats.advocacy.shape.Kinds;

/** What holds for the JSON form of any entity of any kind. */
class EveryEntityTest {
  @Provide
  Arbitrary<Entity> entities() {
    return Samples.entities();
  }

  @Provide
  Arbitrary<Random> choices() {
    return Arbitraries.longs().map(Random::new);
  }

  @Example
  void samplesAreOfEveryKind() {
    assertThat(Samples.BY_KIND.keySet()).containsExactlyInAnyOrderElementsOf(Kinds.names());
    Samples.BY_KIND.forEach(
        (kind, samples) -> assertThat(samples.sample().key().kind()).isEqualTo(kind));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void readsWhatItWroteAndWritesItAgain(@ForAll("entities") Entity entity) {
    JsonDocument document = EntityJson.write(entity);
    Entity read = EntityJson.read("sample", document);
    assertThat(read).isEqualTo(entity);
    assertThat(EntityJson.write(read).text()).isEqualTo(document.text());
    assertThat(Differences.between(entity, read)).isEmpty();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void readsTheReadableFormAsWell(@ForAll("entities") Entity entity) {
    String readable = EntityJson.readable(EntityJson.write(entity));
    assertThat(readable).endsWith("}\n");
    assertThat(EntityJson.<Entity>read("sample", JsonDocument.of(readable), typeOf(entity)))
        .isEqualTo(entity);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void readsManyFromOneFile(@ForAll("entities") Entity one, @ForAll("entities") Entity other)
      throws IOException {
    String file = List.of(one, other).stream()
        .map(entity -> EntityJson.write(entity).text())
        .collect(Collectors.joining(",\n", "[", "]"));
    assertThat(EntityJson.readAll(
            "file", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(one, other);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void keepsUnknownFieldsWhereverTheyAre(
      @ForAll("entities") Entity entity, @ForAll("choices") Random random) {
    Node known = Documents.parse("known", EntityJson.write(entity).bytes());
    Node later = new LaterVersion(random, entity).enrich(known);
    JsonDocument stored = TextWriter.compact(later);
    Entity read = EntityJson.read("stored", stored);
    assertThat(read).isEqualTo(entity);
    JsonDocument again = EntityJson.write(read, stored);
    assertThat(LaterVersion.unknownOf(Documents.parse("again", again.bytes())))
        .containsExactlyInAnyOrderElementsOf(LaterVersion.unknownOf(later));
    assertThat(EntityJson.write(read, again)).isEqualTo(again);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void neverFailsOtherwiseThanWithAJsonFormatException(
      @ForAll("entities") Entity entity, @ForAll("choices") Random random) {
    byte[] damaged = Damage.done(EntityJson.write(entity).bytes(), random);
    try {
      EntityJson.read("damaged", JsonDocument.of(damaged));
    } catch (JsonFormatException expected) {
      assertThat(expected.problems()).isNotEmpty();
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void neverFailsOtherwiseOnWrongValues(
      @ForAll("entities") Entity entity, @ForAll("choices") Random random) {
    Node wrong =
        Damage.replaced(Documents.parse("known", EntityJson.write(entity).bytes()), random);
    try {
      EntityJson.read("wrong", TextWriter.compact(wrong));
    } catch (JsonFormatException expected) {
      assertThat(expected.problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.where()).startsWith("wrong, line 1 column "));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.MIXIN)
  void neverFailsOtherwiseOnAnyBytes(@ForAll byte[] bytes) {
    try {
      EntityJson.read("bytes", JsonDocument.of(bytes));
    } catch (JsonFormatException expected) {
      assertThat(expected.problems()).isNotEmpty();
    }
  }

  @SuppressWarnings("unchecked")
  private static Class<Entity> typeOf(Entity entity) {
    return (Class<Entity>) entity.getClass();
  }
}
