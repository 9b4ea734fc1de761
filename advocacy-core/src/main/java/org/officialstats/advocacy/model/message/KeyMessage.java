package org.officialstats.advocacy.model.message;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.StateMachine;
import org.officialstats.advocacy.model.Stateful;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;

/**
 * A sentence that the community wants an audience to remember. A change of what it says is another version, so that a
 * material that carries an older one can be found.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the message in all its versions
 * @param topic the topic that it is about
 * @param segments whom it is for; may be empty while it is a draft
 * @param objectives the objectives that it serves; may be empty
 * @param text what is to be remembered
 * @param caseStudies the case studies that support it; may be empty
 * @param version which version of the message this is, 1 or more
 * @param state how far it is on its way to its audience
 * @param approvedOn when this version was approved; empty while it is a draft
 * @param approvedBy the body or the account that approved it, one line; empty when that is not known
 * @param nextReviewDue the last day for its next review; empty when none is set
 * @param retiredOn when it was retired; empty unless it is
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record KeyMessage(
    Id<KeyMessage> id,
    Id<Topic> topic,
    Set<Id<Segment>> segments,
    Set<Id<Objective>> objectives,
    LocalizedText text,
    Set<Id<CaseStudy>> caseStudies,
    int version,
    MessageState state,
    Optional<PartialDate> approvedOn,
    Optional<String> approvedBy,
    Optional<LocalDate> nextReviewDue,
    Optional<PartialDate> retiredOn,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity, Stateful<MessageState> {

  public KeyMessage {
    requireNonNull(topic, "topic");
    segments = ImmutableSet.copyOf(segments);
    objectives = ImmutableSet.copyOf(objectives);
    requireNonNull(text, "text");
    caseStudies = ImmutableSet.copyOf(caseStudies);
    requireNonNull(state, "state");
    requireNonNull(approvedOn, "approvedOn");
    requireNonNull(nextReviewDue, "nextReviewDue");
    requireNonNull(retiredOn, "retiredOn");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(KeyMessage.class, id)
        .that(version >= 1, "version", "is " + version, "1 or more", "count versions from 1");
    KeyMessageChecks.approval(checks, state, segments, approvedOn, approvedBy);
    KeyMessageChecks.retirement(checks, state, approvedOn, retiredOn);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: internal, a draft of version 1, everything optional empty. */
  public static KeyMessageBuilder builder() {
    return KeyMessageBuilder.builder()
        .version(1)
        .state(MessageState.DRAFT)
        .sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this message. */
  public KeyMessageBuilder toBuilder() {
    return KeyMessageBuilder.builder(this);
  }

  /** The message in this version, for a material to carry. */
  public MessageVersion inThisVersion() {
    return new MessageVersion(id, version);
  }

  @Override
  public StateMachine<MessageState> stateMachine() {
    return MessageState.TRANSITIONS;
  }
}
