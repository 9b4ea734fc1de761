package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.JsonDocument;

class SchemaMigrationTest {
  private record Place(String city, int seats) {}

  private static final Map<String, Class<? extends Record>> PLACES =
      ImmutableMap.of("place", Place.class);

  private static final Documents THIRD = new Documents(new Schemas(List.of(
      new SchemaMigration("place", 1, fields -> renamed(fields, "town", "city")),
      new SchemaMigration("place", 2, fields -> with(fields, "seats", new Node.Numeral("0"))))));

  @Test
  void leadsAnOldDocumentThroughEveryStep() {
    JsonDocument old =
        JsonDocument.of("{\"entity\":\"place\",\"schema\":1,\"town\":\"Kigali\",\"later\":[1]}");
    assertThat(THIRD.read("f", old, PLACES)).isEqualTo(new Place("Kigali", 0));
  }

  @Test
  void leadsALaterDocumentThroughTheRestOnly() {
    JsonDocument later = JsonDocument.of("{\"entity\":\"place\",\"schema\":2,\"city\":\"Kigali\"}");
    assertThat(THIRD.read("f", later, PLACES)).isEqualTo(new Place("Kigali", 0));
  }

  @Test
  void writesTheNewestVersionAndKeepsWhatItDoesNotKnow() {
    JsonDocument old =
        JsonDocument.of("{\"entity\":\"place\",\"schema\":1,\"town\":\"Kigali\",\"later\":[1]}");
    assertThat(Documents.write(THIRD.encode(new Place("Huye", 9), old)).text())
        .isEqualTo(
            "{\"entity\":\"place\",\"schema\":3,\"city\":\"Huye\",\"seats\":9,\"later\":[1]}");
  }

  @Test
  void refusesStepsWithAGap() {
    assertThatThrownBy(
            () -> new Schemas(List.of(new SchemaMigration("place", 2, fields -> fields))))
        .hasMessage("migration of 'place' from 2: expected from 1; declare them in order");
  }

  private static Node.Fields renamed(Node.Fields fields, String from, String to) {
    Map<String, Node> renamed = new LinkedHashMap<>();
    fields.byName().forEach((name, node) -> renamed.put(name.equals(from) ? to : name, node));
    return new Node.Fields(renamed);
  }

  private static Node.Fields with(Node.Fields fields, String name, Node node) {
    Map<String, Node> more = new LinkedHashMap<>(fields.byName());
    more.put(name, node);
    return new Node.Fields(more);
  }
}
