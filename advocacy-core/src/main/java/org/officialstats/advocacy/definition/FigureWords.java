package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.officialstats.advocacy.model.Code;

/** What the figures of measures say, in the language of a speech. */
final class FigureWords {
  private final Speech speech;
  private final Ground ground;

  FigureWords(Speech speech, Ground ground) {
    this.speech = speech;
    this.ground = ground;
  }

  /** The figure with what narrows and divides it. */
  String says(Measure measure) {
    String figure = figure(measure.figure());
    if (measure.where().isPresent()) {
      figure = around("figure.where", figure, "where", said(measure.where().get()));
    }
    if (!measure.groups().isEmpty()) {
      figure = around("figure.groups", figure, "groups", groups(measure));
    }
    return measure.atLeast().isPresent()
        ? around(
            "figure.at-least",
            figure,
            "least",
            Integer.toString(measure.atLeast().getAsInt()))
        : figure;
  }

  /** The part that a measure speaks of. */
  String part(Measure measure) {
    List<String> parts = measure.part().entrySet().stream()
        .map(entry -> speech.text(
            "part",
            ImmutableMap.of(
                "dimension", speech.dimension(entry.getKey()),
                "value", speech.entry(entry.getKey(), Code.of(entry.getValue())))))
        .toList();
    return speech.list(parts);
  }

  private String around(String key, String figure, String place, String value) {
    return speech.text(key, ImmutableMap.of("figure", figure, place, value));
  }

  private String groups(Measure measure) {
    return speech.list(measure.groups().stream().map(this::group).toList());
  }

  private String group(Grouping group) {
    speech.field(ground.table(), group.by());
    String plain = speech.dimension(group.dimension(), group.by());
    if (!group.isApart()) {
      return plain;
    }
    String said = group
        .each()
        .map(list -> speech.text(
            "group.each", ImmutableMap.of("group", plain, "each", speech.ofStrategy(list))))
        .orElseGet(() -> speech.text("group.apart", ImmutableMap.of("group", plain)));
    return group.narrower().orElse(false)
        ? speech.text("group.narrower", ImmutableMap.of("group", said))
        : said;
  }

  private String figure(Figuring figure) {
    if (figure instanceof Figuring.Count) {
      return speech.text("figure.count");
    }
    if (figure instanceof Figuring.Share share) {
      return undefined(
          share
              .per()
              .map(per -> speech.text(
                  "figure.share.per",
                  ImmutableMap.of("counts", said(share.counts()), "per", fields(List.of(per)))))
              .orElseGet(() ->
                  speech.text("figure.share", ImmutableMap.of("counts", said(share.counts())))),
          share.whenEmpty());
    }
    if (figure instanceof Figuring.Distinct distinct) {
      return speech.text("figure.distinct", ImmutableMap.of("by", fields(distinct.by())));
    }
    if (figure instanceof Figuring.Latest latest) {
      return undefined(
          speech.text(
              "figure.latest",
              ImmutableMap.of("of", said(latest.of()), "order", fields(latest.order()))),
          latest.whenEmpty());
    }
    return figure instanceof Figuring.People people ? people(people) : reckoned(figure);
  }

  private String people(Figuring.People people) {
    return speech.text(
        "figure.people",
        ImmutableMap.of(
            "person", fields(List.of(people.person())),
            "heads", said(people.heads()),
            "at", fields(List.of(people.at()))));
  }

  private String reckoned(Figuring figure) {
    if (figure instanceof Figuring.Sum sum) {
      String of = said(sum.of());
      return sum.within()
          .map(unit -> speech.text(
              "figure.sum.within", ImmutableMap.of("of", of, "within", fields(List.of(unit)))))
          .orElseGet(() -> speech.text("figure.sum", ImmutableMap.of("of", of)));
    }
    if (figure instanceof Figuring.Ratio ratio) {
      Map<String, String> values = ImmutableMap.of(
          "of", said(ratio.of()),
          "over", said(ratio.over()),
          "code", speech.code(ratio.whenEmpty().value()));
      return speech.text("figure.ratio", values);
    }
    Figuring.Days days = (Figuring.Days) figure;
    String take = days.take().name().toLowerCase(Locale.ROOT);
    return undefined(
        speech.text(
            "figure.days." + take,
            ImmutableMap.of("from", said(days.from()), "to", said(days.to()))),
        days.whenEmpty());
  }

  private String undefined(String figure, Code reason) {
    return speech.text(
        "figure.undefined", ImmutableMap.of("figure", figure, "code", speech.code(reason.value())));
  }

  private String said(String expression) {
    return speech.said(expression, ground);
  }

  private String fields(List<String> names) {
    return speech.fields(ground.table(), names);
  }
}
