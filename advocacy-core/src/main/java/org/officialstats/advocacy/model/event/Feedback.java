package org.officialstats.advocacy.model.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;

/**
 * The counted answers to one question that was put to the participants of an event or the audience of a campaign: the
 * source of the out-takes (AMEC integrated evaluation framework), such as whether a message is remembered.
 *
 * <p>Each respondent gives at most one answer. Nobody is named. Construct it with {@link #builder()}. Immutable and
 * thread-safe.
 *
 * @param id identifies the feedback
 * @param event the event it was asked at; empty for a campaign
 * @param campaign the name of the campaign, one line; empty for an event
 * @param question what was asked
 * @param segment the audience segment that was asked; empty when it was mixed
 * @param topic the issue the question was about; empty for the event as a whole
 * @param collectedOn when the answers were collected
 * @param invited how many people were asked; empty when that is not known
 * @param respondents how many people answered the questionnaire
 * @param answers how often each answer was given, in the order of their names; an answer is named like a code
 * @param favourable which of the answers count as a yes: named a message, agrees that the event changed what they think
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Feedback(
    Id<Feedback> id,
    Optional<Id<Event>> event,
    Optional<String> campaign,
    @Listed("feedback-question") Code question,
    Optional<Id<Segment>> segment,
    Optional<Id<Topic>> topic,
    PartialDate collectedOn,
    Optional<Integer> invited,
    int respondents,
    Map<String, Integer> answers,
    Set<String> favourable,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Feedback {
    requireNonNull(id, "id");
    requireNonNull(event, "event");
    requireNonNull(campaign, "campaign");
    requireNonNull(question, "question");
    requireNonNull(segment, "segment");
    requireNonNull(topic, "topic");
    requireNonNull(collectedOn, "collectedOn");
    requireNonNull(invited, "invited");
    answers = ImmutableSortedMap.copyOf(answers);
    favourable = ImmutableSet.copyOf(favourable);
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Feedback.class, id)
        .exactlyOne("event", event, "campaign", campaign)
        .line("campaign", campaign);
    FeedbackCounts.check(checks, invited, respondents, answers, favourable);
    labels = checks.labels(labels);
    checks.done();
  }

  /** How many respondents gave a favourable answer. */
  public int favourableCount() {
    return favourable.stream()
        .mapToInt(answer -> answers.getOrDefault(answer, 0))
        .sum();
  }

  /** A builder with the usual start: internal. */
  public static FeedbackBuilder builder() {
    return FeedbackBuilder.builder().sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this feedback. */
  public FeedbackBuilder toBuilder() {
    return FeedbackBuilder.builder(this);
  }
}
