package org.officialstats.advocacy.catalogue;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/**
 * A day of which a record keeps the latest only, such as that of the last verification, as it was known on the day of
 * looking. Where only a later one is recorded it is certain that there was one, and the day is not known.
 *
 * @param type the type of the record
 * @param field the field that has the day
 * @param day the day in a record
 */
record KnownDay<E extends Entity>(
    Class<E> type, String field, Function<E, Optional<PartialDate>> day) {
  /** Whether there was one, by rows. Records are read only where they speak of a later day. */
  IntFunction<Truth> was(EvaluationContext context, Register rows) {
    Register.Days days = rows.days(field);
    IntFunction<Optional<E>> later = later(context, rows, days);
    return row -> later
        .apply(row)
        .map(latest -> was(context, latest))
        .orElseGet(() -> Truth.of(days.has(row)));
  }

  /** The day, by rows. Records are read only where they speak of a later day. */
  IntFunction<Optional<PartialDate>> on(EvaluationContext context, Register rows) {
    Register.Days days = rows.days(field);
    IntFunction<Optional<E>> later = later(context, rows, days);
    long today = context.asOf().toEpochDay();
    return row -> {
      Optional<E> latest = later.apply(row);
      if (latest.isPresent()) {
        return on(context, latest.get());
      }
      return days.has(row) && days.last(row) <= today ? days.of(row) : Optional.empty();
    };
  }

  /** The records that speak of a day which certainly is a later one. */
  private IntFunction<Optional<E>> later(
      EvaluationContext context, Register rows, Register.Days days) {
    Register.Keys keys = rows.keys();
    long today = context.asOf().toEpochDay();
    return row -> days.has(row) && days.first(row) > today
        ? context.snapshot().find(type, Id.<E>of(keys.of(row).id()))
        : Optional.empty();
  }

  private Truth was(EvaluationContext context, E latest) {
    return Truth.of(day.apply(then(context, latest)).isPresent());
  }

  private Optional<PartialDate> on(EvaluationContext context, E latest) {
    return day.apply(then(context, latest)).filter(date -> context.isPast(date) == Truth.TRUE);
  }

  private E then(EvaluationContext context, E latest) {
    return EarlierVersion.of(
        latest,
        type,
        one ->
            day.apply(one).filter(date -> context.isPast(date) == Truth.FALSE).isPresent(),
        context);
  }
}
