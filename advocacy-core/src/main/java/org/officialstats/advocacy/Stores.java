package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.function.Consumer;
import org.officialstats.advocacy.discovery.Discovery;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.SettingsException;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreProvider;

/**
 * Stores without a tracker, for administration: opening one as a tracker opens it, and moving to another.
 *
 * <pre>{@code
 * try (Store from = Stores.open("json", Settings.of("directory", directory), clock, notices);
 *     Store to = Stores.open(new JdbcStoreProvider(dataSource), Settings.none(), clock, notices)) {
 *   Stores.copy(from, to, progress -> bar.show(progress.copied().number(), progress.last().number()));
 * }
 * }</pre>
 *
 * <p>What a store keeps is written by trackers, which check it, and by {@link #copy}. Keeps no state; safe for use by
 * several threads.
 */
public final class Stores {
  private Stores() {}

  /**
   * Opens a store of this provider, after checking the settings against those that the provider declares.
   *
   * @param clock the time, as the store sees it
   * @param notices told what the administrator should know
   * @throws SettingsException with everything that is wrong with the settings
   * @throws StorageException if the store cannot be opened
   * @throws ProviderException if the provider is broken
   */
  public static Store open(
      StoreProvider provider, Settings settings, Clock clock, Consumer<Notice> notices) {
    requireNonNull(provider, "provider");
    requireNonNull(settings, "settings");
    requireNonNull(clock, "clock");
    requireNonNull(notices, "notices");
    return Opening.of("store", provider, settings, clock, notices).open(StoreProvider::open);
  }

  /**
   * Opens a store of the provider with this id, which is looked for through the class loader that loaded the library.
   *
   * @param clock the time, as the store sees it
   * @param notices told what the administrator should know
   * @throws SettingsException with everything that is wrong with the settings
   * @throws StorageException if the store cannot be opened
   * @throws ProviderException if there is no such provider, there are several, or it is broken
   */
  public static Store open(String id, Settings settings, Clock clock, Consumer<Notice> notices) {
    requireNonNull(id, "id");
    requireNonNull(notices, "notices");
    ClassLoader loader = StoreProvider.class.getClassLoader();
    Discovery<StoreProvider> discovery = Discovery.of(
        StoreProvider.class, "store", loader == null ? ClassLoader.getSystemClassLoader() : loader);
    discovery.notices().forEach(notices);
    return open(discovery.get(id), settings, clock, notices);
  }

  /**
   * Copies what one store keeps to another: every commit with its digests, hashes and documents, and what is erased or
   * folded as such. A target that keeps a beginning of the source is continued, so that an interrupted copy is resumed by
   * the same call; what the source has erased or folded since is erased or folded there too. At the end both are read and
   * compared.
   *
   * <p>Nobody should write to the target meanwhile. What others append to the source after the beginning is left for the
   * next call.
   *
   * @param from the source, which is only read
   * @param to the target, empty or with a beginning of the source
   * @param progress told after each batch
   * @return the end of both logs
   * @throws StorageException of kind {@link StorageException.Kind#CONFLICT} if the target keeps something else, and
   *     nothing was changed; {@link StorageException.Kind#CORRUPT} if the source is damaged or the target did not keep
   *     what it was given; and of any kind that the stores throw
   */
  public static Head copy(Store from, Store to, Consumer<CopyProgress> progress) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(progress, "progress");
    return new StoreCopy(from, to, progress).run();
  }
}
