package org.officialstats.advocacy.report.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** The places of one report that links lead to. A link may be painted before its place is known. */
final class Destinations {
  private static final double ABOVE = 6;

  private final Map<String, COSArray> headings = new HashMap<>();
  private final Map<String, PageContent> pages = new HashMap<>();

  /** The place of a heading, which {@link #reach} fills in. */
  COSArray heading(String id) {
    return headings.computeIfAbsent(id, key -> new COSArray());
  }

  /** The heading stands here. */
  COSArray reach(String id, PageContent page, double y) {
    pages.put(id, page);
    COSArray place = heading(id);
    reach(place, page, y);
    return place;
  }

  /** The page on which a heading stands. */
  PageContent pageOf(String id) {
    PageContent page = pages.get(id);
    if (page == null) {
      throw new IllegalStateException("heading '" + id + "' is not painted");
    }
    return page;
  }

  /** Something to which links may lead stands here. */
  static void reach(COSArray place, PageContent page, double y) {
    place.add(page.dictionary());
    place.add(COSName.getPDFName("XYZ"));
    place.add(COSNull.NULL);
    place.add(new COSFloat((float) Math.round(Theme.PAGE_HEIGHT - y + ABOVE)));
    place.add(COSNull.NULL);
  }
}
