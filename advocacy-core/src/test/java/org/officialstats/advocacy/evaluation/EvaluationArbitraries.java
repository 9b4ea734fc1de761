package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.measurement.Grade;
import org.officialstats.advocacy.model.strategy.ActivityLine;

/** Any evaluation, with results of every kind. */
final class EvaluationArbitraries {
  private EvaluationArbitraries() {}

  static Arbitrary<Evaluation> evaluations() {
    return Combinators.combine(
            Combinators.combine(
                    Arbitraries.integers().between(2000, 2060),
                    Arbitraries.integers().between(0, 4),
                    Arbitraries.of(true, false))
                .as(ReportingPeriod::new),
            days(),
            Arbitraries.longs().between(0, Long.MAX_VALUE).map(Revision::of),
            digests(),
            digests(),
            digests(),
            indicators().list().ofMaxSize(4).uniqueElements(IndicatorResult::code),
            Combinators.combine(
                    findings().list().ofMaxSize(3),
                    beyond().list().ofMaxSize(2).uniqueElements(FindingsBeyond::code))
                .as(Found::new))
        .as((period, asOf, knownAt, strategy, definitions, data, indicators, found) ->
            new Evaluation(
                period,
                asOf,
                knownAt,
                strategy,
                definitions,
                data,
                Strategies.gwgBigData().ratings(),
                indicators,
                found.listed(),
                found.beyond()));
  }

  private record Found(List<Finding> listed, List<FindingsBeyond> beyond) {}

  private static Arbitrary<FindingsBeyond> beyond() {
    return Combinators.combine(
            Arbitraries.of("AUD-F01", "EVT-F02"),
            Arbitraries.of(Severity.values()),
            Arbitraries.integers().between(1, 1_000_000),
            digests())
        .as(FindingsBeyond::new);
  }

  static Arbitrary<Result> results() {
    Arbitrary<Reason> reasons = Combinators.combine(codes(), texts()).as(Reason::new);
    return Arbitraries.oneOf(
        Combinators.combine(numbers(), parts().optional()).as(Result.Value::new),
        Combinators.combine(numbers(), numbers())
            .as((one, other) -> new Result.Interval(one.min(other), one.max(other))),
        Combinators.combine(reasons, parts().optional()).as(Result.Undefined::new),
        reasons.map(Result.NoData::new),
        reasons.map(Result.NotApplicable::new),
        reasons.map(Result.NotDue::new),
        reasons.map(Result.Suppressed::new));
  }

  private static Arbitrary<IndicatorResult> indicators() {
    return Combinators.combine(
            definitions(),
            figures().list().ofMinSize(1).ofMaxSize(4).uniqueElements(IndicatorResult.Key::of),
            assessments().optional(),
            Combinators.combine(lines(), assessments())
                .as(GroupAssessment::new)
                .list()
                .ofMaxSize(2),
            Arbitraries.maps(Arbitraries.of("days", "months"), lines()).ofMaxSize(2))
        .as(IndicatorResult::new);
  }

  private static Arbitrary<IndicatorDefinition> definitions() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 99),
            texts(),
            Arbitraries.of(Level.values()),
            Arbitraries.of(Unit.values()),
            Arbitraries.of(Direction.values()),
            Arbitraries.of(Aggregation.values()),
            Arbitraries.of("region", "event-kind").list().ofMaxSize(2),
            codes().set().ofMaxSize(2))
        .as((number, text, level, unit, direction, aggregation, dimensions, ids) ->
            new IndicatorDefinition(
                "EVT-" + number,
                number,
                text,
                text,
                level,
                unit,
                direction,
                aggregation,
                dimensions,
                Set.of(),
                ids.stream()
                    .map(code -> Id.<ActivityLine>of(code.value()))
                    .collect(ImmutableSet.toImmutableSet()),
                Optional.of(Digest.of(dimensions.toString())).filter(any -> number % 2 == 0)));
  }

  private static Arbitrary<Figure> figures() {
    Arbitrary<Group> groups = Arbitraries.maps(
            Arbitraries.of("region", "event-kind", "owner"), lines())
        .ofMaxSize(2)
        .map(Group::new);
    Arbitrary<Evidence> evidence = Combinators.combine(keys(), keys(), keys()).as(Evidence::new);
    return Combinators.combine(
            Arbitraries.of("value", "late"),
            groups,
            Arbitraries.of(Unit.values()),
            results(),
            evidence,
            entered().optional(),
            abridged().optional(0.2))
        .as((measure, group, unit, result, behind, entered, abridged) -> new Figure(
            measure,
            group,
            unit,
            result,
            abridged.isPresent() ? Evidence.NONE : behind,
            entered,
            abridged));
  }

  private static Arbitrary<Abridged> abridged() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(0, 1_000_000);
    return Combinators.combine(counts, counts, counts, digests()).as(Abridged::new);
  }

  private static Arbitrary<Entered> entered() {
    return Combinators.combine(
            codes(),
            Arbitraries.of(Grade.values()),
            Arbitraries.of(Confidence.values()),
            days().map(PartialDate::of),
            lines().optional(),
            Arbitraries.integers().between(0, 1_000).optional(),
            Arbitraries.of("0", "0.35", "1").map(BigDecimal::new).optional(),
            texts().optional())
        .as((id, grade, confidence, on, source, n, rate, note) -> new Entered(
            Id.of(id.value()), grade, confidence, on, source, List.of(), n, rate, note));
  }

  private static Arbitrary<Assessment> assessments() {
    return Combinators.combine(codes(), numbers().optional(), numbers(), results(), codes())
        .as((target, baseline, aim, achievement, rating) ->
            new Assessment(Id.of(target.value()), baseline, aim, achievement, rating));
  }

  private static Arbitrary<Finding> findings() {
    return Combinators.combine(
            Arbitraries.of("AUD-F01", "EVT-F02"),
            Arbitraries.of(Severity.values()),
            codes(),
            texts(),
            texts(),
            keys(),
            days().optional())
        .as((code, severity, subject, message, remedy, evidence, since) -> new Finding(
            code,
            severity,
            new EntityKey("event", subject.value()),
            message,
            remedy,
            evidence,
            since));
  }

  private static Arbitrary<List<EntityKey>> keys() {
    return codes().map(code -> new EntityKey("event", code.value())).list().ofMaxSize(3);
  }

  private static Arbitrary<Parts> parts() {
    return Combinators.combine(numbers(), numbers().map(BigDecimal::abs)).as(Parts::new);
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
            .ofScale(9),
        Arbitraries.of(BigDecimal.ZERO, new BigDecimal("1E+20"), new BigDecimal("5.00")));
  }

  private static Arbitrary<Digest> digests() {
    return Arbitraries.strings().ascii().map(Digest::of);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 20_000).map(LocalDate.of(2000, 1, 1)::plusDays);
  }

  private static Arbitrary<Code> codes() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(1)
        .ofMaxLength(8)
        .map(Code::of);
  }

  private static Arbitrary<String> lines() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars('\u00e9', '\u4e00', '\u0627')
        .ofMaxLength(12)
        .map(text -> "x" + text);
  }

  private static Arbitrary<LocalizedText> texts() {
    return Arbitraries.maps(Arbitraries.of("en", "fr", "zh"), lines())
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(LocalizedText::of);
  }
}
