package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;

/** Indicators and rules that say what a test wants. */
final class Stubs {
  static final EntityKey ONE = EntityKey.parse("event/one");
  static final EntityKey TWO = EntityKey.parse("event/two");
  static final EntityKey THREE = EntityKey.parse("event/three");

  private Stubs() {}

  static IndicatorDefinition definition(String code) {
    return definition(code, Direction.UP);
  }

  static IndicatorDefinition definition(String code, Direction direction) {
    return IndicatorDefinition.builder()
        .code(code)
        .name(LocalizedText.of("en", "Name of " + code))
        .formula(LocalizedText.of("en", "Formula of " + code))
        .level(Level.OUTPUT)
        .unit(Unit.COUNT)
        .direction(direction)
        .aggregation(Aggregation.LAST)
        .build();
  }

  static Figure figure(Result result) {
    return Figure.of(Unit.COUNT, result, Evidence.NONE);
  }

  static Indicator indicator(String code, long count) {
    return indicator(definition(code), context -> ImmutableList.of(figure(Result.count(count))));
  }

  static Indicator indicator(
      IndicatorDefinition definition, Function<EvaluationContext, List<Figure>> figures) {
    return new Indicator() {
      @Override
      public IndicatorDefinition definition() {
        return definition;
      }

      @Override
      public List<Figure> figures(EvaluationContext context) {
        return figures.apply(context);
      }
    };
  }

  static Rule rule(String code, Function<EvaluationContext, List<Finding>> findings) {
    RuleDefinition definition = RuleDefinition.of(code, "Name of " + code, Severity.WARNING);
    return new Rule() {
      @Override
      public RuleDefinition definition() {
        return definition;
      }

      @Override
      public List<Finding> findings(EvaluationContext context) {
        return findings.apply(context);
      }
    };
  }

  /** The keys of so many records. */
  static List<EntityKey> keys(String kind, int number) {
    return IntStream.range(0, number)
        .mapToObj(at -> new EntityKey(kind, kind + "-" + at))
        .toList();
  }
}
