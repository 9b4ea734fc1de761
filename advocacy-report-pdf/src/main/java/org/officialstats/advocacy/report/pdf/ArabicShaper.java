package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.officialstats.advocacy.report.pdf.DocumentFont.CodedGlyph;
import org.officialstats.advocacy.report.pdf.MarkAnchors.Offset;

/**
 * Shapes one Arabic letter, or a lam with the alef after it, with the vowel marks upon it. A mark has no width; it is
 * drawn from where its letter begins, by a glyph that is shifted to its anchor.
 */
final class ArabicShaper {
  private final FontBook fonts;

  ArabicShaper(FontBook fonts) {
    this.fonts = fonts;
  }

  /** Fills in the codes from a letter to the next one; returns where that is. */
  int shape(String text, int at, int to, DocumentFont font, int[] codes) {
    if (ArabicMarks.isMark(text.charAt(at))) {
      codes[at] = fonts.code(font, text.charAt(at));
      return at + 1;
    }
    int next = marksEnd(text, at + 1, to);
    int pair = next < to ? ArabicJoining.lamAlef(text, at, next) : 0;
    int ligature = pair == 0 ? 0 : font.font().glyph(pair);
    if (ligature != 0) {
      return shapeLigature(text, at, next, to, font, ligature, codes);
    }
    int glyph = font.font().glyph(ArabicJoining.form(text, at));
    if (glyph == 0) {
      glyph = font.font().glyph(text.charAt(at));
      codes[at] = fonts.code(font, text.charAt(at));
    } else {
      codes[at] = font.code(glyph, text.charAt(at));
    }
    placeMarks(text, at + 1, next, font, new Base(glyph, -1, 0), codes);
    return next;
  }

  /** Lam takes half the width and shows nothing, alef the other half and shows both, so each keeps its own text. */
  private int shapeLigature(
      String text, int lam, int alef, int to, DocumentFont font, int ligature, int[] codes) {
    int end = marksEnd(text, alef + 1, to);
    int advance = font.font().advance(ligature);
    int half = advance / 2;
    int blank = font.font().glyph(' ');
    codes[lam] = font.code(new CodedGlyph(blank, text.substring(lam, lam + 1), half));
    codes[alef] =
        font.code(new CodedGlyph(ligature, text.substring(alef, alef + 1), advance - half));
    placeMarks(text, lam + 1, alef, font, new Base(ligature, 0, half - advance), codes);
    placeMarks(text, alef + 1, end, font, new Base(ligature, 1, 0), codes);
    return end;
  }

  private void placeMarks(
      String text, int from, int to, DocumentFont font, Base base, int[] codes) {
    if (from == to) {
      return;
    }
    int previous = 0;
    Offset previousOffset = Offset.NONE;
    for (int at : inOrder(text, from, to)) {
      int mark = font.font().glyph(text.charAt(at));
      if (mark == 0) {
        codes[at] = fonts.code(font, text.charAt(at));
        continue;
      }
      Offset offset =
          font.font().markAnchors().offset(base.glyph, base.part, previous, previousOffset, mark);
      codes[at] = font.code(
          new CodedGlyph(mark, text.substring(at, at + 1), 0, offset.x() + base.shift, offset.y()));
      previous = mark;
      previousOffset = offset;
    }
  }

  /** The places of the marks from the one nearest to the letter outwards. */
  private static List<Integer> inOrder(String text, int from, int to) {
    List<Integer> places = new ArrayList<>();
    for (int at = from; at < to; at++) {
      places.add(at);
    }
    if (places.size() > 1) {
      places.sort(Comparator.comparing(at -> ArabicMarks.rank(text.charAt(at))));
    }
    return places;
  }

  private static int marksEnd(String text, int from, int to) {
    int end = from;
    while (end < to && ArabicMarks.isMark(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What marks are bound to: a glyph, which part of it, and how far the pen is from its origin. */
  private record Base(int glyph, int part, int shift) {}
}
