package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.expression.Expression;

/** What a definition says, in English words, a line for each thing; names stand in code marks. */
final class Description {
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  private final Ground ground;

  private Description(Ground ground) {
    this.ground = ground;
  }

  static List<String> of(IndicatorForm form, Ground ground) {
    Description description = new Description(ground);
    description.ground();
    form.notDue().forEach(excuse -> description.excuse("Not due", excuse));
    form.notApplicable().forEach(excuse -> description.excuse("Not applicable", excuse));
    form.measures().forEach(measure -> description.measure(measure, form.unit()));
    return description.lines.build();
  }

  static List<String> of(RuleForm form, Ground ground) {
    Description description = new Description(ground);
    description.ground();
    form.where()
        .ifPresent(
            where -> description.lines.add("Finds those where " + description.said(where) + "."));
    form.since()
        .ifPresent(since -> description.lines.add("So since: " + description.said(since) + "."));
    return description.lines.build();
  }

  private void ground() {
    lines.add("Looks at each row of " + code(ground.table().name()) + where(ground.where()) + ".");
    ground
        .links()
        .forEach((name, link) -> lines.add("Link " + code(name) + ": " + words(link) + "."));
    ground
        .parameters()
        .forEach((name, parameter) ->
            lines.add("Parameter " + code(name) + ": " + parameter.meaning().in("en") + "; "
                + parameter.value() + " unless the strategy says otherwise."));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of what was written
  private static String where(Optional<Expression> condition) {
    return condition.map(where -> " where " + where.describe("en")).orElse("");
  }

  /** What an expression of the definition says. */
  private String said(String text) {
    return Expression.parse(text, ground.scope()).describe("en");
  }

  private static String words(LinkPlan plan) {
    Link link = plan.form();
    String rows = "rows of " + code(link.to()) + " " + joined(link) + where(plan.where());
    String holds = plan.holds().map(condition -> condition.describe("en")).orElse("they are there");
    String holding = plan.holds().isPresent() ? ", of which " + holds : "";
    return switch (link.quantifier()) {
      case SOME -> "whether there are " + rows + holding;
      case NONE -> "whether there are no " + rows + holding;
      case ALL -> "whether of all " + rows + " it is so that " + holds;
      case AT_LEAST ->
        "whether there are at least " + link.number().orElseThrow() + " " + rows + holding;
      case COUNT -> "how many there are of the " + rows + holding;
      case LATEST -> "the last by " + codes(link.order()) + " of the " + rows + holding;
    };
  }

  private static String joined(Link link) {
    if (link.via().isPresent()) {
      return "that point at it by " + code(link.via().get());
    }
    return link.along()
        .map(along -> "that it points at by " + code(along))
        .orElseGet(() -> "with "
            + link.by().entrySet().stream()
                .map(key -> code(key.getValue()) + " equal to its " + code(key.getKey()))
                .collect(Collectors.joining(" and ")));
  }

  private void excuse(String what, Unless excuse) {
    lines.add(what + " (" + code(excuse.reason().value()) + ") when " + said(excuse.when()) + ".");
  }

  private void measure(Measure measure, Unit otherwise) {
    String unit = measure.unit().orElse(otherwise).name().toLowerCase(Locale.ROOT);
    String part = measure.part().entrySet().stream()
        .map(entry -> " for " + entry.getKey() + " " + code(entry.getValue()))
        .collect(Collectors.joining());
    String where = measure.where().map(text -> ", of those where " + said(text)).orElse("");
    String groups = measure.groups().stream()
        .map(group -> group.dimension() + " (" + code(group.by()) + ")")
        .collect(Collectors.joining(", "));
    lines.add("Measure " + code(measure.name()) + part + ", in " + unit + ": "
        + words(measure.figure()) + where
        + (groups.isEmpty() ? "" : "; also by " + groups)
        + (measure.atLeast().isPresent()
            ? "; withheld where it speaks of fewer than " + measure.atLeast().getAsInt()
            : "")
        + ".");
  }

  private String words(Figuring figure) {
    if (figure instanceof Figuring.Share share) {
      return "the share of those where " + said(share.counts()) + ", undefined ("
          + code(share.whenEmpty().value()) + ") without any";
    }
    if (figure instanceof Figuring.Distinct distinct) {
      return "how many different " + codes(distinct.by());
    }
    if (figure instanceof Figuring.Sum sum) {
      return "the sum of " + said(sum.of())
          + sum.within().map(unit -> " for each " + code(unit)).orElse("");
    }
    if (figure instanceof Figuring.Ratio ratio) {
      return "the sum of " + said(ratio.of()) + " as a share of the sum of " + said(ratio.over())
          + ", undefined (" + code(ratio.whenEmpty().value()) + ") where that is 0";
    }
    return figure instanceof Figuring.Count ? "how many there are" : others(figure);
  }

  private String others(Figuring figure) {
    if (figure instanceof Figuring.Latest latest) {
      return "the last " + said(latest.of()) + " by " + codes(latest.order()) + ", undefined ("
          + code(latest.whenEmpty().value()) + ") without any";
    }
    if (figure instanceof Figuring.People people) {
      return "how many different people, within bounds: those named by " + code(people.person())
          + ", and " + said(people.heads()) + " where nobody is named, at each "
          + code(people.at());
    }
    Figuring.Days days = (Figuring.Days) figure;
    return "the days from " + said(days.from()) + " to " + said(days.to()) + ", "
        + days.take().name().toLowerCase(Locale.ROOT) + ", undefined ("
        + code(days.whenEmpty().value()) + ") without any";
  }

  private static String codes(List<String> names) {
    return names.stream().map(Description::code).collect(Collectors.joining(", "));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
