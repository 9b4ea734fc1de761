package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableListMultimap;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.strategy.RequiredCell;

/** Which of the cells of topic and segment that the strategy requires have an approved message. */
final class RequiredMessages {
  private RequiredMessages() {}

  static Tally<RequiredCell> cells(EvaluationContext context) {
    ImmutableListMultimap.Builder<RequiredCell, KeyMessage> messages =
        ImmutableListMultimap.builder();
    for (KeyMessage message : context.snapshot().all(KeyMessage.class)) {
      message
          .segments()
          .forEach(segment -> messages.put(new RequiredCell(message.topic(), segment), message));
    }
    ImmutableListMultimap<RequiredCell, KeyMessage> byCell = messages.build();
    return Tally.of(context.strategy().requiredCells().stream()
        .distinct()
        .map(cell ->
            Tally.any(cell, byCell.get(cell), message -> Messages.isApproved(message, context)))
        .toList());
  }
}
