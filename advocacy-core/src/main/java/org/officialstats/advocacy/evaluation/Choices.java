package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.strategy.IndicatorChoice;
import org.officialstats.advocacy.model.strategy.RuleChoice;
import org.officialstats.advocacy.model.strategy.Strategy;

/** What a strategy says of indicators and rules: which are switched off, and their parameters. The rest is on. */
final class Choices {
  private final Map<String, IndicatorChoice> indicators;
  private final Map<String, RuleChoice> rules;

  Choices(Strategy strategy) {
    this.indicators = strategy.indicators().stream()
        .collect(ImmutableMap.toImmutableMap(IndicatorChoice::code, choice -> choice));
    this.rules = strategy.rules().stream()
        .collect(ImmutableMap.toImmutableMap(RuleChoice::code, choice -> choice));
  }

  boolean isOn(IndicatorDefinition indicator) {
    return choice(indicator).map(IndicatorChoice::enabled).orElse(true);
  }

  boolean isOn(RuleDefinition rule) {
    return choice(rule).map(RuleChoice::enabled).orElse(true);
  }

  Map<String, String> parameters(IndicatorDefinition indicator) {
    return choice(indicator).map(IndicatorChoice::parameters).orElse(ImmutableMap.of());
  }

  Map<String, String> parameters(RuleDefinition rule) {
    return choice(rule).map(RuleChoice::parameters).orElse(ImmutableMap.of());
  }

  private Optional<IndicatorChoice> choice(IndicatorDefinition indicator) {
    return Optional.ofNullable(indicators.get(indicator.code()));
  }

  private Optional<RuleChoice> choice(RuleDefinition rule) {
    return Optional.ofNullable(rules.get(rule.code()));
  }
}
