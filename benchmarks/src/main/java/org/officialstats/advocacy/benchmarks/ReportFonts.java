package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import org.officialstats.advocacy.report.fonts.ReportFont;

/** The fonts of a report: the library's own, which every peer is given. */
enum ReportFonts {
  /** For English. */
  LATIN("Noto Sans", "NotoSans", ReportFont.class, "NotoSans-Italic"),
  /** For Arabic. */
  ARABIC("Vazirmatn", "Vazirmatn", ReportFont.class, "Vazirmatn-Bold"),
  /** For Arabic, with the tables that say how letters join, which the library does without. */
  ARABIC_WITH_TABLES("Vazirmatn", "fonts/Vazirmatn", ReportFonts.class, "fonts/Vazirmatn-Bold"),
  /** For Chinese. */
  CHINESE("Noto Sans SC", "zh/NotoSansSC", ReportFont.class, "zh/NotoSansSC-Bold");

  private final String family;
  private final String files;
  private final Class<?> beside;
  private final String italic;

  ReportFonts(String family, String files, Class<?> beside, String italic) {
    this.family = family;
    this.files = files;
    this.beside = beside;
    this.italic = italic;
  }

  static ReportFonts of(String language) {
    return switch (language) {
      case "ar" -> ARABIC;
      case "zh" -> CHINESE;
      default -> LATIN;
    };
  }

  String family() {
    return family;
  }

  URL regular() {
    return file(files + "-Regular");
  }

  URL bold() {
    return file(files + "-Bold");
  }

  /** The bold face where a family has no italics. */
  URL italic() {
    return file(italic);
  }

  static byte[] bytes(URL file) {
    try (InputStream in = file.openStream()) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private URL file(String name) {
    return Objects.requireNonNull(beside.getResource(name + ".ttf"), name);
  }
}
