package org.officialstats.advocacy.report.pdf;

import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.report.fonts.FontFace;
import org.officialstats.advocacy.report.fonts.FontFamilyProvider;
import org.officialstats.advocacy.report.fonts.ReportFont;

/** The families of the fonts artifact that this module depends on. */
enum BundledFamily implements FontFamilyProvider {
  LATIN("noto-sans"),
  ARABIC("vazirmatn");

  private final String id;

  BundledFamily(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** The languages that are written from right to left are those of {@link Direction}. */
  @Override
  public Set<String> languages() {
    return this == ARABIC ? Direction.RIGHT_TO_LEFT_LANGUAGES : Set.of();
  }

  @Override
  public Optional<byte[]> font(FontFace face) {
    return switch (face) {
      case REGULAR ->
        bytes(this == LATIN ? ReportFont.NOTO_SANS_REGULAR : ReportFont.VAZIRMATN_REGULAR);
      case BOLD -> bytes(this == LATIN ? ReportFont.NOTO_SANS_BOLD : ReportFont.VAZIRMATN_BOLD);
      case ITALIC -> this == LATIN ? bytes(ReportFont.NOTO_SANS_ITALIC) : Optional.empty();
    };
  }

  private static Optional<byte[]> bytes(ReportFont font) {
    return Optional.of(font.bytes());
  }
}
