package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Ints;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
      LikelyTwins twins = new LikelyTwins(traits);
      IntStream.range(0, persons.size()).forEach(place -> twins.look(persons.get(place), place));
      List<List<Integer>> groups = new ArrayList<>();
      twins.groups(places -> groups.add(Ints.asList(places)));
      assertThat(groups)
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

  private static List<List<Integer>> byText(List<Person> persons, Traits traits) {
    Map<String, Set<Integer>> groups = new HashMap<>();
    for (int at = 0; at < persons.size(); at++) {
      int place = at;
      texts(persons.get(at), traits)
          .forEach(text -> groups.computeIfAbsent(text, any -> new TreeSet<>()).add(place));
    }
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(List::copyOf)
        .toList();
  }

  /** As a reader would say it: words are runs of letters with the vowel signs that stay, in alphabetical order. */
  private static Stream<String> texts(Person person, Traits traits) {
    return traits == Traits.ADDRESS
        ? person.contactPoints().stream().map(point -> point.value().toLowerCase(Locale.ROOT))
        : person.name().stream()
            .map(name -> Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\u0300-\u036f\u064b-\u065f]", "")
                .toLowerCase(Locale.ROOT))
            .map(name -> Stream.of(name.split("[^\\p{L}\\p{Mn}\\p{Mc}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" ")))
            .filter(name -> !name.isEmpty());
  }
}
