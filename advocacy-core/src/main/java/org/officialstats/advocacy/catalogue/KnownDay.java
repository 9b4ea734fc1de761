package org.officialstats.advocacy.catalogue;

import java.util.Optional;
import java.util.function.Function;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/**
 * A day of which a record keeps the latest only, such as that of the last verification, as it was known on the day of
 * looking. Where only a later one is recorded it is certain that there was one, and the day is not known.
 *
 * @param type the type of the record
 * @param day the day in a record
 */
record KnownDay<E extends Entity>(Class<E> type, Function<E, Optional<PartialDate>> day) {
  /** Whether there was one, as far as is recorded. */
  Truth was(EvaluationContext context, E latest) {
    return Truth.of(day.apply(then(context, latest)).isPresent());
  }

  /** The day; empty where there was none, or only a later one is recorded. */
  Optional<PartialDate> on(EvaluationContext context, E latest) {
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
