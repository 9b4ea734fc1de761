package org.officialstats.advocacy;

import java.time.Clock;
import java.util.function.Consumer;
import org.officialstats.advocacy.discovery.Discovery;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ReportRenderer;
import org.officialstats.advocacy.spi.ReportRendererProvider;
import org.officialstats.advocacy.spi.Settings;

/**
 * Opens report renderers by their ids. They are looked for when one is asked for, so that a host that makes no reports
 * loads none.
 */
record Renderers(ClassLoader loader, Clock clock, Consumer<Notice> notices) {
  ReportRenderer open(String id) {
    Discovery<ReportRendererProvider> discovery =
        Discovery.of(ReportRendererProvider.class, "renderer", loader);
    return Opening.of("renderer", discovery.get(id), Settings.none(), clock, notices)
        .open(ReportRendererProvider::open);
  }
}
