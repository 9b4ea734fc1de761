package org.officialstats.advocacy.spi;

import java.time.Clock;

/** What the library hands to a provider when it opens something. The library implements it and adds to it. */
public interface ProviderContext {
  /** The settings, checked against those that the provider declares. */
  Settings settings();

  /** The host's clock. */
  Clock clock();

  /** Tells the administrator something that is no error. */
  void notify(Notice notice);
}
