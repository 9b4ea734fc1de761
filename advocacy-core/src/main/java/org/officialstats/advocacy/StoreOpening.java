package org.officialstats.advocacy;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.discovery.CheckedSettings;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.SettingsException;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreProvider;

/**
 * Opens a store through its provider, whatever the provider does.
 *
 * @param name the provider's name in messages, such as {@code store/json}
 */
record StoreOpening(
    String name, StoreProvider provider, Settings settings, Clock clock, Consumer<Notice> notices) {
  static StoreOpening of(
      StoreProvider provider, Settings settings, Clock clock, Consumer<Notice> notices) {
    return new StoreOpening("store/" + idOf(provider), provider, settings, clock, notices);
  }

  Store open() {
    CheckedSettings.require(name, provider, settings, notices);
    @Nullable Store store;
    try {
      store = provider.open(new Context(settings, clock, notices));
    } catch (StorageException | SettingsException | ProviderException told) {
      throw told;
    } catch (RuntimeException | LinkageError broken) {
      throw new ProviderException(
          "[provider " + name + "] failed when opening a store: " + broken, broken);
    }
    if (store == null) {
      throw new ProviderException(
          "[provider " + name + "] gave null when opening a store; update or replace it");
    }
    return store;
  }

  private static String idOf(StoreProvider provider) {
    try {
      return String.valueOf((Object) provider.id());
    } catch (RuntimeException | LinkageError broken) {
      return provider.getClass().getName();
    }
  }

  private record Context(Settings settings, Clock clock, Consumer<Notice> notices)
      implements ProviderContext {
    @Override
    public void notify(Notice notice) {
      notices.accept(notice);
    }
  }
}
