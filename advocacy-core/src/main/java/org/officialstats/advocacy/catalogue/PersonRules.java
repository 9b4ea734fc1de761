package org.officialstats.advocacy.catalogue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.ContactPoint;
import org.officialstats.advocacy.model.audience.DataBasis;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;

/** What should be known of the records of persons. Messages name persons by the keys of their records only. */
final class PersonRules {
  /** Accents of the Latin, Greek and Cyrillic scripts, and vowel signs of the Arabic one, which few people write. */
  private static final CharMatcher ACCENTS =
      CharMatcher.inRange('\u0300', '\u036f').or(CharMatcher.inRange('\u064b', '\u065f'));

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(PersonRules::isInsideAWord).negate()).omitEmptyStrings();

  private PersonRules() {}

  /** AUD-F04. */
  static List<Finding> probableDuplicates(RuleDefinition rule, EvaluationContext context) {
    List<Person> persons = context.snapshot().all(Person.class).stream()
        .filter(person -> !person.erased())
        .toList();
    SetMultimap<Set<EntityKey>, String> duplicates =
        MultimapBuilder.linkedHashKeys().linkedHashSetValues().build();
    alike(persons, PersonRules::names).forEach(same -> duplicates.put(same, "name"));
    alike(persons, PersonRules::addresses).forEach(same -> duplicates.put(same, "address"));
    return duplicates.asMap().entrySet().stream()
        .map(of -> duplicate(rule, ImmutableList.copyOf(of.getKey()), of.getValue()))
        .toList();
  }

  /** The groups of at least two persons who have something in common. */
  private static Stream<Set<EntityKey>> alike(
      List<Person> persons, Function<Person, Stream<String>> traits) {
    Map<String, EntityKey> first = new HashMap<>();
    SetMultimap<String, EntityKey> same =
        MultimapBuilder.linkedHashKeys().treeSetValues().build();
    for (Person person : persons) {
      EntityKey key = person.key();
      traits.apply(person).forEach(trait -> {
        EntityKey other = first.putIfAbsent(trait, key);
        if (other != null && !other.equals(key)) {
          same.put(trait, other);
          same.put(trait, key);
        }
      });
    }
    return same.asMap().values().stream().map(ImmutableSortedSet::copyOf);
  }

  /** The words of the name in one order, without case and accents; none where no letter is left. */
  private static Stream<String> names(Person person) {
    return person.name().stream().map(PersonRules::plain).filter(name -> !name.isEmpty());
  }

  private static String plain(String name) {
    String letters = CharMatcher.ascii().matchesAllOf(name)
        ? name
        : ACCENTS.removeFrom(Normalizer.normalize(name, Normalizer.Form.NFKD));
    List<String> words = new ArrayList<>(WORDS.splitToList(letters.toLowerCase(Locale.ROOT)));
    words.sort(Comparator.naturalOrder());
    return String.join(" ", words);
  }

  private static boolean isInsideAWord(char character) {
    int type = Character.getType(character);
    return Character.isLetter(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static Stream<String> addresses(Person person) {
    return person.contactPoints().stream()
        .filter(point -> point.kind() == ContactPoint.Kind.EMAIL)
        .map(point -> point.value().toLowerCase(Locale.ROOT));
  }

  private static Finding duplicate(
      RuleDefinition rule, List<EntityKey> persons, Collection<String> traits) {
    Value all = Value.allOf(persons.stream().map(Value::verbatim).toList());
    return RuleWords.finding(
            rule, persons.get(0), String.join("-and-", traits), ImmutableMap.of("persons", all))
        .shownBy(persons);
  }

  /** AUD-F05. */
  static List<Finding> keptPastBasis(RuleDefinition rule, EvaluationContext context) {
    ImmutableListMultimap<Id<Person>, PartialDate> ends = ends(context);
    return context.snapshot().all(Person.class).stream()
        .flatMap(person -> person.basis().stream()
            .flatMap(basis -> ended(basis, ends.get(person.id()), context).stream()
                .map(end -> kept(
                    rule,
                    person,
                    end,
                    RuleWords.label(context, "data-basis", basis.kind().value())))))
        .toList();
  }

  /** When each person's positions end; {@code 9999} for one that does not. */
  private static ImmutableListMultimap<Id<Person>, PartialDate> ends(EvaluationContext context) {
    ImmutableListMultimap.Builder<Id<Person>, PartialDate> ends = ImmutableListMultimap.builder();
    context.snapshot().all(Position.class).stream()
        .flatMap(position -> position.holders().stream())
        .forEach(holding ->
            ends.put(holding.person(), holding.span().to().orElse(PartialDate.of(9999))));
    return ends.build();
  }

  /** The date on which the basis certainly ended; empty where it holds, or it cannot be told. */
  private static Optional<PartialDate> ended(
      DataBasis basis, List<PartialDate> ends, EvaluationContext context) {
    Optional<PartialDate> last = basis.until().map(PartialDate::of);
    if (last.isEmpty() && basis.kind().equals(DataBasis.PUBLIC_OFFICE)) {
      last = ends.stream().max(Comparator.comparing(PartialDate::latest));
    }
    return last.filter(end -> end.isBefore(context.asOf()) == Truth.TRUE);
  }

  private static Finding kept(RuleDefinition rule, Person person, PartialDate end, Value basis) {
    return RuleWords.since(
        RuleWords.finding(
            rule,
            person.key(),
            "message",
            ImmutableMap.of(
                "person", Value.verbatim(person.key()), "basis", basis, "end", Value.of(end))),
        end.day().map(day -> day.plusDays(1)));
  }
}
