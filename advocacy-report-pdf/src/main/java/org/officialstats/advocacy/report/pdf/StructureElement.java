package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A tag: what a part of the report is, and what it is made of, in reading order. */
final class StructureElement {
  private final String type;
  private final List<Kid> kids = new ArrayList<>();
  private final COSDictionary dictionary = new COSDictionary();

  private StructureElement(String type) {
    this.type = type;
    dictionary.setName(COSName.S, type);
  }

  /** Something inside an element. */
  sealed interface Kid permits Child, Content, Link {}

  /** Another element. */
  record Child(StructureElement element) implements Kid {}

  /** A marked piece of a page. */
  record Content(PageContent page, int number) implements Kid {}

  /** The active area of a link. */
  record Link(PageContent page, COSDictionary annotation) implements Kid {}

  /** The element that holds the whole report. */
  static StructureElement document() {
    return new StructureElement("Document");
  }

  /** Adds an element inside this one, after all that is there. */
  StructureElement add(String childType) {
    StructureElement child = new StructureElement(childType);
    attach(child);
    return child;
  }

  /** An element that gets its place later, by {@link #attach}. */
  static StructureElement detached(String type) {
    return new StructureElement(type);
  }

  /** Adds an element that has no place yet, after all that is there. */
  void attach(StructureElement child) {
    child.dictionary.setItem(COSName.P, dictionary);
    kids.add(new Child(child));
  }

  void add(Kid kid) {
    kids.add(kid);
  }

  String type() {
    return type;
  }

  List<Kid> kids() {
    return kids;
  }

  /** The element as it goes into the file; {@link StructureTree} completes it. */
  COSDictionary dictionary() {
    return dictionary;
  }

  StructureElement language(String tag) {
    dictionary.setString(COSName.LANG, tag);
    return this;
  }

  StructureElement alternative(String text) {
    dictionary.setString(COSName.ALT, text);
    return this;
  }

  StructureElement id(String id) {
    dictionary.setString(COSName.ID, id);
    return this;
  }

  /** Says how a list is numbered. */
  StructureElement listNumbering(String numbering) {
    attributes("List").setName("ListNumbering", numbering);
    return this;
  }

  /**
   * Says how far a cell of a table reaches, and whether it heads its row or its column.
   *
   * @param scope empty for a cell that heads nothing
   */
  StructureElement cell(String scope, int columns, int rows) {
    if (!scope.isEmpty()) {
      attributes("Table").setName("Scope", scope);
    }
    if (columns > 1) {
      attributes("Table").setInt(COSName.getPDFName("ColSpan"), columns);
    }
    if (rows > 1) {
      attributes("Table").setInt(COSName.getPDFName("RowSpan"), rows);
    }
    return this;
  }

  /** Names the header cells of a cell by their ids. */
  StructureElement headers(List<String> ids) {
    COSArray headers = new COSArray();
    ids.forEach(id -> headers.add(new COSString(id)));
    if (headers.size() > 0) {
      attributes("Table").setItem(COSName.getPDFName("Headers"), headers);
    }
    return this;
  }

  /** Says where a figure stands on its page. */
  StructureElement boundingBox(PageContent page, Frame frame, double top, double height) {
    double left = frame.left() + page.shift();
    double bottom = Theme.PAGE_HEIGHT - top - height;

    COSArray box = new COSArray();
    for (double edge : new double[] {left, bottom, left + frame.width(), bottom + height}) {
      box.add(new COSFloat((float) (Math.round(edge * 100) / 100.0)));
    }
    COSDictionary layout = attributes("Layout");
    layout.setName("Placement", "Block");
    layout.setItem(COSName.BBOX, box);
    return this;
  }

  private COSDictionary attributes(String owner) {
    COSDictionary known = dictionary.getCOSDictionary(COSName.A);
    if (known != null) {
      return known;
    }
    COSDictionary attributes = new COSDictionary();
    attributes.setDirect(true);
    attributes.setName(COSName.O, owner);
    dictionary.setItem(COSName.A, attributes);
    return attributes;
  }
}
