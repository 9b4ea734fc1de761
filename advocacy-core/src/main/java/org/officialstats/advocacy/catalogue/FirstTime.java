package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;

/**
 * Whether something happened for the first time in the period, and not after the day of looking, by all the dates on which
 * it happened.
 *
 * @param firstDay the first day of the period, counted from 1970-01-01
 * @param lastDay the last day that counts, which is before the first where the period has not begun
 */
record FirstTime(long firstDay, long lastDay) {
  static FirstTime in(EvaluationContext context) {
    return new FirstTime(
        context.firstDay().toEpochDay(), context.lastDayThatCounts().toEpochDay());
  }

  /** Whether the first of the dates of the elements in the list of a row is one of the days. */
  Truth isOneOf(Register.Words owner, int row, Register.Days dates) {
    if (lastDay < firstDay) {
      return Truth.FALSE;
    }
    Truth happened = OfList.any(
        owner, row, one -> dates.has(one) ? dates.isAfter(one, lastDay).not() : Truth.FALSE);
    Truth before =
        OfList.any(owner, row, one -> dates.has(one) ? dates.isBefore(one, firstDay) : Truth.FALSE);
    return happened.and(before.not());
  }
}
