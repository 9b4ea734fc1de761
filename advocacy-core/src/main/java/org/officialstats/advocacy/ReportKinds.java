package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.officialstats.advocacy.discovery.Discovery;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.ReportKindProvider;

/**
 * The kinds of report that a tracker makes: those of the library, those that the host handed over, and those of installed
 * plug-ins, which are looked for when somebody asks.
 *
 * <p>Thread-safe.
 */
public final class ReportKinds {
  private final Supplier<Map<String, ReportKind>> kinds;

  ReportKinds(List<ReportKindProvider> handedOver, ClassLoader loader, Consumer<Notice> notices) {
    this.kinds = Suppliers.memoize(() -> byId(handedOver, loader, notices));
  }

  /** All kinds, those of the library first. */
  public List<ReportKind> all() {
    return ImmutableList.copyOf(kinds.get().values());
  }

  /**
   * The kind with this id, such as {@code annual-review}.
   *
   * @throws ProviderException if there is none, saying which there are
   */
  public ReportKind get(String id) {
    ReportKind kind = kinds.get().get(requireNonNull(id, "id"));
    if (kind == null) {
      throw new ProviderException("[provider report-kind] unknown kind '" + id + "'; available: "
          + String.join(", ", kinds.get().keySet())
          + "; add the jar that brings it, or name another");
    }
    return kind;
  }

  private static Map<String, ReportKind> byId(
      List<ReportKindProvider> handedOver, ClassLoader loader, Consumer<Notice> notices) {
    Discovery<ReportKindProvider> found =
        Discovery.of(ReportKindProvider.class, "report-kind", loader);
    found.notices().forEach(notices);
    List<ReportKindProvider> providers = Stream.concat(handedOver.stream(), found.all().stream())
        .collect(ImmutableList.toImmutableList());
    Map<String, ReportKind> byId = new LinkedHashMap<>();
    ReportKind.standard().forEach(kind -> byId.put(kind.id(), kind));
    for (ReportKind kind : new Brought<>("report kind", ReportKind::id, notices)
        .by(providers, ReportKindProvider::kinds)) {
      ReportKind twin = byId.putIfAbsent(kind.id(), new GuardedKind(kind));
      if (twin != null) {
        notices.accept(new Notice(
            "provider report-kind",
            "kind '" + kind.id() + "' of " + kind.getClass().getName()
                + " is left out: another kind has this id"));
      }
    }
    return byId;
  }
}
