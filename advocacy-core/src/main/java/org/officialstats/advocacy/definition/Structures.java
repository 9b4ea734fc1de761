package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.json.RecordJson;
import org.officialstats.advocacy.log.Digest;

/** What indicators and rules are, in words, as their forms say; with the digest of all that the forms say. */
final class Structures {
  private Structures() {}

  static IndicatorDefinition definition(IndicatorForm form) {
    return IndicatorDefinition.builder()
        .code(form.code())
        .version(form.version())
        .name(form.name())
        .formula(form.formula())
        .level(form.level())
        .unit(form.unit())
        .direction(form.direction())
        .aggregation(form.aggregation())
        .disaggregation(dimensions(form))
        .objectives(form.objectives())
        .activityLines(form.activityLines())
        .structure(Optional.of(digest(form)))
        .build();
  }

  static RuleDefinition definition(RuleForm form) {
    return new RuleDefinition(
        form.code(), form.version(), form.name(), form.severity(), Optional.of(digest(form)));
  }

  /** The dimensions that the headline is also given by. */
  private static List<String> dimensions(IndicatorForm form) {
    String headline = form.measures().get(0).name();
    return form.measures().stream()
        .filter(measure -> measure.name().equals(headline))
        .flatMap(Structures::dimensions)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<String> dimensions(Measure measure) {
    boolean inUnits =
        measure.figure() instanceof Figuring.Sum sum && sum.within().isPresent();
    return Stream.of(
            measure.groups().stream().map(Grouping::dimension),
            measure.part().keySet().stream(),
            inUnits ? Stream.of("unit") : Stream.<String>empty())
        .flatMap(names -> names);
  }

  private static Digest digest(Record form) {
    return Digest.of(RecordJson.write(form).bytes());
  }
}
