package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.shape.Kinds;

/** The tables that follow from the records of the model: one for each kind of entity, and one for each list inside. */
final class ModelTables {
  private final CodeLists lists;
  private final Map<String, Table> tables = new LinkedHashMap<>();

  private ModelTables(CodeLists lists) {
    this.lists = lists;
  }

  static Map<String, Table> of(CodeLists lists) {
    ModelTables tables = new ModelTables(lists);
    Kinds.entities().forEach(tables::add);
    return ImmutableMap.copyOf(tables.tables);
  }

  private <E extends Entity> void add(Class<E> type) {
    String kind = Kinds.nameOf(type);
    ModelFields fields = new ModelFields(lists).ofEntity(type);
    tables.put(
        kind,
        new Table(
            kind,
            LocalizedText.of("en", kind.replace('-', ' ')),
            fields.attributes(),
            fields.texts(),
            look -> look.context().snapshot().all(type),
            row -> Optional.of(((Entity) row).key())));
    fields.lists().forEach((name, list) -> addList(kind, name, list));
  }

  private void addList(String owner, String name, ModelFields.Listing list) {
    String table = owner + "." + name;
    ModelFields fields = new ModelFields(lists).ofElement(list.shape(), owner);
    tables.put(
        table,
        new Table(
            table,
            LocalizedText.of("en", "one of the " + name + " of " + owner.replace('-', ' ')),
            fields.attributes(),
            fields.texts(),
            look -> elements(look, owner, list),
            row -> Optional.empty()));
  }

  private static List<ModelFields.Element> elements(
      Look look, String owner, ModelFields.Listing list) {
    return look.sheet(owner).rows().stream()
        .flatMap(row -> list.elements().apply(row).stream()
            .map(element -> new ModelFields.Element((Entity) row, element)))
        .toList();
  }
}
