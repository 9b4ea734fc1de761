package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.measurement.Grade;

/**
 * One figure with all that it rests on.
 *
 * @param measure what is measured
 * @param group the part of the whole that it speaks of
 * @param part this part in words of the six languages of the United Nations; empty for the whole
 * @param unit the unit of the number
 * @param result the result, with its parts or the reason why there is no number
 * @param grade how it came about
 * @param entered what it rests on when somebody entered it by hand; empty when it was computed
 * @param population how many records were looked at
 * @param counted how many of them count
 * @param excluded how many of them do not count
 * @param unknown of how many of them it cannot be told
 * @param evidence the records by their keys; none are named where a seal counts them only
 * @param abridged the counts and the digest that a seal keeps instead of the keys; empty when they are named
 * @param rating how it stands against its target, and why it is rated so; empty when it has no target
 * @param why all of this in one sentence, in the six languages of the United Nations
 */
public record ExplainedFigure(
    String measure,
    Group group,
    Optional<LocalizedText> part,
    Unit unit,
    Result result,
    Grade grade,
    Optional<Entered> entered,
    int population,
    int counted,
    int excluded,
    int unknown,
    Evidence evidence,
    Optional<Abridged> abridged,
    Optional<ExplainedRating> rating,
    LocalizedText why) {
  public ExplainedFigure {
    requireNonNull(measure, "measure");
    requireNonNull(group, "group");
    requireNonNull(part, "part");
    requireNonNull(unit, "unit");
    requireNonNull(result, "result");
    requireNonNull(grade, "grade");
    requireNonNull(entered, "entered");
    requireNonNull(evidence, "evidence");
    requireNonNull(abridged, "abridged");
    requireNonNull(rating, "rating");
    requireNonNull(why, "why");
  }
}
