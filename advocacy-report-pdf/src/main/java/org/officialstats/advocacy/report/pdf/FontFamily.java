package org.officialstats.advocacy.report.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.officialstats.advocacy.report.fonts.FontFace;
import org.officialstats.advocacy.report.fonts.FontFamilyProvider;

/**
 * The faces of one family, each read when the first report needs it; where a family has no italics, its bold face
 * stands for them. Thread-safe.
 */
final class FontFamily {
  private final FontFamilyProvider source;
  private final Map<FontStyle, TrueTypeFont> faces = new EnumMap<>(FontStyle.class);

  FontFamily(FontFamilyProvider source) {
    this.source = source;
  }

  String id() {
    return source.id();
  }

  Set<String> languages() {
    return source.languages();
  }

  /**
   * The face.
   *
   * @throws IllegalArgumentException when the family gives something that is no font
   */
  synchronized TrueTypeFont face(FontStyle style) {
    TrueTypeFont known = faces.get(style);
    return known == null ? read(style) : known;
  }

  private TrueTypeFont read(FontStyle style) {
    TrueTypeFont face = source
        .font(FontFace.valueOf(style.name()))
        .map(file -> TrueTypeFont.read(source.id() + style.suffix(), file))
        .orElseGet(() -> face(substitute(style)));
    faces.put(style, face);
    return face;
  }

  private FontStyle substitute(FontStyle style) {
    return switch (style) {
      case ITALIC -> FontStyle.BOLD;
      case BOLD -> FontStyle.REGULAR;
      case REGULAR ->
        throw new IllegalArgumentException("[fonts " + source.id()
            + "] no face REGULAR; expected a TrueType font; mend the provider or take it away");
    };
  }
}
