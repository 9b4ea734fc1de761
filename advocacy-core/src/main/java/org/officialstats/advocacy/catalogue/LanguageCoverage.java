package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;

/** MAT-03: the core materials in circulation that are available in every language that the strategy requires. */
final class LanguageCoverage {
  private static final Reason NO_LANGUAGES = Reasons.of("no-required-languages");

  private LanguageCoverage() {}

  static List<Figure> figures(EvaluationContext context) {
    List<String> languages = context.strategy().requiredLanguages();
    if (languages.isEmpty()) {
      return ImmutableList.of(
          Figure.of(Unit.PERCENT, new Result.NotApplicable(NO_LANGUAGES), Evidence.NONE));
    }
    return Breakdown.shares(
            core(context, material -> isAvailableInAll(material, languages, context)),
            Reasons.NO_RECORDS)
        .and(languages.stream()
            .map(language -> in(language, context))
            .collect(ImmutableList.toImmutableList()))
        .by(
            context.snapshot().codeLists().list("material-kind"),
            material -> ImmutableList.of(material.kind()))
        .figures();
  }

  /** The core materials in circulation, each counting when it meets the condition. */
  static Tally<Material> core(EvaluationContext context, Function<Material, Truth> counts) {
    return Tally.of(
        context.snapshot().all(Material.class).stream().filter(Material::core).toList(),
        material -> material.isInCirculationOn(context.asOf()),
        counts);
  }

  private static Figure in(String language, EvaluationContext context) {
    Tally<Material> available =
        core(context, material -> isAvailableIn(material, language, context));
    return new Figure(
        Figure.VALUE,
        Group.of("language", language),
        Unit.PERCENT,
        available.share(Reasons.NO_RECORDS),
        available.evidence());
  }

  private static Truth isAvailableInAll(
      Material material, List<String> languages, EvaluationContext context) {
    return languages.stream()
        .map(language -> isAvailableIn(material, language, context))
        .reduce(Truth.TRUE, Truth::and);
  }

  /** Whether a rendition in the language, or in a variety of it such as {@code pt-BR} of {@code pt}, is published. */
  static Truth isAvailableIn(Material material, String language, EvaluationContext context) {
    return material.renditions().stream()
        .filter(rendition -> (rendition.language() + "-").startsWith(language + "-"))
        .map(rendition -> rendition.publishedOn().map(context::isPast).orElse(Truth.FALSE))
        .reduce(Truth.FALSE, Truth::or);
  }
}
