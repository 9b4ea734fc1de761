package org.officialstats.advocacy.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;

/** The records of the example as they are after the last entry. */
final class Facts {
  private Facts() {}

  static Stream<Entity> everyVersion() {
    return Entry.ALL.stream().flatMap(entry -> records(entry).stream());
  }

  static <E extends Entity> List<E> all(Class<E> type) {
    Map<EntityKey, Entity> latest = new LinkedHashMap<>();
    everyVersion().forEach(record -> latest.put(record.key(), record));
    return latest.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Those that are facts about the working group, by the number of the fact. */
  static <E extends Entity> Map<String, E> numbered(Class<E> type) {
    Map<String, E> facts = new LinkedHashMap<>();
    for (E record : all(type)) {
      String number = record.labels().getOrDefault("fact", "");
      if (number.matches("[A-Z]+[0-9]+")) {
        facts.put(number, record);
      }
    }
    return facts;
  }

  private static List<Entity> records(Entry entry) {
    try {
      return entry.records();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
