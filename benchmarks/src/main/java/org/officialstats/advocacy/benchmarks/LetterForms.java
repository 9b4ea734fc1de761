package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Counts by how many glyphs the Arabic letter lam is drawn: one that stands alone, and others where letters join. */
final class LetterForms extends PDFTextStripper {
  private static final String LAM = "\u0644";

  private final Set<String> glyphs = new HashSet<>();

  void read(PDDocument document) throws IOException {
    getText(document);
  }

  int count() {
    return glyphs.size();
  }

  @Override
  protected void writeString(String text, List<TextPosition> places) {
    for (TextPosition place : places) {
      String letter = Normalizer.normalize(place.getUnicode(), Normalizer.Form.NFKC);
      if (letter.equals(LAM)) {
        glyphs.add(place.getFont().getName() + place.getCharacterCodes()[0]);
      }
    }
  }
}
