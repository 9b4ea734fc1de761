package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.EntityKey;

/** Where the rows of a table come from. */
sealed interface Layout permits Layout.Recorded, Layout.SetOut, Layout.Paired {
  /** They are those of the state. */
  record Recorded() implements Layout {}

  /**
   * They are set out all at once.
   *
   * @param rows finds what they are made of
   * @param record the record that shows a row; empty where rows are shown by none
   */
  record SetOut(
      Function<EvaluationContext, List<?>> rows, Optional<Function<Object, EntityKey>> record)
      implements Layout {
    /** Those that a function gives; they may be in any collection. */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component
    static SetOut of(
        Function<EvaluationContext, ? extends Collection<?>> rows,
        Optional<Function<Object, EntityKey>> record) {
      requireNonNull(rows, "rows");
      return new SetOut(context -> ImmutableList.copyOf(rows.apply(context)), record);
    }
  }

  /**
   * They are pairs of other rows.
   *
   * @param ways the ways in which they come about
   */
  record Paired(List<Pairing> ways) implements Layout {
    public Paired {
      ways = ImmutableList.copyOf(ways);
    }
  }
}
