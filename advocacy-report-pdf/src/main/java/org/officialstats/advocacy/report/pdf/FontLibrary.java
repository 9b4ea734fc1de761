package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.officialstats.advocacy.report.fonts.FontFamilyProvider;

/**
 * All families of a renderer in the order in which a report tries them: those that the host hands over, those made for
 * the language of the report, the bundled ones, and then what else is installed. Thread-safe.
 */
final class FontLibrary implements FontSource {
  private final List<FontFamily> handedOver;
  private final List<FontFamily> installed;
  private final List<FontFamily> bundled;

  FontLibrary(
      List<? extends FontFamilyProvider> handedOver, List<? extends FontFamilyProvider> installed) {
    this.handedOver = families(handedOver);
    this.installed = families(installed);
    bundled = families(List.of(BundledFamily.values()));
  }

  /** The fonts of the artifact that always comes with the renderer, and no others. */
  static FontLibrary bundled() {
    return new FontLibrary(List.of(), List.of());
  }

  @Override
  public List<FontFamily> families(String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    Predicate<FontFamily> madeForIt = family -> family.languages().contains(code);
    List<FontFamily> rest = Stream.concat(bundled.stream(), installed.stream()).toList();
    List<FontFamily> families = new ArrayList<>(handedOver);
    Stream.concat(installed.stream(), bundled.stream()).filter(madeForIt).forEach(families::add);
    rest.stream().filter(madeForIt.negate()).forEach(families::add);
    return families;
  }

  @Override
  public boolean has(String language) {
    return Stream.of(handedOver, installed, bundled)
        .flatMap(List::stream)
        .anyMatch(family -> family.languages().contains(language));
  }

  private static List<FontFamily> families(List<? extends FontFamilyProvider> providers) {
    return providers.stream().map(FontFamily::new).toList();
  }
}
