package org.officialstats.advocacy.samples;

import static org.officialstats.advocacy.samples.ValueArbitraries.codes;
import static org.officialstats.advocacy.samples.ValueArbitraries.days;
import static org.officialstats.advocacy.samples.ValueArbitraries.few;
import static org.officialstats.advocacy.samples.ValueArbitraries.fewDifferent;
import static org.officialstats.advocacy.samples.ValueArbitraries.ids;
import static org.officialstats.advocacy.samples.ValueArbitraries.labels;
import static org.officialstats.advocacy.samples.ValueArbitraries.languages;
import static org.officialstats.advocacy.samples.ValueArbitraries.lines;
import static org.officialstats.advocacy.samples.ValueArbitraries.localizedTexts;
import static org.officialstats.advocacy.samples.ValueArbitraries.numbers;
import static org.officialstats.advocacy.samples.ValueArbitraries.partialDates;
import static org.officialstats.advocacy.samples.ValueArbitraries.periods;
import static org.officialstats.advocacy.samples.ValueArbitraries.sensitivities;
import static org.officialstats.advocacy.samples.ValueArbitraries.spans;

import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeEntry;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Aim;
import org.officialstats.advocacy.model.strategy.Approach;
import org.officialstats.advocacy.model.strategy.Deadlines;
import org.officialstats.advocacy.model.strategy.IndicatorChoice;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Output;
import org.officialstats.advocacy.model.strategy.RatingScale;
import org.officialstats.advocacy.model.strategy.RatingThreshold;
import org.officialstats.advocacy.model.strategy.RequiredCell;
import org.officialstats.advocacy.model.strategy.RuleChoice;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.SegmentRank;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.strategy.Target;
import org.officialstats.advocacy.model.strategy.TargetFrame;
import org.officialstats.advocacy.model.strategy.Topic;

/** Arbitrary strategies and targets. */
public final class StrategyArbitraries {
  private StrategyArbitraries() {}

