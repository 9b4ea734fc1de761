package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.officialstats.advocacy.report.fonts.FontFamilyProvider;
import org.officialstats.advocacy.spi.Notice;

/** The families of fonts that are installed beside the renderer; a broken one is told and left out. */
final class InstalledFonts {
  private static final int MOST_FAILURES = 10;

  private InstalledFonts() {}

  static List<FontFamilyProvider> find(ClassLoader loader, Consumer<Notice> notices) {
    List<FontFamilyProvider> found = new ArrayList<>();
    Iterator<FontFamilyProvider> next =
        ServiceLoader.load(FontFamilyProvider.class, loader).iterator();
    int failures = 0;
    while (failures < MOST_FAILURES) {
      try {
        if (!next.hasNext()) {
          break;
        }
        found.add(described(next.next()));
      } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
        failures++;
        notices.accept(new Notice(
            "fonts", "a family could not be loaded and is left out: " + broken + "; update it"));
      }
    }
    return found;
  }

  private static FontFamilyProvider described(FontFamilyProvider provider) {
    if (provider.id() == null || provider.languages() == null) {
      throw new IllegalStateException(provider.getClass().getName() + " gives no id or languages");
    }
    return provider;
  }
}
