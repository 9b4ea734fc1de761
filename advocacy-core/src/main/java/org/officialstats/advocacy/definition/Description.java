package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.officialstats.advocacy.evaluation.Unit;

/** What a definition says, in English words, a line for each thing; conditions stand in code marks as they are written. */
final class Description {
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  private Description() {}

  static List<String> of(IndicatorForm form) {
    Description description = new Description();
    description.ground(form.population(), form.links(), form.parameters());
    form.notDue().forEach(excuse -> description.excuse("Not due", excuse));
    form.notApplicable().forEach(excuse -> description.excuse("Not applicable", excuse));
    form.measures().forEach(measure -> description.measure(measure, form.unit()));
    return description.lines.build();
  }

  static List<String> of(RuleForm form) {
    Description description = new Description();
    description.ground(form.population(), form.links(), form.parameters());
    form.where().ifPresent(where -> description.lines.add("Finds those where " + code(where) + "."));
    form.since().ifPresent(since -> description.lines.add("Since " + code(since) + "."));
    return description.lines.build();
  }

  private void ground(
      Population population, Map<String, Link> links, Map<String, Parameter> parameters) {
    lines.add("Looks at each row of " + code(population.table())
        + population.where().map(where -> " where " + code(where)).orElse("") + ".");
    links.forEach((name, link) -> lines.add("Link " + code(name) + ": " + words(link) + "."));
    parameters.forEach((name, parameter) -> lines.add("Parameter " + code(name) + ": "
        + parameter.meaning().in("en") + "; " + parameter.value() + " unless the strategy says otherwise."));
  }

  private static String words(Link link) {
    String rows = "rows of " + code(link.to()) + " " + joined(link)
        + link.where().map(where -> ", where " + code(where)).orElse("");
    String holding = link.holds().map(holds -> " for which " + code(holds)).orElse("");
    return switch (link.quantifier()) {
      case SOME -> "whether there are " + rows + holding;
      case NONE -> "whether there are no " + rows + holding;
      case ALL -> "whether all " + rows + " are such that "
          + link.holds().map(Description::code).orElse("they are there");
      case AT_LEAST -> "whether there are at least " + link.number().orElseThrow() + " " + rows + holding;
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
    lines.add(what + " (" + code(excuse.reason().value()) + ") when " + code(excuse.when()) + ".");
  }

  private void measure(Measure measure, Unit otherwise) {
    String unit = measure.unit().orElse(otherwise).name().toLowerCase(Locale.ROOT);
    String part = measure.part().entrySet().stream()
        .map(entry -> " for " + entry.getKey() + " " + code(entry.getValue()))
        .collect(Collectors.joining());
    String where = measure.where().map(text -> ", of those where " + code(text)).orElse("");
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

  private static String words(Figuring figure) {
    if (figure instanceof Figuring.Share share) {
      return "the share for which " + code(share.counts()) + ", undefined ("
          + code(share.whenEmpty().value()) + ") without any";
    }
    if (figure instanceof Figuring.Distinct distinct) {
      return "how many different " + codes(distinct.by());
    }
    if (figure instanceof Figuring.Sum sum) {
      return "the sum of " + code(sum.of())
          + sum.within().map(unit -> " for each " + code(unit)).orElse("");
    }
    if (figure instanceof Figuring.Ratio ratio) {
      return "the sum of " + code(ratio.of()) + " as a share of the sum of " + code(ratio.over())
          + ", undefined (" + code(ratio.whenEmpty().value()) + ") where that is 0";
    }
    return figure instanceof Figuring.Count ? "how many there are" : others(figure);
  }

  private static String others(Figuring figure) {
    if (figure instanceof Figuring.Latest latest) {
      return "the last " + code(latest.of()) + " by " + codes(latest.order()) + ", undefined ("
          + code(latest.whenEmpty().value()) + ") without any";
    }
    if (figure instanceof Figuring.People people) {
      return "how many different people, within bounds: those named by " + code(people.person())
          + ", and " + code(people.heads()) + " where nobody is named, at each " + code(people.at());
    }
    Figuring.Days days = (Figuring.Days) figure;
    return "the days from " + code(days.from()) + " to " + code(days.to()) + ", "
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