  /** Targets, with and without a baseline. */
  public static Arbitrary<Target> targets() {
    Arbitrary<Target> without = Builders.withBuilder(Target::builder)
        .use(ids().map(id -> Id.<Target>of("t" + id.value().substring(1))))
        .in((builder, value) -> builder.id(value))
        .use(Arbitraries.of("AUD-01", "OUT-05", "X-1"))
        .in((builder, value) -> builder.indicator(value))
        .use(periods().optional())
        .in((builder, value) -> builder.period(value))
        .use(lines().optional())
        .in((builder, value) -> builder.group(value))
        .use(numbers())
        .in((builder, value) -> builder.value(value))
        .use(Arbitraries.of(Aim.class))
        .in((builder, value) -> builder.aim(value))
        .use(days())
        .in((builder, value) -> builder.since(value))
        .use(lines())
        .in((builder, value) -> builder.setBy(value).reason(value))
        .use(StrategyArbitraries.<Target>others().optional())
        .in((builder, value) -> builder.replaces(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
    Arbitrary<Target> with = Combinators.combine(
            without, numbers(), partialDates().optional())
        .as((target, baseline, on) ->
            target.toBuilder().baseline(baseline).baselineOn(on).build());
    return Arbitraries.oneOf(without, with);
  }

  /** Strategies whose parts fit together. */
  public static Arbitrary<Strategy> strategies() {
    return Combinators.combine(
            objectives(),
            parts("s"),
            parts("t"),
            parts("a"),
            parts("l"),
            fewDifferent(languages()),
            rest())
        .as((objectives, segments, topics, approaches, lines, languages, rest) -> {
          Set<Id<Objective>> first =
              objectives.isEmpty() ? Set.of() : Set.of(objectives.get(0).id());
          return rest.toBuilder()
              .objectives(objectives)
              .segments(each(segments, (id, title) -> segment(id, title)))
              .topics(
                  each(topics, (id, title) -> new Topic(Id.of(id), title, first, id.endsWith("0"))))
              .approaches(each(approaches, (id, title) -> approach(id, title)))
              .activityLines(each(lines, (id, title) -> line(id, title, first)))
              .requiredLanguages(List.copyOf(languages))
              .requiredCells(cells(segments.size(), topics.size()))
              .build();
        });
  }

  private static Arbitrary<Strategy> rest() {
    return Builders.withBuilder(() -> Strategy.builder().title(LocalizedText.of("en", "x")))
        .use(StrategyArbitraries.<Strategy>others())
        .in((builder, value) -> builder.id(value))
        .use(localizedTexts())
        .in((builder, value) -> builder.title(value).body(value))
        .use(lines())
        .in((builder, value) -> builder.version(value))
        .use(partialDates().optional())
        .in((builder, value) -> builder.adoptedOn(value))
        .use(spans())
        .in((builder, value) -> builder.validity(value))
        .use(Arbitraries.of("UTC", "America/New_York", "Asia/Kathmandu", "+03:00")
            .map(ZoneId::of))
        .in((builder, value) -> builder.zone(value))
        .use(Arbitraries.of(MonthDay.of(1, 1), MonthDay.of(4, 6), MonthDay.of(7, 1))
            .map(FiscalCalendar::new))
        .in((builder, value) -> builder.calendar(value))
        .use(Arbitraries.integers()
            .between(0, 366)
            .map(days -> new Deadlines(days, 366 - days, days)))
        .in((builder, value) -> builder.deadlines(value))
        .use(frames())
        .in((builder, value) -> builder.frame(value))
        .use(fewDifferent(codes("organization-kind")))
        .in((builder, value) -> builder.strategicMinistries(value))
        .use(scales())
        .in((builder, value) -> builder.ratings(value))
        .use(choices())
        .in((builder, value) -> builder
            .indicators(value)
            .rules(value.stream()
                .map(
                    choice -> new RuleChoice(choice.code(), !choice.enabled(), choice.parameters()))
                .toList()))
        .use(codeLists())
        .in((builder, value) -> builder.codeLists(value))
        .use(labels())
        .in((builder, value) -> builder.labels(value))
        .use(sensitivities())
        .in((builder, value) -> builder.sensitivity(value))
        .build(builder -> builder.build());
  }

  private static Arbitrary<List<Objective>> objectives() {
    return parts("o")
        .map(titles -> each(titles, (id, title) -> new Objective(Id.of(id), title, title)));
  }

  /** Titles; the id of each is the letter and its place. */
  private static Arbitrary<List<Map.Entry<String, LocalizedText>>> parts(String letter) {
    return few(localizedTexts())
        .map(titles -> IntStream.range(0, titles.size())
            .mapToObj(index -> Map.entry(letter + index, titles.get(index)))
            .toList());
  }

  private interface Part<P> {
    P of(String id, LocalizedText title);
  }

  private static <P> List<P> each(List<Map.Entry<String, LocalizedText>> titles, Part<P> part) {
    return titles.stream()
        .map(entry -> part.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Segment segment(String id, LocalizedText title) {
    SegmentRank rank = id.endsWith("0") ? SegmentRank.PRIMARY : SegmentRank.SECONDARY;
    return new Segment(
        Id.of(id), title, rank, Set.of(Code.of("chief-statistician")), Set.of(Code.of("nso")));
  }

  private static Approach approach(String id, LocalizedText title) {
    boolean direct = id.endsWith("0");
    return new Approach(Id.of(id), title, direct, direct ? Set.of() : Set.of(Code.of("web")));
  }

  private static ActivityLine line(String id, LocalizedText title, Set<Id<Objective>> objectives) {
    Output output = new Output(Id.of("o-" + id), title);
    return new ActivityLine(
        Id.of(id), 1 + Integer.parseInt(id.substring(1)), title, objectives, List.of(output));
  }

  private static List<RequiredCell> cells(int segments, int topics) {
    List<RequiredCell> cells = new ArrayList<>();
    for (int index = 0; index < Math.min(segments, topics); index++) {
      cells.add(new RequiredCell(Id.of("t" + index), Id.of("s" + index)));
    }
    return cells;
  }

  private static Arbitrary<TargetFrame> frames() {
    return Arbitraries.oneOf(
        Arbitraries.of(TargetFrame.ALL_COUNTRIES, TargetFrame.MEMBERS),
        ValueArbitraries.countries().set().ofMinSize(1).ofMaxSize(4).map(TargetFrame::of));
  }

  private static Arbitrary<RatingScale> scales() {
    return codes("progress-rating")
        .map(code -> new RatingScale(
            List.of(
                new RatingThreshold(code, java.math.BigDecimal.ONE),
                RatingThreshold.of("on-track", "0.75")),
            code));
  }

  private static Arbitrary<List<IndicatorChoice>> choices() {
    Arbitrary<Map<String, String>> parameters =
        Arbitraries.maps(lines(), lines()).ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of("AUD-01", "MSG-02", "X1"), Arbitraries.of(true, false), parameters)
        .as(IndicatorChoice::new)
        .list()
        .ofMaxSize(3)
        .uniqueElements(IndicatorChoice::code);
  }

  private static Arbitrary<List<CodeList>> codeLists() {
    Arbitrary<Optional<LocalizedText>> notes = localizedTexts().optional();
    return Combinators.combine(localizedTexts(), notes)
        .as((title, note) -> new CodeList(
            "office-list",
            title,
            Map.of(Code.of("street-fair"), new CodeEntry(title, Optional.empty(), note)),
            note))
        .list()
        .ofMaxSize(1);
  }

  /** Ids that begin with {@code x}, so that none is that of the entity itself. */
  private static <E> Arbitrary<Id<E>> others() {
    return ValueArbitraries.<E>ids().map(id -> Id.of("x" + id.value().substring(1)));
  }
}
