package org.officialstats.advocacy.tracking;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.snapshot.Query;
import org.officialstats.advocacy.snapshot.Reference;

/** Conditions upon the entities of one type in a snapshot. */
final class EntityQuery<E extends Entity> implements Query<E> {
  private static final Set<Class<?>> DATES =
      ImmutableSet.of(LocalDate.class, PartialDate.class, DateSpan.class);

  private final TrackedSnapshot snapshot;
  private final Class<E> type;
  private final Contents contents;
  private final List<Predicate<? super E>> conditions;

  private EntityQuery(
      TrackedSnapshot snapshot,
      Class<E> type,
      Contents contents,
      List<Predicate<? super E>> conditions) {
    this.snapshot = snapshot;
    this.type = type;
    this.contents = contents;
    this.conditions = conditions;
  }

  static <E extends Entity> EntityQuery<E> of(
      TrackedSnapshot snapshot, Class<E> type, Contents contents) {
    return new EntityQuery<>(snapshot, type, contents, ImmutableList.of());
  }

  @Override
  public Query<E> inCountry(Country country) {
    requireNonNull(country, "country");
    contents.requireValues("country", ImmutableSet.of(Country.class));
    return where(Values.equalTo(country));
  }

  @Override
  public Query<E> touching(LocalDate first, LocalDate last) {
    requireNonNull(first, "first");
    if (requireNonNull(last, "last").isBefore(first)) {
      throw new IllegalArgumentException(
          "days from " + first + " to " + last + ": expected the first one first");
    }
    contents.requireValues("dates", DATES);
    return where(Values.touching(first, last));
  }

  @Override
  public Query<E> withCode(String listId, Code code) {
    requireNonNull(code, "code");
    contents.requireList(requireNonNull(listId, "listId"));
    return where(Values.withCode(listId, code));
  }

  @Override
  public Query<E> referringTo(EntityKey target) {
    contents.requireTarget(requireNonNull(target, "target").kind());
    Set<EntityKey> sources = snapshot.referencesTo(target).stream()
        .map(Reference::from)
        .collect(Collectors.toCollection(java.util.HashSet::new));
    return where(entity -> sources.contains(entity.key()));
  }

  @Override
  public Query<E> containing(String text) {
    requireNonNull(text, "text");
    contents.requireValues("texts", ImmutableSet.of(String.class, LocalizedText.class));
    return where(Values.containing(text));
  }

  @Override
  public Query<E> labelled(String name, String value) {
    requireNonNull(name, "name");
    requireNonNull(value, "value");
    return where(entity -> value.equals(entity.labels().get(name)));
  }

  @Override
  public Query<E> where(Predicate<? super E> condition) {
    requireNonNull(condition, "condition");
    return new EntityQuery<>(
        snapshot,
        type,
        contents,
        ImmutableList.<Predicate<? super E>>builder()
            .addAll(conditions)
            .add(condition)
            .build());
  }

  @Override
  public Stream<E> stream() {
    Stream<E> entities = snapshot.stream(type);
    for (Predicate<? super E> condition : conditions) {
      entities = entities.filter(condition);
    }
    return entities;
  }
}
