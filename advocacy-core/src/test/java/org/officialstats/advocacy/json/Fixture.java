package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.Texts;

/** A record with a component of every form. */
record Fixture(
    Id<Fixture> id,
    LocalizedText title,
    Mode mode,
    DateSpan dates,
    Optional<LocalDate> due,
    Optional<PartialDate> since,
    Optional<ReportingPeriod> period,
    Optional<ZoneId> zone,
    Optional<MonthDay> yearStart,
    int round,
    OptionalInt places,
    boolean core,
    Optional<BigDecimal> share,
    Optional<Amount> cost,
    Optional<Quantity> effort,
    Set<Country> countries,
    @Listed("channel") Set<Code> channels,
    List<Part> parts,
    Map<Mode, List<Id<Fixture>>> byMode,
    Optional<Change<Mode>> changed,
    Optional<Who> who,
    Optional<Link> link,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  enum Mode {
    IN_PERSON,
    ONLINE
  }

  /** A named part, which may have parts itself. */
  record Part(Id<Part> id, String name, Optional<Id<Part>> after, List<Part> parts) {
    Part {
      Texts.line("name", name);
    }
  }

  /** A record with a type argument. */
  record Change<S>(S to, PartialDate on) {}

  sealed interface Who {
    record Named(Id<Fixture> person) implements Who {}

    record HeadCount(int count) implements Who {
      public HeadCount {
        if (count < 1) {
          throw new IllegalArgumentException(
              "count: " + count + "; expected 1 or more; leave the whole out");
        }
      }
    }
  }

  static final Fixture SPARE = new Fixture(
      Id.of("spare"),
      LocalizedText.of("en", "Spare"),
      Mode.ONLINE,
      DateSpan.parse("2026/.."),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      1,
      OptionalInt.empty(),
      false,
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Set.of(),
      Set.of(),
      List.of(),
      Map.of(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Map.of(),
      Sensitivity.INTERNAL);

  static final Fixture FULL = new Fixture(
      Id.of("full"),
      LocalizedText.of("en", "A \"quote\", a \\ and a line\nfeed", "zh", "全"),
      Mode.IN_PERSON,
      DateSpan.parse("2026-03-31/2026-04"),
      Optional.of(LocalDate.of(2026, 3, 31)),
      Optional.of(PartialDate.parse("2026-03")),
      Optional.of(ReportingPeriod.parse("FY2026/27-Q3")),
      Optional.of(ZoneId.of("Africa/Kigali")),
      Optional.of(MonthDay.of(7, 1)),
      3,
      OptionalInt.of(0),
      true,
      Optional.of(new BigDecimal("0.25")),
      Optional.of(Amount.of("12500.50", "USD")),
      Optional.of(Quantity.of(12, "staff-day")),
      ImmutableSet.of(Country.of("RW"), Country.of("ID")),
      ImmutableSet.of(Code.of("website")),
      ImmutableList.of(
          new Part(Id.of("one"), "One", Optional.empty(), ImmutableList.of()),
          new Part(
              Id.of("two"),
              "Two",
              Optional.of(Id.of("one")),
              ImmutableList.of(
                  new Part(Id.of("inner"), "Inner", Optional.empty(), ImmutableList.of())))),
      ImmutableMap.of(
          Mode.ONLINE,
          ImmutableList.of(Id.of("a"), Id.of("b")),
          Mode.IN_PERSON,
          ImmutableList.of()),
      Optional.of(new Change<>(Mode.ONLINE, PartialDate.parse("2026"))),
      Optional.of(new Who.HeadCount(20)),
      Optional.of(Link.of("https://unstats.un.org/bigdata/", "Big Data")),
      ImmutableMap.of("b", "2", "a", "1"),
      Sensitivity.PUBLIC);
}
