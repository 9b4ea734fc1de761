package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

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
    child.dictionary.setItem(COSName.P, dictionary);
    kids.add(new Child(child));
    return child;
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

  /** Says whether a header cell heads its row or its column. */
  StructureElement scope(String scope) {
    attributes("Table").setName("Scope", scope);
    return this;
  }

  /** Says where a figure stands on its page, from the lower left corner. */
  StructureElement boundingBox(double left, double bottom, double right, double top) {
    COSArray box = new COSArray();
    for (double edge : new double[] {left, bottom, right, top}) {
      box.add(new COSFloat((float) (Math.round(edge * 100) / 100.0)));
    }
    COSDictionary layout = attributes("Layout");
    layout.setName("Placement", "Block");
    layout.setItem(COSName.BBOX, box);
    return this;
  }

  private COSDictionary attributes(String owner) {
    COSDictionary attributes = new COSDictionary();
    attributes.setDirect(true);
    attributes.setName(COSName.O, owner);
    dictionary.setItem(COSName.A, attributes);
    return attributes;
  }
}
