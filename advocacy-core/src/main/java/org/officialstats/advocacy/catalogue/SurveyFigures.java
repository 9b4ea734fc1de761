package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.FewPeople;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.event.Feedback;

/**
 * The figures of an indicator that rests on answers: the share, the number of respondents and the response rate, for the
 * whole and by groups.
 */
final class SurveyFigures {
  private static final Reason NO_SURVEY = Reasons.of("no-survey");
  private static final String RESPONDENTS = "respondents";
  private static final String RESPONSE_RATE = "response-rate";

  private final Surveys surveys;
  private final ImmutableList.Builder<Figure> figures = ImmutableList.builder();

  private SurveyFigures(Surveys surveys) {
    this.surveys = surveys;
    add(Group.ALL, surveys, surveys.share());
  }

  static SurveyFigures of(Surveys surveys) {
    return new SurveyFigures(surveys);
  }

  /** The figures of each group, and of those that do not say to which they belong. */
  SurveyFigures by(String dimension, Function<Feedback, Optional<? extends Id<?>>> value) {
    TreeMap<String, Surveys> parts = new TreeMap<>();
    surveys
        .answers()
        .forEach(feedback -> parts.computeIfAbsent(
            name(value.apply(feedback)),
            name -> surveys.where(other -> name(value.apply(other)).equals(name))));
    Set<String> protecting = protecting(parts);
    parts.forEach((name, part) -> add(
        Group.of(dimension, name),
        part,
        protecting.contains(name) ? FewPeople.protectingOthers() : part.share()));
    return this;
  }

  private static String name(Optional<? extends Id<?>> value) {
    return value.<String>map(Id::value).orElse(Breakdown.UNKNOWN);
  }

  /** The smallest of the other groups, where the withheld ones together could be worked out from the whole. */
  private static Set<String> protecting(Map<String, Surveys> parts) {
    long withheld = parts.values().stream()
        .filter(Surveys::isWithheld)
        .mapToLong(Surveys::respondents)
        .sum();
    return parts.entrySet().stream()
        .filter(part -> FewPeople.areFew(withheld))
        .filter(part -> !part.getValue().isWithheld() && part.getValue().respondents() > 0)
        .min(Comparator.<Map.Entry<String, Surveys>>comparingLong(
                part -> part.getValue().respondents())
            .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .stream()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The figures; where there are no answers, that there are none. */
  List<Figure> figures() {
    return surveys.answers().isEmpty()
        ? ImmutableList.of(Figure.of(Unit.PERCENT, new Result.NoData(NO_SURVEY), Evidence.NONE))
        : figures.build();
  }

  private void add(Group group, Surveys part, Result share) {
    figures.add(
        new Figure(Figure.VALUE, group, Unit.PERCENT, share, part.evidence()),
        new Figure(
            RESPONDENTS, group, Unit.COUNT, Result.count(part.respondents()), part.evidence()),
        new Figure(RESPONSE_RATE, group, Unit.PERCENT, part.responseRate(), part.evidence()));
  }
}
