package org.officialstats.advocacy;

import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.discovery.CheckedSettings;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.Provider;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.SettingsException;
import org.officialstats.advocacy.spi.StorageException;

/**
 * Opens what a provider offers, whatever the provider does.
 *
 * @param <P> the kind of provider
 * @param role what the provider is called in messages, such as {@code store}
 * @param name the role and the provider's id, such as {@code store/json}
 */
record Opening<P extends Provider>(
    String role,
    String name,
    P provider,
    Settings settings,
    Clock clock,
    Consumer<Notice> notices) {
  static <P extends Provider> Opening<P> of(
      String role, P provider, Settings settings, Clock clock, Consumer<Notice> notices) {
    return new Opening<>(role, role + "/" + idOf(provider), provider, settings, clock, notices);
  }

  <T> T open(BiFunction<P, ProviderContext, @Nullable T> open) {
    CheckedSettings.require(name, provider, settings, notices);
    @Nullable T opened;
    try {
      opened = open.apply(provider, new Context(settings, clock, notices));
    } catch (StorageException | SettingsException | ProviderException told) {
      throw told;
    } catch (RuntimeException | LinkageError broken) {
      throw new ProviderException(
          "[provider " + name + "] failed when opening a " + role + ": " + broken, broken);
    }
    if (opened == null) {
      throw new ProviderException(
          "[provider " + name + "] gave null when opening a " + role + "; update or replace it");
    }
    return opened;
  }

  private static String idOf(Provider provider) {
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
