package org.officialstats.advocacy.catalogue;

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
import java.util.stream.Stream;
import org.officialstats.advocacy.definition.Condition;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.DataBasis;
import org.officialstats.advocacy.model.audience.Holding;
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
    LikelyTwins names = new LikelyTwins(persons, Traits.NAME);
    LikelyTwins addresses = new LikelyTwins(persons, Traits.ADDRESS);
    for (int place = 0; place < persons.size(); place++) {
      names.look(place);
      addresses.look(place);
    }
    SortedMap<int[], String> traits = new TreeMap<>(Ints.lexicographicalComparator());
    names.groups(same -> traits.put(same, NAME));
    addresses.groups(same -> traits.merge(
        same, ADDRESS, (known, address) -> known.equals(address) ? known : NAME_AND_ADDRESS));
    LateFindings findings = new LateFindings();
    traits.forEach((same, trait) -> {
      List<EntityKey> keys =
          Ints.asList(same).stream().map(place -> persons.get(place).key()).toList();
      findings.add(keys.get(0), () -> duplicate(rule, keys, trait));
    });
    return findings.list();
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
    List<Position> positions = context.snapshot().all(Position.class);
    Map<Id<Person>, PartialDate> ends = new HashMap<>();
    holdings(positions)
        .forEach(holding -> end(holding, context.asOf())
            .ifPresent(end -> ends.merge(holding.person(), end, PersonRules::later)));
    if (!ends.isEmpty()) {
      holdings(positions)
          .filter(holding -> end(holding, context.asOf()).isEmpty())
          .forEach(holding -> ends.remove(holding.person()));
    }
    return ends;
  }

  private static Stream<Holding> holdings(List<Position> positions) {
    return positions.stream().flatMap(position -> position.holders().stream());
  }

  private static PartialDate later(PartialDate one, PartialDate other) {
    return one.latest().isBefore(other.latest()) ? other : one;
  }

  /** The end of a holding that is certainly past. */
  private static Optional<PartialDate> end(Holding holding, LocalDate asOf) {
    return holding.span().to().filter(end -> end.latest().isBefore(asOf));
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
