package org.officialstats.advocacy.tck;

import java.util.ServiceLoader;
import org.officialstats.advocacy.spi.IndicatorProvider;

class StandardIndicatorsContractTest extends IndicatorContract {
  @Override
  protected IndicatorProvider provider() {
    return ServiceLoader.load(IndicatorProvider.class, IndicatorProvider.class.getClassLoader())
        .findFirst()
        .orElseThrow();
  }
}
