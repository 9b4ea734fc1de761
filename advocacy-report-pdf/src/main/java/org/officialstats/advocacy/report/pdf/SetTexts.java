package org.officialstats.advocacy.report.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.officialstats.advocacy.report.Footnote;
import org.officialstats.advocacy.report.Inline;

/**
 * The texts of one report that were set last. Cells are set to measure their columns, again to see what stays with a heading,
 * and to be painted; many say the same words. A text with footnotes is never kept: each mark has a number of its own.
 */
final class SetTexts {
  private static final int MOST = 2_000;

  private final Map<Key, StyledText> kept = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, StyledText> eldest) {
      return size() > MOST;
    }
  };

  private record Key(List<Inline> inlines, FontStyle face) {}

  /** The text as it was set before, or set now. */
  StyledText of(List<Inline> inlines, FontStyle face, Supplier<StyledText> setting) {
    for (Inline inline : inlines) {
      if (inline instanceof Footnote) {
        return setting.get();
      }
    }
    Key key = new Key(inlines, face);
    StyledText known = kept.get(key);
    if (known == null) {
      known = setting.get();
      kept.put(key, known);
    }
    return known;
  }
}
