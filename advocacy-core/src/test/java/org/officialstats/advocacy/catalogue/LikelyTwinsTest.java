package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.audience.Person;

/** Whoever has a text in common with another one is found, and nobody else. */
class LikelyTwinsTest {
  private static final List<String> NAMES = List.of(
      "Ana Maria Silva",
      "Silva, Ana-Maria",
      "ana maria",
      "José Pérez",
      "Perez Jose",
      "Иван Петров",
      "ПЕТРОВ ИВАН",
      "مُحمد",
      "محمد",
      "王小明",
      "123",
      "456",
      "b B",
      "B b",
      "B");

  private static final List<String> ADDRESSES =
      List.of("a@example.org", "A@EXAMPLE.org", "b@example.org", "İ@example.org", "i̇@example.org");

  @Property(tries = 200)
  void theGroupsAreThoseOfEqualTexts(@ForAll long seed) {
    List<Person> persons = persons(new Random(seed));
    for (Traits traits : Traits.values()) {
      assertThat(LikelyTwins.among(persons, traits).toList())
          .as(traits.toString())
          .containsExactlyInAnyOrderElementsOf(byText(persons, traits));
    }
  }

  private static List<Person> persons(Random random) {
    List<Person> persons = new ArrayList<>();
    for (int at = 0; at < random.nextInt(30); at++) {
      String[] addresses = random
          .ints(random.nextInt(3), 0, ADDRESSES.size())
          .distinct()
          .mapToObj(ADDRESSES::get)
          .toArray(String[]::new);
      String name = NAMES.get(random.nextInt(NAMES.size()));
      persons.add(OutreachFacts.person("x" + at, name, addresses).build());
    }
    return persons;
  }

  private static List<Set<EntityKey>> byText(List<Person> persons, Traits traits) {
    Map<String, Set<EntityKey>> groups = new LinkedHashMap<>();
    persons.forEach(person -> traits
        .texts(person)
        .forEach(text -> groups.computeIfAbsent(text, any -> new TreeSet<>()).add(person.key())));
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }
}
