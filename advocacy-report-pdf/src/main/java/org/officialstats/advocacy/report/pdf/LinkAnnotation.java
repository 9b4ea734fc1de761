package org.officialstats.advocacy.report.pdf;

import java.net.URI;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The active area of a link on a page. */
final class LinkAnnotation {
  private static final int PRINT = 4;

  private LinkAnnotation() {}

  /**
   * Adds an area to a page and to the tag of its link.
   *
   * @param label what a reader hears of it
   */
  static void add(
      PageContent page,
      StructureElement tag,
      Target target,
      String label,
      Frame area,
      double top,
      double height) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, "Link");
    double left = area.left() + page.shift();
    annotation.setItem(
        COSName.RECT, rectangle(left, Theme.PAGE_HEIGHT - top - height, area.width(), height));
    annotation.setItem(COSName.BORDER, noBorder());
    annotation.setInt(COSName.F, PRINT);
    annotation.setString(COSName.CONTENTS, label);
    lead(annotation, target);
    annotation.setItem(COSName.P, page.dictionary());
    page.links().add(annotation);
    tag.add(new StructureElement.Link(page, annotation));
  }

  private static void lead(COSDictionary annotation, Target target) {
    if (target instanceof Target.Web web) {
      annotation.setItem(COSName.A, action(web.address()));
    } else if (target instanceof Target.Section section) {
      annotation.setItem(COSName.DEST, section.place());
    } else if (target instanceof Target.Entry entry) {
      annotation.setItem(COSName.DEST, entry.place());
    } else if (target instanceof Target.ToRemark mark) {
      annotation.setItem(COSName.DEST, mark.remark().place());
    }
  }

  private static COSDictionary action(URI target) {
    COSDictionary action = new COSDictionary();
    action.setDirect(true);
    action.setName(COSName.S, "URI");
    action.setString(COSName.URI, target.toASCIIString());
    return action;
  }

  private static COSArray rectangle(double x, double y, double width, double height) {
    COSArray rectangle = new COSArray();
    for (double edge : new double[] {x, y, x + width, y + height}) {
      rectangle.add(new COSFloat((float) (Math.round(edge * 100) / 100.0)));
    }
    return rectangle;
  }

  private static COSArray noBorder() {
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    return border;
  }
}
