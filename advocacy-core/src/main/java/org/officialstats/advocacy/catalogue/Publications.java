package org.officialstats.advocacy.catalogue;

import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;

/** Which materials came out, and went out, in the period. */
final class Publications {
  private Publications() {}

  /** Whether the first renditions of materials came out then. */
  static IntFunction<Truth> isFirst(Register materials, FirstTime time) {
    Register renditions = materials.list("renditions");
    Register.Words material = renditions.words("material");
    Register.Days publishedOn = renditions.days("publishedOn");
    return row -> time.isOneOf(material, row, publishedOn);
  }

  /** Whether materials are in circulation on the day of looking, as they say of themselves. */
  static IntFunction<Truth> inCirculation(EvaluationContext context, Register materials) {
    Register renditions = materials.list("renditions");
    Register.Words material = renditions.words("material");
    Register.Days publishedOn = renditions.days("publishedOn");
    Register.Days withdrawnOn = materials.days("withdrawnOn");
    long today = context.asOf().toEpochDay();
    return row -> OfList.any(
            material,
            row,
            one -> publishedOn.has(one) ? publishedOn.isAfter(one, today).not() : Truth.FALSE)
        .and(withdrawnOn.has(row) ? withdrawnOn.isAfter(row, today) : Truth.TRUE);
  }

  /** Whether all counted days of disseminations are in the period; unknown where some are, or may be. */
  static IntFunction<Truth> inPeriod(EvaluationContext context, Register disseminations) {
    Spanning during = new Spanning(disseminations, "during");
    long first = context.firstDay().toEpochDay();
    long last = context.lastDayThatCounts().toEpochDay();
    return row -> {
      if (during.overlaps(row, first, last) == Truth.FALSE) {
        return Truth.FALSE;
      }
      return during.isWithin(row, first, last) ? Truth.TRUE : Truth.UNKNOWN;
    };
  }
}
