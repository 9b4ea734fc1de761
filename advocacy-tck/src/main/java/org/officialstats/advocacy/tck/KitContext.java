package org.officialstats.advocacy.tck;

import java.time.Clock;
import java.util.function.Consumer;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Settings;

/** What the kit hands to a provider. */
record KitContext(Settings settings, Clock clock, Consumer<Notice> notices)
    implements ProviderContext {
  @Override
  public void notify(Notice notice) {
    notices.accept(notice);
  }
}
