package org.officialstats.advocacy.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageState;
import org.officialstats.advocacy.model.message.MessageVersion;

/** Which messages are to be used. */
final class Messages {
  private Messages() {}

  /** The message in the version that was there on the day of looking, as far as that is known. */
  static KeyMessage then(KeyMessage latest, EvaluationContext context) {
    return EarlierVersion.of(
        latest, KeyMessage.class, message -> isOfLater(message, context), context);
  }

  /**
   * Whether the message was approved on the day of looking, and not retired. Unknown where a later version was approved
   * after that day, and what had been recorded by that day does not tell of an earlier one.
   */
  static Truth isApproved(KeyMessage latest, EvaluationContext context) {
    KeyMessage message = then(latest, context);
    if (message.state() == MessageState.DRAFT) {
      return Truth.FALSE;
    }
    return wasApproved(message, context).and(isRetired(message, context).not());
  }

  static Truth isRetired(KeyMessage message, EvaluationContext context) {
    return message.retiredOn().map(context::isPast).orElse(Truth.FALSE);
  }

  /** The same of what materials carry, by rows; unknown where the message is gone. Each message is read once. */
  static IntFunction<Truth> outOfDate(EvaluationContext context, Register carried) {
    Register.Words message = carried.words("message");
    IntFunction<Optional<BigDecimal>> version = carried.amounts("version");
    Map<Integer, Optional<KeyMessage>> known = new HashMap<>();
    return row -> known
        .computeIfAbsent(message.number(row), number -> then(message.text(number), context))
        .map(then -> isOutOfDate(
            new MessageVersion(then.id(), version.apply(row).orElseThrow().intValueExact()),
            then,
            context))
        .orElse(Truth.UNKNOWN);
  }

  private static Optional<KeyMessage> then(String id, EvaluationContext context) {
    return context
        .snapshot()
        .find(KeyMessage.class, Id.of(id))
        .map(latest -> then(latest, context));
  }

  /**
   * Whether a material that carries this version of a message is out of date on the day of looking: the message was
   * retired, or a later version was approved, by then. Unknown where a version between may have been approved by then.
   *
   * @param message the message in the version of that day
   */
  static Truth isOutOfDate(MessageVersion carried, KeyMessage message, EvaluationContext context) {
    return isRetired(message, context).or(isFollowed(carried, message, context));
  }

  private static Truth isFollowed(
      MessageVersion carried, KeyMessage message, EvaluationContext context) {
    int later = message.version() - carried.version();
    Truth approved = message.approvedOn().map(context::isPast).orElse(Truth.FALSE);
    if (later <= 0) {
      return Truth.FALSE;
    }
    return approved == Truth.FALSE && later > 1 ? Truth.UNKNOWN : approved;
  }

  private static Truth wasApproved(KeyMessage message, EvaluationContext context) {
    Truth approved = message.approvedOn().map(context::isPast).orElse(Truth.FALSE);
    return isOfLater(message, context) ? Truth.UNKNOWN : approved;
  }

  private static boolean isOfLater(KeyMessage message, EvaluationContext context) {
    return message.version() > 1
        && message
            .approvedOn()
            .filter(day -> context.isPast(day) == Truth.FALSE)
            .isPresent();
  }
}
