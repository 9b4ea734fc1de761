package org.officialstats.advocacy.tck;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.tck.KitRun.assertFails;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.evaluation.Severity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.spi.Provider;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.RenderOutcome;
import org.officialstats.advocacy.spi.ReportRenderer;
import org.officialstats.advocacy.spi.ReportRendererProvider;
import org.officialstats.advocacy.spi.RuleProvider;
import org.officialstats.advocacy.spi.Setting;

/** Renderers, rules and providers that break a rule, and the tests that find it. */
class BrokenPluginsTest {
  @Test
  void findsARendererThatCounts() {
    assertFails(
        Counting.class, "givesTheSameBytesForTheSameReport", "givesTheSameBytesInManyThreads");
  }

  @Test
  void findsARendererThatFollowsTheLocaleOfTheMachine() {
    assertFails(Localized.class, "givesTheSameBytesInAnyLocaleOfTheMachine");
  }

  @Test
  void findsARendererThatClosesTheStream() {
    assertFails(Closing.class, "flushesTheStreamAndLeavesItOpen");
  }

  @Test
  void findsARendererThatHidesTheFailureOfTheStream() {
    assertFails(Hiding.class, "passesOnTheFailureOfTheStream");
  }

  @Test
  void findsARuleThatRemembers() {
    assertFails(
        Remembering.class, "findsTheSameInTheSameContext", "remembersNothingOfOtherContexts");
  }

  @Test
  void findsARuleThatFailsWithoutData() {
    assertFails(Failing.class, "neverFailsForWantOfData");
  }

  @Test
  void findsARuleThatBorrowsACode() {
    assertThat(KitRun.failed(Borrowing.class))
        .contains("findsUnderItsOwnCodeAndSaysWhatToDo")
        .doesNotContain("findsTheSameInTheSameContext");
  }

  @Test
  void findsAProviderThatIsNotDull() {
    assertFails(
        Providers.class,
        "hasAnIdInKebabCase",
        "saysTheSameOfItselfEachTime",
        "isAPublicFinalClass",
        "hasAPublicConstructorWithoutParameters",
        "keepsNoStaticState",
        "isFoundByServiceDiscovery",
        "declaresSettingsWithNamesOfTheirOwnInKebabCase",
        "saysWhatEachSettingIsFor",
        "hidesSettingsThatAreSecret",
        "checksSettingsWithoutFailing");
  }

  private static RenderOutcome write(ReportDocument document, OutputStream out, Object suffix)
      throws IOException {
    requireNonNull(document, "document");
    requireNonNull(out, "out");
    out.write((document.text() + suffix).getBytes(StandardCharsets.UTF_8));
    out.flush();
    return new RenderOutcome(List.of());
  }

  static final class Counting extends BrokenRenderer {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public RenderOutcome render(ReportDocument document, OutputStream out) throws IOException {
      return write(document, out, count.incrementAndGet());
    }
  }

  static final class Localized extends BrokenRenderer {
    @Override
    public RenderOutcome render(ReportDocument document, OutputStream out) throws IOException {
      return write(document, out, String.format(Locale.getDefault(), "%d", 2024));
    }
  }

  static final class Closing extends BrokenRenderer {
    @Override
    public RenderOutcome render(ReportDocument document, OutputStream out) throws IOException {
      try (out) {
        return write(document, out, "");
      }
    }
  }

  static final class Hiding extends BrokenRenderer {
    @Override
    public RenderOutcome render(ReportDocument document, OutputStream out) {
      try {
        return write(document, out, "");
      } catch (IOException hidden) {
        return new RenderOutcome(List.of(hidden.getMessage()));
      }
    }
  }

  abstract static class BrokenRenderer extends ReportRendererContract implements ReportRenderer {
    @Override
    protected ReportRendererProvider provider() {
      return new ReportRendererProvider() {
        @Override
        public String id() {
          return "broken";
        }

        @Override
        public ReportRenderer open(ProviderContext context) {
          return BrokenRenderer.this;
        }
      };
    }
  }

  static final class Remembering extends BrokenRule {
    private int count;

    @Override
    public List<Finding> findings(EvaluationContext context) {
      return List.of(Finding.of(OWN, SUBJECT, "Seen " + ++count + " times", "Look."));
    }
  }

  static final class Failing extends BrokenRule {
    @Override
    public List<Finding> findings(EvaluationContext context) {
      context.snapshot().all(Event.class).get(0);
      return List.of();
    }
  }

  static final class Borrowing extends BrokenRule {
    @Override
    public List<Finding> findings(EvaluationContext context) {
      RuleDefinition borrowed = RuleDefinition.of("OWN-F02", "Borrowed", Severity.INFO);
      return List.of(Finding.of(borrowed, SUBJECT, "So it is.", "Look."));
    }
  }

  abstract static class BrokenRule extends RuleContract implements Rule {
    static final RuleDefinition OWN = RuleDefinition.of("OWN-F01", "Own", Severity.INFO);
    static final EntityKey SUBJECT = EntityKey.parse("event/kigali");

    @Override
    public RuleDefinition definition() {
      return OWN;
    }

    @Override
    protected RuleProvider provider() {
      return new RuleProvider() {
        @Override
        public String id() {
          return "broken";
        }

        @Override
        public List<Rule> rules() {
          return List.of(BrokenRule.this);
        }
      };
    }
  }

  static final class Providers extends ProviderContract {
    private static int count;

    @Override
    protected Provider provider() {
      return new Busy("Busy_" + count++);
    }

    private static final class Busy implements Provider {
      static int made;
      private final String id;

      Busy(String id) {
        this.id = id + made++;
      }

      @Override
      public String id() {
        return id;
      }

      @Override
      public List<Setting> settings() {
        return List.of(
            Setting.required("Port Number", "port").checkedBy(value -> {
              throw new NumberFormatException(value);
            }),
            Setting.required("Port Number", "port"),
            Setting.optional("password", "The password."));
      }
    }
  }
}
