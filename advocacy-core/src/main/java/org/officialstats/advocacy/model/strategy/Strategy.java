package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;

/**
 * An advocacy and communication strategy: what the work is planned, tracked and evaluated by.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the strategy
 * @param title what people read
 * @param version which version of the strategy this is, one line, such as {@code 2015}
 * @param adoptedOn when the body adopted it; empty when it has not, or it is not known
 * @param validity from when to when it is to be followed
 * @param body the name of the body that endorses workplans and receives updates
 * @param zone the time zone of the body, in which its days end
 * @param calendar the fiscal calendar that quarters and years are those of
 * @param deadlines how long after a period updates and reviews are due
 * @param objectives what it wants to bring about
 * @param segments the parts of the audience
 * @param topics the themes that messages are about
 * @param approaches the ways in which the audience is reached
 * @param activityLines the lines of work, with their outputs
 * @param frame the countries that it wants to reach
 * @param requiredLanguages the languages that core materials must be available in, as canonical BCP 47 tags
 * @param requiredCells the topics that a segment must have an approved message about
 * @param strategicMinistries the kinds of ministry whose policy makers matter, such as those of finance
 * @param ratings how an achievement is rated
 * @param indicators what it says of indicators of the catalogue; those not mentioned are used as they are
 * @param rules what it says of rules of the catalogue; those not mentioned are used as they are
 * @param codeLists what the office adds to the code lists of the library
 * @param labels the office's own fields
 * @param sensitivity who may see it; public unless stated
 */
@RecordBuilder
public record Strategy(
    Id<Strategy> id,
    LocalizedText title,
    String version,
    Optional<PartialDate> adoptedOn,
    DateSpan validity,
    LocalizedText body,
    ZoneId zone,
    FiscalCalendar calendar,
    Deadlines deadlines,
    List<Objective> objectives,
    List<Segment> segments,
    List<Topic> topics,
    List<Approach> approaches,
    List<ActivityLine> activityLines,
    TargetFrame frame,
    List<String> requiredLanguages,
    List<RequiredCell> requiredCells,
    @Listed("organization-kind") Set<Code> strategicMinistries,
    RatingScale ratings,
    List<IndicatorChoice> indicators,
    List<RuleChoice> rules,
    List<CodeList> codeLists,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Strategy {
    requireNonNull(title, "title");
    requireNonNull(adoptedOn, "adoptedOn");
    requireNonNull(validity, "validity");
    requireNonNull(body, "body");
    requireNonNull(zone, "zone");
    requireNonNull(calendar, "calendar");
    requireNonNull(deadlines, "deadlines");
    objectives = ImmutableList.copyOf(objectives);
    segments = ImmutableList.copyOf(segments);
    topics = ImmutableList.copyOf(topics);
    approaches = ImmutableList.copyOf(approaches);
    activityLines = ImmutableList.copyOf(activityLines);
    requireNonNull(frame, "frame");
    requiredCells = ImmutableList.copyOf(requiredCells);
    strategicMinistries = ImmutableSet.copyOf(strategicMinistries);
    requireNonNull(ratings, "ratings");
    indicators = ImmutableList.copyOf(indicators);
    rules = ImmutableList.copyOf(rules);
    codeLists = ImmutableList.copyOf(codeLists);
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Strategy.class, id).line("version", version);
    requiredLanguages = checks.languages("requiredLanguages", requiredLanguages);
    StrategyParts.check(checks, objectives, segments, topics, approaches, activityLines);
    StrategyParts.checkCells(checks, requiredCells, topics, segments);
    StrategyParts.checkChoices(checks, indicators, rules);
    StrategyParts.checkCodeLists(checks, codeLists);
    labels = checks.labels(labels);
    checks.done();
  }

  /**
   * A builder with the usual start: public, the calendar year, from an open beginning to an open end, all countries,
   * everything optional empty.
   */
  public static StrategyBuilder builder() {
    return StrategyBuilder.builder()
        .validity(new DateSpan(Optional.empty(), Optional.empty()))
        .calendar(FiscalCalendar.CALENDAR_YEAR)
        .frame(TargetFrame.ALL_COUNTRIES)
        .sensitivity(Sensitivity.PUBLIC);
  }

  /** A builder that starts from this strategy. */
  public StrategyBuilder toBuilder() {
    return StrategyBuilder.builder(this);
  }

  /** The objective with this id; empty when there is none. */
  public Optional<Objective> objective(Id<Objective> id) {
    return objectives.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /** The segment with this id; empty when there is none. */
  public Optional<Segment> segment(Id<Segment> id) {
    return segments.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /** The topic with this id; empty when there is none. */
  public Optional<Topic> topic(Id<Topic> id) {
    return topics.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /** The activity line with this id; empty when there is none. */
  public Optional<ActivityLine> activityLine(Id<ActivityLine> id) {
    return activityLines.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /** The output of any activity line with this id; empty when there is none. */
  public Optional<Output> output(Id<Output> id) {
    return activityLines.stream()
        .flatMap(line -> line.outputs().stream())
        .filter(part -> part.id().equals(id))
        .findFirst();
  }
}
