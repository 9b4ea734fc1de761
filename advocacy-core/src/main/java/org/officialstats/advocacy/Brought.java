package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.Provider;

/**
 * Takes what providers bring. A provider that fails at it is left out with a notice, and so is a single thing that
 * cannot say what it is.
 *
 * @param <T> what is brought
 * @param what what it is called in notices, such as {@code indicator}
 * @param definition asks a thing what it is
 * @param notices hears of what is left out
 */
record Brought<T>(String what, Function<T, ?> definition, Consumer<Notice> notices) {
  <P extends Provider> List<T> by(List<P> providers, Function<P, List<T>> bring) {
    ImmutableList.Builder<T> all = ImmutableList.builder();
    for (P provider : providers) {
      try {
        all.addAll(defined(provider, bring.apply(provider)));
      } catch (RuntimeException | LinkageError broken) {
        leaveOut(provider, "failed to bring its " + what + "s, which are left out: " + broken);
      }
    }
    return all.build();
  }

  private List<T> defined(Provider provider, List<T> things) {
    return things.stream().filter(thing -> isDefined(provider, thing)).toList();
  }

  private boolean isDefined(Provider provider, T thing) {
    try {
      requireNonNull(definition.apply(requireNonNull(thing, what)), "definition");
      return true;
    } catch (RuntimeException | LinkageError broken) {
      String name = thing == null ? "null" : thing.getClass().getName();
      leaveOut(provider, what + " " + name + " gave no definition and is left out: " + broken);
      return false;
    }
  }

  private void leaveOut(Provider provider, String why) {
    notices.accept(new Notice("provider " + provider.getClass().getName(), why));
  }
}
