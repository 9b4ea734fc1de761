package org.officialstats.advocacy;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.StoreCapability;
import org.officialstats.advocacy.spi.StoreProvider;

/** What a provider says that its stores can do; nothing, with a notice, if it cannot say it. */
final class Capabilities {
  private Capabilities() {}

  static Set<StoreCapability> of(Opening<StoreProvider> opening) {
    try {
      @Nullable Set<StoreCapability> declared = opening.provider().capabilities();
      if (declared != null) {
        return ImmutableSet.copyOf(declared);
      }
      opening.notices().accept(notice(opening, "gave null"));
    } catch (RuntimeException | LinkageError broken) {
      opening.notices().accept(notice(opening, "failed: " + broken));
    }
    return ImmutableSet.of();
  }

  private static Notice notice(Opening<StoreProvider> opening, String what) {
    return new Notice(
        "provider " + opening.name(),
        "its capabilities() " + what + "; it is taken to have none, so history cannot be folded");
  }
}
