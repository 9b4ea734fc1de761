package org.officialstats.advocacy.catalogue;

import java.util.List;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;

/** How the figures of one indicator are computed: a pure function of the context. */
@FunctionalInterface
interface Formula {
  List<Figure> figures(EvaluationContext context);
}
