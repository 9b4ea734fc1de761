package org.officialstats.advocacy.catalogue;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.JointActivity;
import org.officialstats.advocacy.snapshot.Snapshot;

/** What is known of agreements on the day of looking. */
final class Agreements {
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest);

  private final EvaluationContext context;
  private final Snapshot snapshot;

  Agreements(EvaluationContext context) {
    this.context = context;
    this.snapshot = context.snapshot();
  }

  /** Whether agreements are in force on the day of looking. */
  static IntFunction<Truth> inForce(EvaluationContext context, Register agreements) {
    return new InForce(agreements, context.asOf())::of;
  }

  /** Whether all whose signature is required had certainly signed by the day of looking. */
  static IntFunction<Truth> signed(EvaluationContext context, Register agreements) {
    InForce inForce = new InForce(agreements, context.asOf());
    return row -> Truth.of(inForce.signed(row) == Truth.TRUE);
  }

  /**
   * The last days of which it is shown that agreements live: of something done together, or of their beginning. Only the
   * records are read of those under which something was done.
   */
  static IntFunction<Optional<PartialDate>> lastSign(
      EvaluationContext context, Register agreements) {
    Agreements records = new Agreements(context);
    InForce inForce = new InForce(agreements, context.asOf());
    Register.Keys keys = agreements.keys();
    Register.Words activity = agreements.list("activities").words("agreement");
    return row -> OfList.any(activity, row, any -> Truth.TRUE) == Truth.TRUE
        ? records.lastSign(Id.of(keys.of(row).id()))
        : inForce.since(row);
  }

  private Optional<PartialDate> lastSign(Id<Agreement> id) {
    return snapshot.find(Agreement.class, id).flatMap(this::lastSign);
  }

  /** The last day of which it is shown that the agreement lives: of something done together, or of its beginning. */
  private Optional<PartialDate> lastSign(Agreement agreement) {
    Optional<PartialDate> last = agreement.inForceFrom();
    for (JointActivity activity : agreement.activities()) {
      if (last.filter(date -> ORDER.compare(date, activity.on()) >= 0).isEmpty()
          && context.isPast(activity.on()) == Truth.TRUE
          && isShown(activity)) {
        last = Optional.of(activity.on());
      }
    }
    return last;
  }

  /** Whether a link or an event that was held shows that it was done. */
  boolean isShown(JointActivity activity) {
    return !activity.evidence().isEmpty()
        || activity
            .event()
            .flatMap(id -> snapshot.find(Event.class, id))
            .filter(event -> event.state() == EventState.HELD)
            .isPresent();
  }
}
