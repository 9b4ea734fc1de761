package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.RatingScale;

/**
 * Why an indicator says what it says: everything that a reader needs to check it. Its JSON form is published as {@code
 * docs/reference/schema/explanation.schema.json}.
 *
 * @param definition what the indicator is, in words
 * @param says what its definition says in full, a line for each thing, in the six languages of the United Nations; none
 *     where it is computed by code, or where the definition is not the one in use any more
 * @param substitutes the texts of the definition that are not there in one of the six languages of the United Nations, and
 *     the language that stands in
 * @param period the period
 * @param asOf the day from which things were looked at
 * @param knownAt the revision that the state was known at
 * @param parameters what the strategy sets for the indicator; what is not set is as the formula says
 * @param scale the steps of the ratings
 * @param ratings the words of the ratings that are named here, by their codes
 * @param figures each figure, the headline first
 * @param unmet the targets of groups that the indicator gives no figure for
 * @param stated the ratings that people gave to the indicator
 */
public record Explanation(
    IndicatorDefinition definition,
    List<LocalizedText> says,
    List<Substitute> substitutes,
    ReportingPeriod period,
    LocalDate asOf,
    Revision knownAt,
    Map<String, String> parameters,
    RatingScale scale,
    Map<Code, LocalizedText> ratings,
    List<ExplainedFigure> figures,
    List<GroupAssessment> unmet,
    List<StatedRating> stated) {
  /**
   * A text that is shown in another language than the one asked for.
   *
   * @param text which text: {@code name} or {@code formula}
   * @param language the language asked for
   * @param shownIn the language that it is shown in
   */
  public record Substitute(String text, String language, String shownIn) {
    public Substitute {
      requireNonNull(text, "text");
      requireNonNull(language, "language");
      requireNonNull(shownIn, "shownIn");
    }
  }

  public Explanation {
    requireNonNull(definition, "definition");
    says = ImmutableList.copyOf(says);
    substitutes = ImmutableList.copyOf(substitutes);
    requireNonNull(period, "period");
    requireNonNull(asOf, "asOf");
    requireNonNull(knownAt, "knownAt");
    parameters = ImmutableSortedMap.copyOf(parameters);
    requireNonNull(scale, "scale");
    ratings = ImmutableSortedMap.copyOf(ratings);
    figures = ImmutableList.copyOf(figures);
    unmet = ImmutableList.copyOf(unmet);
    stated = ImmutableList.copyOf(stated);
  }
}
