package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
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
      implements Layout {}

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
