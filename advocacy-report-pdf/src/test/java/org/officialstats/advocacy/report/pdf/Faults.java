package org.officialstats.advocacy.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Mistakes that a renderer might make, put into the first page of a file that is right. */
final class Faults {
  private final List<Object> tokens;

  private Faults(List<Object> tokens) {
    this.tokens = tokens;
  }

  interface Fault {
    void into(Faults page);
  }

  static byte[] with(byte[] file, Fault fault) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDPage page = document.getPage(0);
      Faults faults = new Faults(new PDFStreamParser(page).parse());
      fault.into(faults);
      PDStream contents = new PDStream(document);
      try (OutputStream out = contents.createOutputStream()) {
        new ContentStreamWriter(out).writeTokens(faults.tokens);
      }
      page.setContents(contents);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Leaves out the last glyph of a run of glyphs. */
  void loseGlyph(int run) {
    int place = place("Tj", run) - 1;
    byte[] codes = ((COSString) tokens.get(place)).getBytes();
    tokens.set(place, new COSString(Arrays.copyOf(codes, codes.length - 2)));
  }

  /** Shows all runs of glyphs that begin at a distance from the left, from one to another, further to the right. */
  void shiftColumn(double from, double to, float points) {
    for (int index = 0; index < tokens.size(); index++) {
      if (isOperator(index, "Td")) {
        float x = ((COSNumber) tokens.get(index - 2)).floatValue();
        if (x >= from && x < to) {
          tokens.set(index - 2, new COSFloat(x + points));
        }
      }
    }
  }

  /** Paints what one colour painted in another. */
  void recolour(int use, float red, float green, float blue) {
    int place = place("rg", use);
    tokens.set(place - 3, new COSFloat(red));
    tokens.set(place - 2, new COSFloat(green));
    tokens.set(place - 1, new COSFloat(blue));
  }

  private int place(String operator, int count) {
    int left = count;
    for (int index = 0; index < tokens.size(); index++) {
      if (isOperator(index, operator) && left-- == 0) {
        return index;
      }
    }
    throw new IllegalArgumentException("only " + (count - left) + " times " + operator);
  }

  private boolean isOperator(int index, String name) {
    return tokens.get(index) instanceof Operator operator && operator.getName().equals(name);
  }
}
