package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a font wants its vowel marks: the anchors of the {@code GPOS} table that bind marks to letters, to parts of
 * ligatures and to other marks. Immutable and thread-safe.
 */
final class MarkAnchors {
  private static final int MARK_TO_BASE = 4;
  private static final int MARK_TO_LIGATURE = 5;
  private static final int MARK_TO_MARK = 6;
  private static final int EXTENSION = 9;

  private final FontBytes bytes;
  private final List<List<Subtable>> lookups = new ArrayList<>();

  private MarkAnchors(FontBytes bytes) {
    this.bytes = bytes;
  }

  /** How far a mark stands from the origin of what it is bound to, in units of the font. */
  record Offset(int x, int y) {
    static final Offset NONE = new Offset(0, 0);

    Offset plus(Offset other) {
      return new Offset(x + other.x, y + other.y);
    }
  }

  /** The anchors of a font; none for a font whose table ends too early. */
  static MarkAnchors read(byte[] table) {
    MarkAnchors anchors = new MarkAnchors(new FontBytes(table));
    try {
      for (int lookup : anchors.lookupsOfMarks()) {
        anchors.lookups.add(anchors.subtables(lookup));
      }
    } catch (IndexOutOfBoundsException damaged) {
      anchors.lookups.clear();
    }
    return anchors;
  }

  /**
   * Where a mark stands over the letter or the part of a ligature before it, and over the mark between them if there is
   * one.
   *
   * @param part which part of a ligature, from 0; -1 for a letter
   * @param previous the mark before this one, 0 when there is none
   * @param previousOffset where the mark before this one stands
   */
  Offset offset(int base, int part, int previous, Offset previousOffset, int mark) {
    Offset offset = Offset.NONE;
    for (List<Subtable> lookup : lookups) {
      for (Subtable subtable : lookup) {
        Offset found = offset(subtable, base, part, previous, previousOffset, mark);
        if (found != null) {
          offset = found;
          break;
        }
      }
    }
    return offset;
  }

  private @Nullable Offset offset(
      Subtable subtable, int base, int part, int previous, Offset previousOffset, int mark) {
    Integer markIndex = subtable.marks.get(mark);
    boolean overMark = subtable.type == MARK_TO_MARK;
    Integer baseIndex = subtable.bases.get(overMark ? previous : base);
    if (markIndex == null || baseIndex == null || (overMark && previous == 0)) {
      return null;
    }
    int record = subtable.markArray + 2 + 4 * markIndex;
    int anchor = subtable.baseAnchor(bytes, baseIndex, bytes.unsigned16(record), part);
    if (anchor == 0) {
      return null;
    }
    int own = subtable.markArray + bytes.unsigned16(record + 2);
    Offset between = new Offset(
        bytes.signed16(anchor + 2) - bytes.signed16(own + 2),
        bytes.signed16(anchor + 4) - bytes.signed16(own + 4));
    return overMark ? previousOffset.plus(between) : between;
  }

  private SortedSet<Integer> lookupsOfMarks() {
    SortedSet<Integer> indexes = new TreeSet<>();
    int features = bytes.unsigned16(6);
    for (int i = 0; i < bytes.unsigned16(features); i++) {
      int record = features + 2 + 6 * i;
      String tag = bytes.latin(record, 4);
      if (tag.equals("mark") || tag.equals("mkmk")) {
        int feature = features + bytes.unsigned16(record + 4);
        for (int each = 0; each < bytes.unsigned16(feature + 2); each++) {
          indexes.add(bytes.unsigned16(feature + 4 + 2 * each));
        }
      }
    }
    return indexes;
  }

  private List<Subtable> subtables(int index) {
    int list = bytes.unsigned16(8);
    int lookup = list + bytes.unsigned16(list + 2 + 2 * index);
    List<Subtable> subtables = new ArrayList<>();
    for (int i = 0; i < bytes.unsigned16(lookup + 4); i++) {
      int type = bytes.unsigned16(lookup);
      int place = lookup + bytes.unsigned16(lookup + 6 + 2 * i);
      if (type == EXTENSION) {
        type = bytes.unsigned16(place + 2);
        place += bytes.number32(place + 4);
      }
      if (type >= MARK_TO_BASE && type <= MARK_TO_MARK) {
        subtables.add(new Subtable(type, place, bytes));
      }
    }
    return subtables;
  }

  /** One table of anchors: which marks, which bases, and where their anchors lie. */
  private static final class Subtable {
    private final int type;
    private final Map<Integer, Integer> marks;
    private final Map<Integer, Integer> bases;
    private final int classes;
    private final int markArray;
    private final int baseArray;

    Subtable(int type, int place, FontBytes bytes) {
      this.type = type;
      marks = coverage(bytes, place + bytes.unsigned16(place + 2));
      bases = coverage(bytes, place + bytes.unsigned16(place + 4));
      classes = bytes.unsigned16(place + 6);
      markArray = place + bytes.unsigned16(place + 8);
      baseArray = place + bytes.unsigned16(place + 10);
    }

    /** The place of an anchor, 0 when there is none for this class of marks. */
    int baseAnchor(FontBytes bytes, int base, int markClass, int part) {
      int array = baseArray;
      int row = base;
      if (type == MARK_TO_LIGATURE) {
        array = baseArray + bytes.unsigned16(baseArray + 2 + 2 * base);
        row = Math.min(Math.max(part, 0), bytes.unsigned16(array) - 1);
      }
      int anchor = bytes.unsigned16(array + 2 + 2 * (row * classes + markClass));
      return anchor == 0 ? 0 : array + anchor;
    }

    private static Map<Integer, Integer> coverage(FontBytes bytes, int place) {
      Map<Integer, Integer> indexes = new HashMap<>();
      int count = bytes.unsigned16(place + 2);
      for (int i = 0; i < count; i++) {
        if (bytes.unsigned16(place) == 1) {
          indexes.put(bytes.unsigned16(place + 4 + 2 * i), i);
        } else {
          int range = place + 4 + 6 * i;
          int first = bytes.unsigned16(range);
          for (int glyph = first; glyph <= bytes.unsigned16(range + 2); glyph++) {
            indexes.put(glyph, bytes.unsigned16(range + 4) + glyph - first);
          }
        }
      }
      return indexes;
    }
  }
}
