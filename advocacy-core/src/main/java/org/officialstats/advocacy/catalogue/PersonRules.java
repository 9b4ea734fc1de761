package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.officialstats.advocacy.definition.Condition;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.DataBasis;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;

/** What should be known of the records of persons. Messages name persons by the keys of their records only. */
final class PersonRules {
  private static final Condition PAST_UNTIL =
      Condition.on(Person.class, "has(basis.until) && basis.until < asOf");

  private static final String NAME = "name";
  private static final String ADDRESS = "address";
  private static final String NAME_AND_ADDRESS = "name-and-address";

  private PersonRules() {}

  /** AUD-F04. */
  static List<Finding> probableDuplicates(RuleDefinition rule, EvaluationContext context) {
    List<Person> persons = context.snapshot().all(Person.class);
    LateFindings findings = new LateFindings();
    twins(persons).forEach((same, trait) -> {
      ImmutableList.Builder<EntityKey> all = ImmutableList.builderWithExpectedSize(same.length);
      for (int place : same) {
        all.add(persons.get(place).key());
      }
      List<EntityKey> keys = all.build();
      findings.add(keys.get(0), () -> duplicate(rule, keys, trait));
    });
    return findings.list();
  }

  /** The places of persons who have something in common, and what. */
  private static SortedMap<int[], String> twins(List<Person> persons) {
    LikelyTwins names = new LikelyTwins(Traits.NAME);
    LikelyTwins addresses = new LikelyTwins(Traits.ADDRESS);
    for (int place = 0; place < persons.size(); place++) {
      names.look(persons.get(place), place);
      addresses.look(persons.get(place), place);
    }
    SortedMap<int[], String> twins = new TreeMap<>(Ints.lexicographicalComparator());
    names.groups(same -> twins.put(same, NAME));
    addresses.groups(same -> twins.merge(
        same, ADDRESS, (known, address) -> known.equals(address) ? known : NAME_AND_ADDRESS));
    return twins;
  }

  private static Finding duplicate(RuleDefinition rule, List<EntityKey> persons, String trait) {
    Value all = Value.allOf(persons.stream().map(Value::verbatim).toList());
    return RuleWords.finding(rule, persons.get(0), trait, ImmutableMap.of("persons", all))
        .shownBy(persons);
  }

  /** AUD-F05. */
  static List<Finding> keptPastBasis(RuleDefinition rule, EvaluationContext context) {
    LateFindings findings = new LateFindings();
    Map<Id<Person>, PartialDate> ends = lastEnds(context);
    for (Id<Person> id : Sets.union(pastUntil(context), ends.keySet())) {
      context
          .snapshot()
          .find(Person.class, id)
          .flatMap(Person::basis)
          .ifPresent(basis -> ended(basis, Optional.ofNullable(ends.get(id)), context.asOf())
              .ifPresent(end -> {
                EntityKey person = EntityKey.of(Person.class, id);
                Value kind = RuleWords.label(context, "data-basis", basis.kind().value());
                findings.add(person, () -> kept(rule, person, end, kind));
              }));
    }
    return findings.list();
  }

  /** Those of whom the last day of the basis is stated, and certainly past. */
  private static Set<Id<Person>> pastUntil(EvaluationContext context) {
    return PAST_UNTIL.ask(context).counted().stream()
        .map(key -> Id.<Person>of(key.id()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The last end of the positions of each person who certainly has none any more. */
  private static Map<Id<Person>, PartialDate> lastEnds(EvaluationContext context) {
    Register positions = Register.of(context, Position.class);
    Register holders = positions.list("holders");
    Register.Words position = holders.words("position");
    Register.Words person = holders.words("person");
    Register.Days end = holders.days("span.end");
    long today = context.asOf().toEpochDay();
    IntPredicate isPast = row -> end.has(row) && end.last(row) < today;
    Map<Integer, Integer> last = new HashMap<>();
    positions
        .inOrder()
        .forEach(at -> position.forEach(at, row -> {
          if (isPast.test(row)) {
            last.merge(
                person.number(row),
                row,
                (one, more) -> end.last(one) < end.last(more) ? more : one);
          }
        }));
    holders.forEach(row -> {
      if (!last.isEmpty() && !isPast.test(row)) {
        last.remove(person.number(row));
      }
    });
    Map<Id<Person>, PartialDate> ends = new HashMap<>();
    last.forEach(
        (number, row) -> ends.put(Id.of(person.text(number)), end.of(row).orElseThrow()));
    return ends;
  }

  /** The date on which the basis certainly ended; empty where it holds, or it cannot be told. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // what was found, if anything
  private static Optional<PartialDate> ended(
      DataBasis basis, Optional<PartialDate> lastEnd, LocalDate asOf) {
    if (basis.until().isPresent()) {
      return basis.until().filter(until -> until.isBefore(asOf)).map(PartialDate::of);
    }
    return lastEnd.filter(end -> basis.kind().equals(DataBasis.PUBLIC_OFFICE));
  }

  private static Finding kept(RuleDefinition rule, EntityKey person, PartialDate end, Value basis) {
    return RuleWords.since(
        RuleWords.finding(
            rule,
            person,
            "message",
            ImmutableMap.of(
                "person", Value.verbatim(person), "basis", basis, "end", Value.of(end))),
        end.day().map(day -> day.plusDays(1)));
  }
}
