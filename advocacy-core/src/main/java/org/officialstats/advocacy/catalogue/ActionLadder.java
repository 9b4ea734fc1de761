package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.OrganizationStep;

/**
 * OUT-06: the national statistical offices that took a step towards the use of Big Data for the first time in the period,
 * for each kind of step. Steps without evidence do not count, neither as the first nor before it.
 */
final class ActionLadder {
  private final EvaluationContext context;
  private final List<Organization> offices;

  private ActionLadder(EvaluationContext context) {
    AudienceKinds kinds = new AudienceKinds(context);
    this.context = context;
    this.offices = context.snapshot().all(Organization.class).stream()
        .filter(organization -> kinds.isA(organization.kind(), AudienceKinds.STATISTICAL_OFFICE))
        .toList();
  }

  static List<Figure> figures(EvaluationContext context) {
    return new ActionLadder(context).figures();
  }

  private List<Figure> figures() {
    Places places = new Places(context);
    Tally<Organization> all = offices(step -> true);
    return Breakdown.counts(all)
        .and(context.snapshot().codeLists().list("nso-action").entries().keySet().stream()
            .map(action -> figure(
                "nso-action", action.value(), offices(step -> step.action().equals(action))))
            .collect(ImmutableList.toImmutableList()))
        .by("region", office -> Places.region(places.countryOf(office.id())))
        .and(sourceTypes(all)
            .map(type ->
                figure("source-type", type, offices(step -> sourceType(step).equals(type))))
            .collect(ImmutableList.toImmutableList()))
        .figures();
  }

  private static Figure figure(String dimension, String name, Tally<Organization> offices) {
    return new Figure(
        Figure.VALUE, Group.of(dimension, name), Unit.COUNT, offices.count(), offices.evidence());
  }

  /** The source types of the steps for which an office counts, or may count. */
  private Stream<String> sourceTypes(Tally<Organization> all) {
    return all.members().stream()
        .flatMap(member -> first(member.subject()))
        .filter(first -> first.inPeriod() != Truth.FALSE)
        .map(first -> sourceType(first.step()))
        .distinct()
        .sorted();
  }

  private static String sourceType(OrganizationStep step) {
    return step.sourceType().map(Code::value).orElse(Breakdown.UNKNOWN);
  }

  /** The offices that took a step that meets the condition for the first time in the period, or may have. */
  private Tally<Organization> offices(Predicate<OrganizationStep> condition) {
    return Tally.of(offices.stream()
            .map(office -> new Tally.Member<>(
                office,
                first(office)
                    .filter(first -> condition.test(first.step()))
                    .map(First::inPeriod)
                    .reduce(Truth.FALSE, Truth::or),
                ImmutableList.of(office.key())))
            .toList())
        .thatMayCount();
  }

  /** A step that may be the first one of its kind, and whether that one was taken in the period. */
  private record First(OrganizationStep step, Truth inPeriod) {}

  private Stream<First> first(Organization office) {
    ImmutableListMultimap<Code, OrganizationStep> shown = Multimaps.index(
        office.steps().stream().filter(step -> !step.evidence().isEmpty()).toList(),
        OrganizationStep::action);
    return shown.asMap().values().stream().flatMap(this::first);
  }

  private Stream<First> first(Collection<OrganizationStep> ofOneKind) {
    List<PartialDate> dates = ofOneKind.stream().map(OrganizationStep::takenOn).toList();
    Truth inPeriod = FirstTime.isInPeriod(dates, context);
    return ofOneKind.stream()
        .filter(step -> FirstTime.mayBe(step.takenOn(), dates))
        .map(step -> new First(step, inPeriod));
  }
}
