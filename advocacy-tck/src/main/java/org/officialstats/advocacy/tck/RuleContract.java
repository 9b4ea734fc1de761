package org.officialstats.advocacy.tck;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.spi.Provider;
import org.officialstats.advocacy.spi.RuleProvider;

/**
 * What every rule has to do, as tests, run on all that a provider brings. Extend it, fill in {@link #provider()}, and
 * run it with JUnit. That the findings are right is for the rule's own tests.
 */
public abstract class RuleContract {
  /** For authors of rules. */
  protected RuleContract() {}

  /** The provider of the rules to test. */
  protected abstract RuleProvider provider();

  /** What the rules are evaluated on; to extend with data that they look at. */
  protected List<EvaluationContext> contexts() {
    return Samples.contexts();
  }

  @Nested
  class Providing extends ProviderTopic {
    @Override
    Provider provider() {
      return RuleContract.this.provider();
    }
  }

  @Nested
  class Judging extends JudgingTopic {
    @Override
    RuleContract contract() {
      return RuleContract.this;
    }
  }
}
