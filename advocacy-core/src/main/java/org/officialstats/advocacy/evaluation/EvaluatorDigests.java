package org.officialstats.advocacy.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.json.RecordJson;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.strategy.Strategy;

/** The digests of what evaluations are made by, remembered as long as it stays the same. Thread-safe. */
final class EvaluatorDigests {
  private record OfStrategy(Strategy strategy, Digest digest) {}

  private record OfDefinitions(
      List<IndicatorDefinition> indicators, List<RuleDefinition> rules, Digest digest) {}

  private volatile @Nullable OfStrategy ofStrategy;
  private volatile @Nullable OfDefinitions ofDefinitions;

  /** The digest of the strategy's document. */
  Digest ofStrategy(Strategy strategy) {
    @Nullable OfStrategy known = ofStrategy;
    if (known == null || !known.strategy().equals(strategy)) {
      known = new OfStrategy(strategy, Digest.of(EntityJson.write(strategy).bytes()));
      ofStrategy = known;
    }
    return known.digest();
  }

  /** The digest of these definitions. */
  Digest ofDefinitions(List<IndicatorDefinition> indicators, List<RuleDefinition> rules) {
    @Nullable OfDefinitions known = ofDefinitions;
    if (known == null
        || !known.indicators().equals(indicators)
        || !known.rules().equals(rules)) {
      known = new OfDefinitions(
          indicators, rules, Digest.of(lines(indicators) + "\n\n" + lines(rules)));
      ofDefinitions = known;
    }
    return known.digest();
  }

  private static String lines(List<? extends Record> definitions) {
    return definitions.stream()
        .map(definition -> RecordJson.write(definition).text())
        .collect(Collectors.joining("\n"));
  }
}
