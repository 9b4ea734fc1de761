package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.shape.Kinds;

/** What tables there are, and what they are made of; the same for all data. */
final class Shapes {
  /** What the attribute is called that holds the id of a row. */
  static final String OWN_ID = "id";

  /** The place behind the point at which nanoseconds stand. */
  private static final int NANOSECOND = 9;

  private static final List<Attribute> ENVELOPE = ImmutableList.of(
      new Attribute("recordedOn", Storage.DATE, row -> ((Source) row).firstAt().orElse(null)),
      new Attribute(
          "recordedAt",
          Storage.NUMBER,
          row -> ((Source) row).firstAt().map(Shapes::seconds).orElse(null)),
      new Attribute("changedOn", Storage.DATE, row -> ((Source) row).at().orElse(null)));

  private static final ImmutableMap<String, TableShape> TABLES = all();

  private static final ImmutableMap<String, TableShape> PARTS = TABLES.values().stream()
      .filter(table -> table.part().isPresent())
      .collect(ImmutableMap.toImmutableMap(table -> table.part().orElseThrow(), table -> table));

  private static final ImmutableListMultimap<String, TableShape> LISTS = Multimaps.index(
      TABLES.values().stream().filter(table -> !table.isEntities()).toList(),
      table -> table.owner().orElseThrow().table());

  private Shapes() {}

  /** All tables by name: those of the entities, each with the lists inside it behind it, then the countries. */
  static Map<String, TableShape> tables() {
    return TABLES;
  }

  /** The table of the rows of a kind of entities or named parts; empty if there is no such kind. */
  static Optional<TableShape> ofKind(String kind) {
    return Optional.ofNullable(PARTS.get(kind));
  }

  /** The tables whose rows are listed in the rows of this one. */
  static List<TableShape> listedIn(String table) {
    return LISTS.get(table);
  }

  private static ImmutableMap<String, TableShape> all() {
    List<TableShape> tables = new ArrayList<>();
    Kinds.entities().forEach(type -> ShapeWalk.entities(type, ENVELOPE, tables));
    tables.add(CountryRow.SHAPE);
    return tables.stream().collect(ImmutableMap.toImmutableMap(TableShape::name, table -> table));
  }

  private static BigDecimal seconds(Instant instant) {
    return BigDecimal.valueOf(instant.getEpochSecond())
        .add(BigDecimal.valueOf(instant.getNano(), NANOSECOND));
  }
}
