package org.officialstats.advocacy.tck;

import java.util.ServiceLoader;
import org.officialstats.advocacy.spi.RuleProvider;

class StandardRulesContractTest extends RuleContract {
  @Override
  protected RuleProvider provider() {
    return ServiceLoader.load(RuleProvider.class, RuleProvider.class.getClassLoader())
        .findFirst()
        .orElseThrow();
  }
}
