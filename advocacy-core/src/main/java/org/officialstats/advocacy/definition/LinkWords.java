package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;

/** What links say, in the language of a speech. */
final class LinkWords {
  private final Speech speech;

  LinkWords(Speech speech) {
    this.speech = speech;
  }

  String says(LinkPlan plan) {
    Link link = plan.form();
    String key = "link." + link.quantifier().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String rows = rows(plan);
    return switch (link.quantifier()) {
      case SOME, NONE, COUNT -> speech.text(key, ImmutableMap.of("rows", holding(plan, rows)));
      case ALL ->
        speech.text(
            key,
            ImmutableMap.of(
                "rows", rows, "holds", speech.said(plan.holds().orElseThrow(), plan.to())));
      case AT_LEAST ->
        speech.text(
            key,
            ImmutableMap.of(
                "number", Integer.toString(link.number().orElseThrow()),
                "rows", holding(plan, rows)));
      case LATEST ->
        speech.text(
            key,
            ImmutableMap.of(
                "order", speech.fields(plan.to(), plan.order()), "rows", holding(plan, rows)));
    };
  }

  private String rows(LinkPlan plan) {
    String rows = speech.text(
        "rows", ImmutableMap.of("table", speech.table(plan.to()), "joined", joined(plan)));
    return plan.where()
        .map(where -> speech.text(
            "rows.where", ImmutableMap.of("rows", rows, "where", speech.said(where, plan.to()))))
        .orElse(rows);
  }

  private String holding(LinkPlan plan, String rows) {
    return plan.holds()
        .map(holds -> speech.text(
            "rows.holds", ImmutableMap.of("rows", rows, "holds", speech.said(holds, plan.to()))))
        .orElse(rows);
  }

  private String joined(LinkPlan plan) {
    Link link = plan.form();
    if (link.via().isPresent()) {
      return speech.text(
          "joined.via", ImmutableMap.of("via", speech.code(link.via().get())));
    }
    if (link.along().isPresent()) {
      return speech.text(
          "joined.along", ImmutableMap.of("along", speech.code(link.along().get())));
    }
    List<String> keys = link.by().entrySet().stream()
        .map(key -> speech.text(
            "joined.by",
            ImmutableMap.of("to", speech.code(key.getValue()), "from", speech.code(key.getKey()))))
        .toList();
    return speech.joined("and", keys);
  }
}
