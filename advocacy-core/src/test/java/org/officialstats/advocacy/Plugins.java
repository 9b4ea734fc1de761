package org.officialstats.advocacy;

import com.google.common.collect.Lists;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.officialstats.advocacy.evaluation.Aggregation;
import org.officialstats.advocacy.evaluation.Direction;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Level;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.evaluation.Severity;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.spi.IndicatorProvider;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.RenderOutcome;
import org.officialstats.advocacy.spi.ReportRenderer;
import org.officialstats.advocacy.spi.ReportRendererProvider;
import org.officialstats.advocacy.spi.RuleProvider;

/** Plugins that bring indicators, rules and renderers, good ones and broken ones. */
public final class Plugins {
  private Plugins() {}

  /** Always the same number. */
  static class Count implements Indicator {
    @Override
    public IndicatorDefinition definition() {
      return IndicatorDefinition.builder()
          .code("XXX-07")
          .name(Samples.text("Sevens"))
          .formula(Samples.text("Always seven."))
          .level(Level.OUTPUT)
          .unit(Unit.COUNT)
          .direction(Direction.UP)
          .aggregation(Aggregation.LAST)
          .build();
    }

    @Override
    public List<Figure> figures(EvaluationContext context) {
      return List.of(Figure.of(Unit.COUNT, Result.count(7), Evidence.NONE));
    }
  }

  /** Another with the same code. */
  static final class OtherCount extends Count {}

  /** Cannot say what it is. */
  static final class Nameless extends Count {
    @Override
    public IndicatorDefinition definition() {
      throw new ArithmeticException("no definition");
    }
  }

  /** Has something to say of every strategy. */
  static final class Grumble implements Rule {
    private static final RuleDefinition DEFINITION =
        RuleDefinition.of("XXX-F01", "Complaint", Severity.WARNING);

    @Override
    public RuleDefinition definition() {
      return DEFINITION;
    }

    @Override
    public List<Finding> findings(EvaluationContext context) {
      return List.of(
          Finding.of(DEFINITION, context.strategy().key(), "It is long.", "Shorten it."));
    }
  }

  public static class Seven implements IndicatorProvider {
    @Override
    public String id() {
      return "seven";
    }

    @Override
    public List<Indicator> indicators() {
      return List.of(new Count());
    }
  }

  public static final class SevenAgain extends Seven {}

  public static final class Eight implements IndicatorProvider {
    @Override
    public String id() {
      return "eight";
    }

    @Override
    public List<Indicator> indicators() {
      return List.of(new OtherCount());
    }
  }

  public static final class OneOfThree implements IndicatorProvider {
    @Override
    public String id() {
      return "one-of-three";
    }

    @Override
    public List<Indicator> indicators() {
      return Lists.newArrayList(null, new Nameless(), new Count());
    }
  }

  public static final class ThrowingIndicators implements IndicatorProvider {
    @Override
    public String id() {
      return "throwing";
    }

    @Override
    public List<Indicator> indicators() {
      throw new ArithmeticException("no indicators");
    }
  }

  public static final class NoIndicators implements IndicatorProvider {
    @Override
    public String id() {
      return "none";
    }

    @Override
    public List<Indicator> indicators() {
      return null;
    }
  }

  public static final class Unborn implements IndicatorProvider {
    public Unborn() {
      throw new ArithmeticException("no instance");
    }

    @Override
    public String id() {
      return "unborn";
    }

    @Override
    public List<Indicator> indicators() {
      return List.of();
    }
  }

  public static final class Complaint implements RuleProvider {
    @Override
    public String id() {
      return "complaint";
    }

    @Override
    public List<Rule> rules() {
      return List.of(new Grumble());
    }
  }

  public static final class ThrowingRules implements RuleProvider {
    @Override
    public String id() {
      return "throwing";
    }

    @Override
    public List<Rule> rules() {
      throw new NoClassDefFoundError("org/example/Gone");
    }
  }

  /** Writes the title; says how many of its renderers were opened. */
  public static class Plain implements ReportRendererProvider {
    private int opened;

    @Override
    public String id() {
      return "plain";
    }

    @Override
    public ReportRenderer open(ProviderContext context) {
      String warning = "renderer " + ++opened + ", no pictures";
      return (document, out) -> {
        out.write(document.title().getBytes(StandardCharsets.UTF_8));
        return new RenderOutcome(List.of(warning));
      };
    }
  }

  public static final class PlainAgain extends Plain {}

  public static final class UnbornRenderer extends Plain {
    public UnbornRenderer() {
      throw new ArithmeticException("no instance");
    }
  }

  public static final class NeverOpen implements ReportRendererProvider {
    @Override
    public String id() {
      return "never-open";
    }

    @Override
    public ReportRenderer open(ProviderContext context) {
      throw new ArithmeticException("no font");
    }
  }

  public static final class OpensNull implements ReportRendererProvider {
    @Override
    public String id() {
      return "opens-null";
    }

    @Override
    public ReportRenderer open(ProviderContext context) {
      return null;
    }
  }

  public static final class FailsAtWork implements ReportRendererProvider {
    @Override
    public String id() {
      return "fails-at-work";
    }

    @Override
    public ReportRenderer open(ProviderContext context) {
      return (document, out) -> {
        throw new ArithmeticException("no page");
      };
    }
  }

  public static final class SaysNothing implements ReportRendererProvider {
    @Override
    public String id() {
      return "says-nothing";
    }

    @Override
    public ReportRenderer open(ProviderContext context) {
      return (document, out) -> null;
    }
  }
}
