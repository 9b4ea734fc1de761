package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;

/**
 * The figures that were told of some rows, by dimension, with what it takes to tell them again where these rows, and what
 * is read of them, are the same in a later state.
 *
 * @param whole the rows
 * @param parts what was told by each dimension
 */
record Told(Tally whole, Map<String, List<Part>> parts) {
  /**
   * A figure.
   *
   * @param rows of how many rows it speaks
   */
  record Part(Figure figure, int rows) {}

  Told {
    parts = ImmutableMap.copyOf(parts);
  }

  /** The rows of which something else may be told now. */
  private Bits differing(Tally now, Bits touched) {
    int size = touched.size();
    return now.counted()
        .differing(whole.counted().resized(size))
        .or(now.notCounted().differing(whole.notCounted().resized(size)))
        .or(now.unknown().differing(whole.unknown().resized(size)))
        .or(touched.and(now.members()));
  }

  /** Tells figures, again where they are the same. For one thread. */
  static final class Telling {
    private final Tally whole;
    private final Optional<Told> before;
    private final Bits differing;
    private final Map<String, List<Part>> parts = new HashMap<>();

    /**
     * Begins.
     *
     * @param touched the rows of which something that is told may be different since
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // what is kept, if anything is
    Telling(Tally whole, Optional<Told> before, Supplier<Bits> touched) {
      this.whole = whole;
      this.before = before;
      this.differing = before
          .map(told -> told.differing(whole, touched.get()))
          .orElseGet(() -> Bits.none(whole.counted().size()));
    }

    /** Whether nothing that is told of any of the rows is different. */
    boolean isSame() {
      return before.isPresent() && differing.isEmpty();
    }

    /** All figures of a dimension: those that there were, or else those that the teller gives. */
    List<Part> all(String dimension, boolean isSame, Supplier<List<Part>> teller) {
      List<Part> told = isSame ? of(dimension) : ImmutableList.copyOf(teller.get());
      parts.put(dimension, told);
      return told;
    }

    /** The figure of some rows: the one that there was, or else the one that the teller gives. */
    Part one(String dimension, Group group, Bits rows, Supplier<Figure> teller) {
      int count = rows.count();
      boolean mayBeSame = before.isPresent() && !rows.meets(differing);
      return (mayBeSame ? of(dimension) : ImmutableList.<Part>of())
          .stream()
              .filter(part -> part.rows() == count && part.figure().group().equals(group))
              .findFirst()
              .orElseGet(() -> new Part(teller.get(), count));
    }

    private List<Part> of(String dimension) {
      @Nullable
      List<Part> known = before.map(told -> told.parts().get(dimension)).orElse(null);
      return known == null ? ImmutableList.of() : known;
    }

    Told done() {
      return new Told(whole, parts);
    }
  }
}
