package org.officialstats.advocacy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.officialstats.advocacy.discovery.Discovery;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.Provider;

/** Takes what providers bring; one that fails at it is left out with a notice. */
final class Brought {
  private Brought() {}

  static <P extends Provider, T> List<T> by(
      Discovery<P> discovery, String what, Function<P, List<T>> bring, Consumer<Notice> notices) {
    ImmutableList.Builder<T> all = ImmutableList.builder();
    for (P provider : discovery.all()) {
      try {
        all.addAll(bring.apply(provider));
      } catch (RuntimeException | LinkageError broken) {
        notices.accept(new Notice(
            "provider " + provider.getClass().getName(),
            "failed to bring its " + what + ", which are left out: " + broken));
      }
    }
    return all.build();
  }
}
