package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Entered;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.language.Formats;
import org.officialstats.advocacy.language.Wording;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.strategy.RatingScale;
import org.officialstats.advocacy.model.strategy.RatingThreshold;
import org.officialstats.advocacy.report.StatusWord;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.Tone;

/** Says figures and assessments in words; what is no number is said by its word, never by a zero or a gap. */
final class FigureWords {
  private static final int LONGEST = 4_000;

  private final Wording wording;
  private final Formats formats;
  private final Quoted quoted;
  private final CodeLists codeLists;

  FigureWords(Wording wording, Quoted quoted, CodeLists codeLists) {
    this.wording = wording;
    this.formats = wording.formats();
    this.quoted = quoted;
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
      return formats.range(number(interval.lower(), unit), number(interval.upper(), unit));
    }
    return wording.word("result", ((Record) result).getClass());
  }

  /** What else there is to say of the result: its parts, or why there is no number. Empty when there is nothing. */
  Optional<Text> detail(Result result) {
    if (result instanceof Result.Value value) {
      return value.parts().map(parts -> Text.of(parts(parts)));
    }
    return result.whyMissing().map(this::why);
  }

  private Text why(Reason reason) {
    return Paragraphs.text(reason.text(), quoted.order());
  }

  /**
   * How many records stand behind the figure, and of how many it cannot be told whether they count; or what it rests on
   * when it was entered by hand.
   */
  String coverage(Figure figure) {
    return figure
        .entered()
        .map(this::entered)
        .orElseGet(() -> wording.text("coverage.computed", "records", records(figure)));
  }

  private String entered(Entered entered) {
    String basis = Stream.of(
            Optional.of(wording.word(entered.grade())),
            entered.source(),
            entered.n().map(n -> wording.text("entered.n", "n", formats.whole(n))),
            entered
                .responseRate()
                .map(rate -> formats.percentage(rate.movePointRight(2)))
                .map(rate -> wording.text("entered.response", "rate", rate)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(wording.text("entered.separator")));
    return wording.text("entered.basis", "basis", basis);
  }

  private String records(Figure figure) {
    int counted = figure.counted();
    int unknown = figure.unknown();
    int all = figure.population();
    if (all == 0) {
      return wording.text("coverage.none");
    }
    return wording.text(
        unknown == 0 ? "coverage.known" : "coverage.unknown",
        ImmutableMap.of(
            "counted", formats.whole(counted),
            "all", formats.whole(all),
            "unknown", formats.whole(unknown)));
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

  /** The rating in words, with the share of the way that has been gone, or why none can be told. */
  List<Text> rating(Assessment assessment, Result figure) {
    String word = rating(assessment.rating());
    if (assessment.achievement() instanceof Result.Value value) {
      String share = formats.percentage(value.value().movePointRight(2));
      return ImmutableList.of(Text.of(
          wording.text("rating.achieved", ImmutableMap.of("rating", word, "share", share))));
    }
    return assessment
        .achievement()
        .whyMissing()
        .filter(reason -> !figure.whyMissing().equals(Optional.of(reason)))
        .map(reason -> wording.pieces(
            "rating.reason",
            ImmutableMap.of("rating", Text.of(word), "reason", why(reason)),
            Text::of))
        .orElseGet(() -> ImmutableList.of(Text.of(word)));
  }

  /** The word of a rating; the code where the list has no word for it. */
  String rating(Code rating) {
    return label("progress-rating", rating).text();
  }

  /** The word of a code; the code itself where the list has no word for it. */
  Text label(String list, Code code) {
    return codeLists
        .list(list)
        .find(code)
        .map(entry -> quoted.text(entry.label(), LONGEST))
        .orElseGet(() -> Text.of(code.value()));
  }

  /** The rating as a status word, coloured by its place in the scale. */
  StatusWord status(Assessment assessment, RatingScale scale) {
    return new StatusWord(rating(assessment.rating()), tone(assessment.rating(), scale));
  }

  /** A number in its unit. */
  String number(BigDecimal number, Unit unit) {
    return switch (unit) {
      case PERCENT -> formats.percentage(number);
      case DAYS -> wording.count("unit.days", number);
      case YES_NO -> wording.text(number.signum() == 0 ? "unit.no" : "unit.yes");
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

  /** The upper half of the scale is good, its middle fair, the rest poor; so is what is below all thresholds. */
  private static Tone tone(Code rating, RatingScale scale) {
    if (rating.equals(Assessment.NOT_AVAILABLE)) {
      return Tone.NEUTRAL;
    }
    if (rating.equals(scale.otherwise())) {
      return Tone.POOR;
    }
    int ratings = scale.thresholds().size();
    int place =
        scale.thresholds().stream().map(RatingThreshold::rating).toList().indexOf(rating);
    if (place < 0) {
      return Tone.NEUTRAL;
    }
    if (2 * place < ratings) {
      return Tone.GOOD;
    }
    return 2 * place <= ratings + 1 ? Tone.FAIR : Tone.POOR;
  }
}
