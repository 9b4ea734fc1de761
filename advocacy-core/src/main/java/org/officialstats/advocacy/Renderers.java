package org.officialstats.advocacy;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.discovery.Discovery;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.RenderOutcome;
import org.officialstats.advocacy.spi.ReportRenderer;
import org.officialstats.advocacy.spi.ReportRendererProvider;
import org.officialstats.advocacy.spi.Settings;

/**
 * Opens report renderers by their ids, each once. They are looked for when one is asked for, so that a host that makes
 * no reports loads none.
 */
final class Renderers {
  private final Supplier<Discovery<ReportRendererProvider>> installed;
  private final Map<String, ReportRenderer> opened = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Consumer<Notice> notices;

  Renderers(ClassLoader loader, Clock clock, Consumer<Notice> notices) {
    this.installed = Suppliers.memoize(() -> look(loader, notices));
    this.clock = clock;
    this.notices = notices;
  }

  ReportRenderer open(String id) {
    return opened.computeIfAbsent(id, this::opened);
  }

  private ReportRenderer opened(String id) {
    Opening<ReportRendererProvider> opening =
        Opening.of("renderer", installed.get().get(id), Settings.none(), clock, notices);
    return new Guarded(opening.name(), opening.open(ReportRendererProvider::open));
  }

  private static Discovery<ReportRendererProvider> look(
      ClassLoader loader, Consumer<Notice> notices) {
    Discovery<ReportRendererProvider> found =
        Discovery.of(ReportRendererProvider.class, "renderer", loader);
    found.notices().forEach(notices);
    return found;
  }

  /** A renderer that fails by its name; what {@code out} throws is passed on. */
  private record Guarded(String name, ReportRenderer renderer) implements ReportRenderer {
    @Override
    public RenderOutcome render(ReportDocument document, OutputStream out) throws IOException {
      @Nullable RenderOutcome outcome;
      try {
        outcome = renderer.render(document, out);
      } catch (RuntimeException | LinkageError broken) {
        throw new ProviderException(
            "[provider " + name + "] failed when rendering a report: " + broken
                + "; update or replace it",
            broken);
      }
      if (outcome == null) {
        throw new ProviderException(
            "[provider " + name + "] gave null when rendering a report; update or replace it");
      }
      return outcome;
    }
  }
}
