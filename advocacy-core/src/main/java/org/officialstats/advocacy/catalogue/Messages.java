package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageState;

/** Which messages are to be used. */
final class Messages {
  private Messages() {}

  /**
   * Whether the message was approved on the day of looking, and not retired. Unknown where a later version was approved
   * after that day, as the day on which the version before it was approved is not kept.
   */
  static Truth isApproved(KeyMessage message, EvaluationContext context) {
    if (message.state() == MessageState.DRAFT) {
      return Truth.FALSE;
    }
    Truth retired = message.retiredOn().map(context::isPast).orElse(Truth.FALSE);
    return wasApproved(message, context).and(retired.not());
  }

  private static Truth wasApproved(KeyMessage message, EvaluationContext context) {
    Truth approved = message.approvedOn().map(context::isPast).orElse(Truth.FALSE);
    return approved == Truth.FALSE && message.approvedOn().isPresent() && message.version() > 1
        ? Truth.UNKNOWN
        : approved;
  }
}
