package org.officialstats.advocacy.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.shape.Kinds;

/**
 * The tables that follow from the records of the model: one for each kind of entity, and one for each list inside.
 * A table is made when it is first asked for. Thread-safe.
 */
final class ModelTables {
  /** What the rows of each table are. */
  static final Phrases WORDS = Phrases.beside(ModelTables.class, "tables.tsv");

  private final CodeLists lists;

  ModelTables(CodeLists lists) {
    this.lists = lists;
  }

  /** The makers of all tables, by name. */
  Map<String, Supplier<Table>> all() {
    Map<String, Supplier<Table>> tables = new LinkedHashMap<>();
    for (Class<? extends Entity> type : Kinds.entities()) {
      String kind = Kinds.nameOf(type);
      tables.put(kind, () -> entities(kind, type));
      ModelFields.lists(type)
          .forEach((name, list) -> tables.put(kind + "." + name, () -> elements(kind, name, list)));
    }
    return tables;
  }

  private <E extends Entity> Table entities(String kind, Class<E> type) {
    ModelFields fields = new ModelFields(lists).ofEntity(type);
    return new Table(kind, WORDS.all(kind), fields.attributes(), fields.texts());
  }

  private Table elements(String owner, String name, ModelFields.Listing list) {
    ModelFields fields = new ModelFields(lists).ofElement(list.shape(), owner);
    return new Table(
        owner + "." + name, WORDS.all(owner + "." + name), fields.attributes(), fields.texts());
  }
}
