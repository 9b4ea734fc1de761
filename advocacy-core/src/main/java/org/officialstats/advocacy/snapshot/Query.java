package org.officialstats.advocacy.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;

/**
 * Picks entities of one type from a snapshot: every condition narrows, and all must hold. A condition on a component
 * that the type does not have is refused with {@link IllegalArgumentException}, so that a typing error never looks like
 * an empty answer.
 *
 * <p>A query is immutable: each method gives a new one. Thread-safe.
 *
 * @param <E> the type of the entities
 */
public interface Query<E extends Entity> {
  /** Those of this country. */
  Query<E> inCountry(Country country);

  /** Those whose dates certainly or possibly touch the days from {@code first} to {@code last}, both included. */
  Query<E> touching(LocalDate first, LocalDate last);

  /** Those with this code in a component of this code list. */
  Query<E> withCode(String listId, Code code);

  /** Those that point at this entity or part of the strategy. */
  Query<E> referringTo(EntityKey target);

  /** Those with a text (a title, a name, a summary; in any language) that has this text in it, ignoring case and accents. */
  Query<E> containing(String text);

  /** Those with this value of the office's own field. */
  Query<E> labelled(String name, String value);

  /** Those that meet a condition of the caller's own. */
  Query<E> where(Predicate<? super E> condition);

  /** The entities in the order of their ids. */
  Stream<E> stream();

  /** The entities in the order of their ids. */
  default List<E> list() {
    return stream().toList();
  }
}
