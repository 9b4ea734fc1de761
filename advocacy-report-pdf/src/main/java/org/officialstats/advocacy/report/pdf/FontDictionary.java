package org.officialstats.advocacy.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Writes a font of the report: the glyphs in use, their widths, and the text that each code stands for. */
final class FontDictionary {
  private static final int SYMBOLIC = 4;
  private static final int STEM_WIDTH = 80;
  private static final int TAG_LENGTH = 6;
  private static final int CODES_PER_SECTION = 100;

  private final DocumentFont font;
  private final byte[] program;
  private final String name;

  private FontDictionary(DocumentFont font) {
    this.font = font;
    program = GlyphSubset.write(font.font(), font.characters());
    name = tag() + "+" + font.font().name();
  }

  static COSDictionary of(DocumentFont font) throws IOException {
    return new FontDictionary(font).dictionary();
  }

  private COSDictionary dictionary() throws IOException {
    COSDictionary dictionary = font("Type0");
    dictionary.setName(COSName.ENCODING, "Identity-H");
    COSArray descendants = new COSArray();
    descendants.add(descendant());
    dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
    dictionary.setItem(
        COSName.TO_UNICODE, Streams.compressed(toUnicode().getBytes(StandardCharsets.US_ASCII)));
    return dictionary;
  }

  private COSDictionary descendant() throws IOException {
    COSDictionary dictionary = font("CIDFontType2");
    COSDictionary system = new COSDictionary();
    system.setDirect(true);
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    dictionary.setItem(COSName.CIDSYSTEMINFO, system);
    dictionary.setItem(COSName.FONT_DESC, descriptor());
    dictionary.setName(COSName.CID_TO_GID_MAP, "Identity");
    dictionary.setItem(COSName.W, widths());
    return dictionary;
  }

  private COSDictionary font(String subtype) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setName(COSName.SUBTYPE, subtype);
    dictionary.setName(COSName.BASE_FONT, name);
    return dictionary;
  }

  private COSDictionary descriptor() throws IOException {
    TrueTypeFont face = font.font();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    COSArray box = new COSArray();
    for (int edge : face.boundingBox()) {
      box.add(COSInteger.get(edge));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, face.name().endsWith("Italic") ? -12 : 0);
    descriptor.setInt(COSName.ASCENT, face.ascent());
    descriptor.setInt(COSName.DESCENT, face.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, face.capHeight());
    descriptor.setInt(COSName.STEM_V, STEM_WIDTH);
    COSStream file = Streams.compressed(program);
    file.setInt(COSName.LENGTH1, program.length);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  private COSArray widths() {
    COSArray each = new COSArray();
    for (int code = 0; code < font.characters().size(); code++) {
      each.add(new COSFloat((float) (Math.round(font.advance(code) * 100) / 100.0)));
    }
    COSArray widths = new COSArray();
    widths.add(COSInteger.ZERO);
    widths.add(each);
    return widths;
  }

  private String toUnicode() {
    StringBuilder map =
        new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    int codes = font.characters().size();
    for (int first = 1; first < codes; first += CODES_PER_SECTION) {
      int end = Math.min(first + CODES_PER_SECTION, codes);
      map.append(end - first).append(" beginbfchar\n");
      for (int code = first; code < end; code++) {
        map.append('<').append(hex(code)).append("> <");
        font.characters().get(code).text().chars().forEach(unit -> map.append(hex(unit)));
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private static String hex(int unit) {
    return Integer.toHexString(0x10000 | unit).substring(1).toUpperCase(Locale.ROOT);
  }

  /** Six letters that differ when the glyphs differ. */
  private String tag() {
    byte[] digest = Streams.digest(List.of(program));
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < TAG_LENGTH; i++) {
      tag.append((char) ('A' + (digest[i] & 0xFF) % 26));
    }
    return tag.toString();
  }
}
