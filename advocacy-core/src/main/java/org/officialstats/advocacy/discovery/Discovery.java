package org.officialstats.advocacy.discovery;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.Provider;
import org.officialstats.advocacy.spi.ProviderException;

/**
 * The providers of one kind that a class loader offers. A broken provider is set aside with a notice, and the others
 * work. Two providers with one id are both set aside, and asking for that id is an error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <P> the kind of providers
 */
public final class Discovery<P extends Provider> {
  private static final Logger LOGGER = System.getLogger(Discovery.class.getName());
  private static final int MAX_FAILURES = 100;

  private final String role;
  private final ImmutableListMultimap<String, P> byId;
  private final ImmutableList<String> failures;

  private Discovery(
      String role, ImmutableListMultimap<String, P> byId, ImmutableList<String> failures) {
    this.role = role;
    this.byId = byId;
    this.failures = failures;
  }

  /**
   * Looks for providers.
   *
   * @param type what they implement
   * @param role what they are called in messages, such as {@code store}
   * @param loader the class loader to ask: that of the SPI interface, or one that the host names; never the context loader
   */
  public static <P extends Provider> Discovery<P> of(
      Class<P> type, String role, ClassLoader loader) {
    ImmutableListMultimap.Builder<String, P> found = ImmutableListMultimap.builder();
    ImmutableList.Builder<String> failures = ImmutableList.builder();
    Iterator<P> providers =
        ServiceLoader.load(type, requireNonNull(loader, "loader")).iterator();
    for (int failed = 0; failed < MAX_FAILURES; ) {
      try {
        if (!providers.hasNext()) {
          break;
        }
        P provider = providers.next();
        found.put(ProviderText.idOf(provider), provider);
      } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
        failed++;
        failures.add(ProviderText.failure(type, broken));
        LOGGER.log(
            Level.WARNING,
            "A " + role + " provider failed to load: " + ProviderText.failure(type, broken),
            broken);
      }
    }
    Discovery<P> discovery = new Discovery<>(role, found.build(), failures.build());
    discovery.log();
    return discovery;
  }

  /**
   * The provider with this id.
   *
   * @throws ProviderException if there is none or there are several, saying what there is
   */
  public P get(String id) {
    List<P> candidates = byId.get(requireNonNull(id, "id"));
    if (candidates.isEmpty()) {
      throw new ProviderException(
          "[provider " + role + "/" + id + "] unknown id '" + id + "'; available: " + available()
              + "; add the jar of that " + role + ", or name another" + failedToLoad());
    }
    if (candidates.size() > 1) {
      throw new ProviderException(
          "[provider " + role + "/" + id + "] several providers with the id '" + id + "': "
              + classes(candidates) + "; expected one; remove the other's jar");
    }
    return candidates.get(0);
  }

  /** The providers that work and whose id is theirs alone, in the order in which they were found. */
  public List<P> all() {
    return byId.keySet().stream()
        .map(byId::get)
        .filter(candidates -> candidates.size() == 1)
        .map(candidates -> candidates.get(0))
        .collect(ImmutableList.toImmutableList());
  }

  /** What an administrator should know: each provider that failed to load, and each id that several have. */
  public List<Notice> notices() {
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    failures.forEach(failure ->
        notices.add(new Notice("provider " + role, "failed to load and is left out: " + failure)));
    byId.asMap().forEach((id, candidates) -> {
      if (candidates.size() > 1) {
        notices.add(new Notice(
            "provider " + role + "/" + id,
            "several providers with this id, none is used: " + classes(candidates)));
      }
    });
    return notices.build();
  }

  private void log() {
    byId.forEach((id, provider) -> LOGGER.log(
        Level.DEBUG,
        () -> "Found " + role + " provider " + id + ": " + provider.getClass().getName() + " in "
            + ProviderText.place(provider.getClass())));
    notices().stream()
        .skip(failures.size())
        .forEach(notice -> LOGGER.log(Level.WARNING, () -> notice.toString()));
  }

  private String available() {
    return byId.isEmpty()
        ? "none"
        : byId.keySet().stream().sorted().collect(Collectors.joining(", "));
  }

  private String failedToLoad() {
    if (failures.isEmpty()) {
      return "";
    }
    String count = failures.size() == 1 ? "1 provider" : failures.size() + " providers";
    return "; " + count + " failed to load: " + String.join(", ", failures);
  }

  private static String classes(Iterable<? extends Provider> providers) {
    return ImmutableList.<Provider>copyOf(providers).stream()
        .map(provider ->
            provider.getClass().getName() + " in " + ProviderText.place(provider.getClass()))
        .collect(Collectors.joining(", "));
  }
}
