package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;

/** An explanation as plain text for consoles and mails: lines that end in a line feed, without a locale. */
public final class ExplanationText {
  private static final Joiner LINES = Joiner.on('\n');
  private static final int MOST_KEYS = 20;

  private final Explanation explanation;
  private final String language;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Explanation explanation, String language) {
    this.explanation = requireNonNull(explanation, "explanation");
    this.language = requireNonNull(language, "language");
  }

  /**
   * The explanation in English, with the texts of the definition in a language. A text that is not there in the language is
   * followed by the tag of the one that it is shown in.
   *
   * @param language a BCP 47 tag, such as {@code fr}
   */
  public static String of(Explanation explanation, String language) {
    return new ExplanationText(explanation, language).text();
  }

  private String text() {
    IndicatorDefinition definition = explanation.definition();
    lines.add(definition.code() + " " + in(definition.name()));
    lines.add(in(definition.formula()));
    lines.add("Version " + definition.version() + ", " + Words.word(definition.level()) + ", in "
        + Words.word(definition.unit()) + ", better: " + Words.word(definition.direction())
        + ", over periods: " + Words.word(definition.aggregation()) + ".");
    lines.add("Period " + explanation.period() + ", as of " + explanation.asOf()
        + ", known at revision " + explanation.knownAt() + ".");
    explanation
        .parameters()
        .forEach((name, value) -> lines.add("Parameter " + name + ": " + value));
    lines.add("Ratings: " + scale());
    explanation.figures().forEach(this::figure);
    explanation
        .unmet()
        .forEach(group -> lines.add(
            "[" + group.group() + "] has a target, and the indicator gives no figure for it."));
    explanation
        .stated()
        .forEach(given -> lines.add("Rated " + given.rating() + " by hand in " + given.in()
            + given.reason().map(reason -> ": " + in(reason)).orElse("")));
    return LINES.join(lines) + "\n";
  }

  private void figure(ExplainedFigure figure) {
    String subject = figure.group().isAll() ? "" : " [" + figure.group() + "]";
    lines.add(figure.measure() + subject + ": " + figure.why());
    if (figure.population() > 0) {
      lines.add("  looked at " + figure.population() + ": " + figure.counted() + " counted, "
          + figure.excluded() + " not counted, " + figure.unknown() + " cannot be told");
      keys("+", figure.evidence().counted());
      keys("-", figure.evidence().notCounted());
      keys("?", figure.evidence().unknown());
      figure
          .abridged()
          .ifPresent(all -> lines.add("  not named in the seal; digest " + all.digest()));
    }
  }

  private void keys(String sign, List<EntityKey> keys) {
    if (!keys.isEmpty()) {
      String rest = keys.size() > MOST_KEYS ? " and " + (keys.size() - MOST_KEYS) + " more" : "";
      lines.add("  " + sign + " "
          + keys.stream()
              .limit(MOST_KEYS)
              .map(EntityKey::toString)
              .collect(Collectors.joining(", "))
          + rest);
    }
  }

  private String scale() {
    return explanation.scale().thresholds().stream()
            .map(step -> step.rating() + " from " + step.atLeast().toPlainString())
            .collect(Collectors.joining(", "))
        + ", else " + explanation.scale().otherwise();
  }

  private String in(LocalizedText text) {
    String shownIn = text.languageFor(language);
    return text.in(language) + (shownIn.equals(language) ? "" : " (" + shownIn + ")");
  }
}
