package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.strategy.RatingScale;
import org.officialstats.advocacy.report.StatusWord;
import org.officialstats.advocacy.report.Tone;

/** Says figures, assessments and groups in words; what is no number is said by its word, never by a zero or a gap. */
final class FigureWords {
  private final Wording wording;
  private final Formats formats;
  private final CodeLists codeLists;

  FigureWords(Wording wording, CodeLists codeLists) {
    this.wording = wording;
    this.formats = new Formats(wording);
    this.codeLists = codeLists;
  }

  /** The result as one short text: a number with its unit, or the word for what there is instead. */
  String result(Figure figure) {
    return result(figure.result(), figure.unit());
  }

  /** The result in a unit as one short text. */
  String result(Result result, Unit unit) {
    if (result instanceof Result.Value value) {
      return number(value.value(), unit);
    } else if (result instanceof Result.Interval interval) {
      return wording.text(
          "result.interval",
          ImmutableMap.of(
              "lower", number(interval.lower(), unit), "upper", number(interval.upper(), unit)));
    }
    return wording.text("result." + result.getClass().getSimpleName().toLowerCase(Locale.ROOT));
  }

  /** What else there is to say of the result: its parts, or why there is no number. Empty when there is nothing. */
  Optional<String> detail(Result result) {
    if (result instanceof Result.Value value) {
      return value.parts().map(this::parts);
    }
    return result.whyMissing().map(reason -> reason.text().in(wording.language()));
  }

  /** How many records stand behind the figure, and how many of them could not be told. */
  String coverage(Evidence evidence) {
    int counted = evidence.counted().size();
    int all = counted + evidence.notCounted().size() + evidence.unknown().size();
    String key = evidence.unknown().isEmpty() ? "coverage.known" : "coverage.unknown";
    return wording.text(
        key,
        ImmutableMap.of(
            "counted", formats.number(BigDecimal.valueOf(counted)),
            "all", formats.number(BigDecimal.valueOf(all)),
            "unknown", formats.number(BigDecimal.valueOf(evidence.unknown().size()))));
  }

  /** Target, and baseline where there is one. */
  String target(Assessment assessment, Unit unit) {
    String aim = number(assessment.aim(), unit);
    return assessment
        .baseline()
        .map(baseline -> wording.text(
            "target.from", ImmutableMap.of("baseline", number(baseline, unit), "aim", aim)))
        .orElse(aim);
  }

  /** The rating in words, with the share of the way that has been gone. */
  String rating(Assessment assessment) {
    String word = rating(assessment.rating());
    if (assessment.achievement() instanceof Result.Value value) {
      String share = formats.percentage(value.value().movePointRight(2));
      return wording.text("rating.achieved", ImmutableMap.of("rating", word, "share", share));
    }
    return word;
  }

  /** The word of a rating. */
  String rating(Code rating) {
    return codeLists.list("progress-rating").label(rating).in(wording.language());
  }

  /** The rating as a status word, coloured by its place in the scale. */
  StatusWord status(Assessment assessment, RatingScale scale) {
    return new StatusWord(rating(assessment.rating()), tone(assessment.rating(), scale));
  }

  /** The group by the labels of its values, or the word for the whole. */
  String group(Group group) {
    if (group.isAll()) {
      return wording.text("group.all");
    }
    return group.values().entrySet().stream()
        .map(part -> value(part.getKey(), part.getValue()))
        .collect(Collectors.joining(wording.text("group.separator")));
  }

  /** The name of a dimension. */
  String dimension(String dimension) {
    return wording.textOr(
        "dimension." + dimension,
        codeLists
            .find(dimension)
            .map(list -> list.title().in(wording.language()))
            .orElse(dimension));
  }

  /** A number in its unit. */
  String number(BigDecimal number, Unit unit) {
    return switch (unit) {
      case PERCENT -> formats.percentage(number);
      case DAYS -> wording.text("unit.days", "number", formats.number(number));
      case COUNT, ATTENDANCES, PERSONS, COUNTRIES -> formats.number(number);
    };
  }

  private String parts(Parts parts) {
    return wording.text(
        "result.parts",
        ImmutableMap.of(
            "numerator",
            formats.number(parts.numerator()),
            "denominator",
            formats.number(parts.denominator())));
  }

  private String value(String dimension, String value) {
    String fallback = wording.textOr(dimension + "." + value, value);
    return codeLists
        .find(dimension)
        .filter(list -> isCode(value))
        .flatMap(list -> label(list, Code.of(value)))
        .orElse(fallback);
  }

  private Optional<String> label(CodeList list, Code code) {
    return list.contains(code)
        ? Optional.of(list.label(code).in(wording.language()))
        : Optional.empty();
  }

  private static boolean isCode(String value) {
    return value.matches("[a-z0-9][a-z0-9-]{0,63}");
  }

  private static Tone tone(Code rating, RatingScale scale) {
    if (rating.equals(Assessment.NOT_AVAILABLE)) {
      return Tone.NEUTRAL;
    }
    int place = scale.thresholds().stream()
        .map(threshold -> threshold.rating())
        .toList()
        .indexOf(rating);
    int last = scale.thresholds().size() - 1;
    if (place >= 0 && place < 2 && place < last) {
      return Tone.GOOD;
    }
    return place >= 0 && place < last ? Tone.FAIR : Tone.POOR;
  }
}
