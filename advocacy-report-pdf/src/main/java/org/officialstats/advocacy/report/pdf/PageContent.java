package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * What is painted on one page. Everything belongs to a tag or is an artifact; heights are counted from the top of the
 * page.
 */
final class PageContent {
  private static final double CURVE = 0.5523;
  private static final int PAGE = 16_384;
  private static final int BACKGROUND = 256;

  private Operators operators = new Operators(PAGE);
  private final List<StructureElement> owners = new ArrayList<>();
  private final List<COSDictionary> links = new ArrayList<>();
  private final COSDictionary dictionary = new COSDictionary();
  private double shift;
  private @Nullable StructureElement open;
  private boolean marked;

  /** The page as it goes into the file. */
  COSDictionary dictionary() {
    return dictionary;
  }

  /** The owner of each marked piece, by its number. */
  List<StructureElement> owners() {
    return owners;
  }

  List<COSDictionary> links() {
    return links;
  }

  /** How far to the right everything is painted, for the second of two columns. */
  double shift() {
    return shift;
  }

  void shift(double toTheRight) {
    shift = toTheRight;
  }

  /** The content so far, as operators of the page description. */
  byte[] operators() {
    return operators.bytes();
  }

  /** Opens a piece that belongs to a tag; goes on with the open one if it belongs to the same. */
  void tag(StructureElement owner) {
    if (marked && open == owner) {
      return;
    }
    end();
    owner.add(new StructureElement.Content(this, owners.size()));
    operators
        .append("/")
        .append(owner.type())
        .append("<</MCID ")
        .append(owners.size())
        .append(">>BDC\n");
    owners.add(owner);
    open = owner;
    marked = true;
  }

  /** Opens a piece that is decoration only. */
  void artifact() {
    end();
    operators.append("/Artifact BMC\n");
    marked = true;
  }

  /** Opens a piece that comes back on every page: its header or its footer. */
  void furniture(String subtype) {
    end();
    operators.append("/Artifact<</Type/Pagination/Subtype/").append(subtype).append(">>BDC\n");
    marked = true;
  }

  /** Closes the open piece, if there is one. */
  void end() {
    if (marked) {
      operators.append("EMC\n");
    }
    marked = false;
    open = null;
  }

  /** Marks a place to which a background can be added later; closes the open piece. */
  int place() {
    end();
    return operators.length();
  }

  /** Paints something at a place that was marked before, under all that came after it. */
  void insert(int place, Runnable painting) {
    end();
    Operators whole = operators;
    operators = new Operators(BACKGROUND);
    painting.run();
    end();
    whole.insert(place, operators);
    operators = whole;
  }

  /** Paints a background at a place that was marked before. */
  void insertBackground(int place, double x, double top, double width, double height, Rgb color) {
    insert(place, () -> {
      artifact();
      fill(x, top, width, height, color);
    });
  }

  void fill(double x, double top, double width, double height, Rgb color) {
    operators.fill(color);
    operation("re", x + shift, Theme.PAGE_HEIGHT - top - height, width, height);
    operators.append("f\n");
  }

  /** A rectangle with round corners. */
  void fillRounded(double x, double top, double width, double height, double radius, Rgb color) {
    double left = x + shift;
    double right = left + width;
    double low = Theme.PAGE_HEIGHT - top - height;
    double high = Theme.PAGE_HEIGHT - top;
    double bend = radius * (1 - CURVE);
    operators.fill(color);
    operation("m", left + radius, low).operation("l", right - radius, low);
    operation("c", right - bend, low, right, low + bend, right, low + radius);
    operation("l", right, high - radius);
    operation("c", right, high - bend, right - bend, high, right - radius, high);
    operation("l", left + radius, high);
    operation("c", left + bend, high, left, high - bend, left, high - radius);
    operation("l", left, low + radius);
    operation("c", left, low + bend, left + bend, low, left + radius, low);
    operators.append("f\n");
  }

  /** A closed polygon; its corners as x, height, x, height and so on. */
  void fillPolygon(double[] corners, Rgb color) {
    operators.fill(color);
    for (int i = 0; i < corners.length; i += 2) {
      operation(i == 0 ? "m" : "l", corners[i] + shift, Theme.PAGE_HEIGHT - corners[i + 1]);
    }
    operators.append("h f\n");
  }

  void line(
      double x1, double y1, double x2, double y2, double thickness, boolean dashed, Rgb color) {
    operators.stroke(color, thickness);
    operators.append(dashed ? "[3 2] 0 d " : "");
    operation("m", x1 + shift, Theme.PAGE_HEIGHT - y1);
    operation("l", x2 + shift, Theme.PAGE_HEIGHT - y2);
    operators.append(dashed ? "S [] 0 d\n" : "S\n");
  }

  /** Paints a picture that the resources of the page know by a name. */
  void picture(String name, double x, double top, double width, double height) {
    operators.append("q ");
    operation("cm", width, 0, 0, height, x + shift, Theme.PAGE_HEIGHT - top - height);
    operators.append("/").append(name).append(" Do Q\n");
  }

  /** Shows glyphs of a font from a place on the base line. */
  void show(DocumentFont font, double size, Rgb color, double x, double baseline, int[] codes) {
    operators.fill(color);
    operators.append("BT ");
    operators.font(font, size);
    operation("Td", x + shift, Theme.PAGE_HEIGHT - baseline);
    operators.string(codes).append("Tj ET\n");
  }

  /** Says that the glyphs shown until {@link #endReversed()} stand in the reverse of reading order. */
  void beginReversed() {
    operators.append("/ReversedChars BMC\n");
  }

  void endReversed() {
    operators.append("EMC\n");
  }

  private PageContent operation(String operator, double... operands) {
    for (double operand : operands) {
      operators.number(operand);
    }
    operators.append(operator).append(" ");
    return this;
  }
}
