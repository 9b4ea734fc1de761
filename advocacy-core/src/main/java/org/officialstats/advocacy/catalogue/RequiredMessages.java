package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;
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
        .map(cell -> member(cell, byCell.get(cell), context))
        .toList());
  }

  private static Tally.Member<RequiredCell> member(
      RequiredCell cell, List<KeyMessage> messages, EvaluationContext context) {
    Truth covered = messages.stream()
        .map(message -> Messages.isApproved(message, context))
        .reduce(Truth.FALSE, Truth::or);
    List<EntityKey> records = messages.stream()
        .filter(message -> Messages.isApproved(message, context) == covered)
        .map(KeyMessage::key)
        .collect(ImmutableList.toImmutableList());
    return new Tally.Member<>(cell, covered, records);
  }
}
