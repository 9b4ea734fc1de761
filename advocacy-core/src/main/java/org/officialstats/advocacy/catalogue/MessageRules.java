package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Wording.named;

import java.time.LocalDate;
import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.strategy.RequiredCell;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;

/** What should be known of messages. */
final class MessageRules {
  private MessageRules() {}

  /** MSG-F01. */
  static List<Finding> overdueReviews(RuleDefinition rule, EvaluationContext context) {
    return context.snapshot().all(KeyMessage.class).stream()
        .filter(message -> Messages.isApproved(message, context) == Truth.TRUE)
        .flatMap(message -> message
            .nextReviewDue()
            .filter(due -> due.isBefore(context.asOf()))
            .map(due -> overdue(rule, message, due))
            .stream())
        .toList();
  }

  private static Finding overdue(RuleDefinition rule, KeyMessage message, LocalDate due) {
    return Finding.of(
            rule,
            message.key(),
            "Message " + named(message.text(), message) + " was to be reviewed by " + due + ".",
            "Review it, and record the day of the next review.")
        .since(due.plusDays(1));
  }

  /** MSG-F02. */
  static List<Finding> cellsWithoutMessage(RuleDefinition rule, EvaluationContext context) {
    return RequiredMessages.cells(context).members().stream()
        .filter(member -> member.counts() == Truth.FALSE)
        .map(member -> without(rule, member.subject(), context))
        .toList();
  }

  private static Finding without(
      RuleDefinition rule, RequiredCell cell, EvaluationContext context) {
    String topic = context
        .strategy()
        .topic(cell.topic())
        .map(Topic::title)
        .map(title -> title.in("en"))
        .orElse(cell.topic().value());
    String segment = context
        .strategy()
        .segment(cell.segment())
        .map(Segment::title)
        .map(title -> title.in("en"))
        .orElse(cell.segment().value());
    return Finding.of(
        rule,
        context.strategy().key(),
        "No message about '" + topic + "' (" + cell.topic() + ") for '" + segment + "' ("
            + cell.segment() + ") is approved, and the strategy requires one.",
        "Draft one and have it approved.");
  }
}
