package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.evaluation.Aggregation;
import org.officialstats.advocacy.evaluation.Direction;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Level;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.evaluation.Severity;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.model.Id;

/** What the indicators and rules of the standard catalogue that are Java are, in words: the tables {@code indicators.tsv}, {@code formulas.tsv} and {@code rules.tsv}. */
final class Definitions {
  private static final Phrases FORMULAS = Phrases.beside(Definitions.class, "formulas.tsv");

  private Definitions() {}

  static List<IndicatorDefinition> indicators() {
    return CatalogueTable.read("indicators.tsv").stream()
        .map(Definitions::indicator)
        .collect(ImmutableList.toImmutableList());
  }

  static List<RuleDefinition> rules() {
    return CatalogueTable.read("rules.tsv").stream()
        .map(Definitions::rule)
        .collect(ImmutableList.toImmutableList());
  }

  private static IndicatorDefinition indicator(CatalogueTable.Row row) {
    return IndicatorDefinition.builder()
        .code(row.cell("code"))
        .version(row.number("version"))
        .name(row.name())
        .formula(FORMULAS.all(row.cell("code")))
        .level(Level.valueOf(row.cell("level")))
        .unit(Unit.valueOf(row.cell("unit")))
        .direction(Direction.valueOf(row.cell("direction")))
        .aggregation(Aggregation.valueOf(row.cell("aggregation")))
        .disaggregation(row.words("disaggregation"))
        .objectives(ids(row.words("objectives")))
        .activityLines(ids(row.words("activity-lines")))
        .build();
  }

  private static RuleDefinition rule(CatalogueTable.Row row) {
    return new RuleDefinition(
        row.cell("code"),
        row.number("version"),
        row.name(),
        Severity.valueOf(row.cell("severity")));
  }

  private static <P> Set<Id<P>> ids(List<String> words) {
    return words.stream().map(Id::<P>of).collect(ImmutableSet.toImmutableSet());
  }
}
