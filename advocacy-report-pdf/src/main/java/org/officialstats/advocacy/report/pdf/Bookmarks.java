package org.officialstats.advocacy.report.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The outline that a viewer shows beside the report: one entry for each heading, nested as they are. */
final class Bookmarks {
  private final List<Entry> top = new ArrayList<>();
  private final Deque<Entry> open = new ArrayDeque<>();

  /** Adds the bookmark of a heading. */
  void add(int level, String title, COSArray place) {
    while (!open.isEmpty() && open.getLast().level >= level) {
      open.removeLast();
    }
    Entry entry = new Entry(level, title, place);
    (open.isEmpty() ? top : open.getLast().inner).add(entry);
    open.addLast(entry);
  }

  /** Adds the outline to the file, if there are headings. */
  void addTo(COSDictionary catalog) {
    if (top.isEmpty()) {
      return;
    }
    COSDictionary outlines = new COSDictionary();
    outlines.setItem(COSName.TYPE, COSName.OUTLINES);
    outlines.setInt(COSName.COUNT, top.size());
    catalog.setItem(COSName.OUTLINES, outlines);
    catalog.setName(COSName.PAGE_MODE, "UseOutlines");
    link(outlines, top);
  }

  private static void link(COSDictionary parent, List<Entry> entries) {
    Entry previous = null;
    for (Entry entry : entries) {
      COSDictionary dictionary = entry.dictionary;
      dictionary.setItem(COSName.PARENT, parent);
      if (previous == null) {
        parent.setItem(COSName.FIRST, dictionary);
      } else {
        dictionary.setItem(COSName.PREV, previous.dictionary);
        previous.dictionary.setItem(COSName.NEXT, dictionary);
      }
      if (!entry.inner.isEmpty()) {
        link(dictionary, entry.inner);
        dictionary.setInt(COSName.COUNT, -entry.inner.size());
      }
      previous = entry;
      parent.setItem(COSName.LAST, dictionary);
    }
  }

  /** A heading, and the headings below it. */
  private static final class Entry {
    private final int level;
    private final List<Entry> inner = new ArrayList<>();
    private final COSDictionary dictionary = new COSDictionary();

    Entry(int level, String title, COSArray place) {
      this.level = level;
      dictionary.setString(COSName.TITLE, title);
      dictionary.setItem(COSName.DEST, place);
    }
  }
}
