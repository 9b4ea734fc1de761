package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.Code;

/**
 * Why there is no number: the reasons that follow from the kind of figure, so that no definition names them; in six
 * languages, from the table {@code reasons.tsv}.
 */
final class CommonReasons {
  private static final Phrases TEXTS = Phrases.beside(CommonReasons.class, "reasons.tsv");

  static final Reason SEVERAL_UNITS = of("several-units", ImmutableMap.of());
  static final Reason SEVERAL_ROWS = of("several-records", ImmutableMap.of());
  static final Reason NOT_RECORDED = of("not-recorded", ImmutableMap.of());
  static final Reason NEGATIVE_WHOLE = of("negative-whole", ImmutableMap.of());
  static final Reason FEW_PEOPLE = of("few-people", ImmutableMap.of());

  private CommonReasons() {}

  private static Reason of(String code, Map<String, Value> values) {
    return new Reason(Code.of(code), TEXTS.all(code, values));
  }

  /** For some members it cannot be told whether they count. */
  static Reason inexact(int unknown, int all) {
    return of("inexact-dates", ImmutableMap.of("unknown", Value.of(unknown), "all", Value.of(all)));
  }
}
