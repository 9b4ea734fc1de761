package org.officialstats.advocacy.model.material;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;

/**
 * An international day in one year, such as World Statistics Day 2020: its theme, and what is done for it.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the day in this year
 * @param title the name of the day
 * @param year the calendar year, 1 to 9999
 * @param day when the day is; empty when it is not fixed yet
 * @param themeCandidates the themes that are proposed
 * @param theme the theme that was chosen; empty while none is
 * @param themeDueOn the last day for the choice of the theme; empty when none is set
 * @param themeChosenOn when the theme was chosen; empty while none is
 * @param activities what is done for it, country by country
 * @param labels the office's own fields
 * @param sensitivity who may see it; public unless stated
 */
@RecordBuilder
public record Observance(
    Id<Observance> id,
    LocalizedText title,
    int year,
    Optional<PartialDate> day,
    List<LocalizedText> themeCandidates,
    Optional<LocalizedText> theme,
    Optional<LocalDate> themeDueOn,
    Optional<PartialDate> themeChosenOn,
    List<ObservanceActivity> activities,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Observance {
    requireNonNull(title, "title");
    requireNonNull(day, "day");
    themeCandidates = ImmutableList.copyOf(themeCandidates);
    requireNonNull(theme, "theme");
    requireNonNull(themeDueOn, "themeDueOn");
    requireNonNull(themeChosenOn, "themeChosenOn");
    activities = ImmutableList.copyOf(activities);
    requireNonNull(sensitivity, "sensitivity");
    int stated = year;
    Optional<PartialDate> elsewhere = day.filter(date -> date.year() != stated);
    Checks checks = Checks.of(Observance.class, id)
        .that(year >= 1 && year <= 9999, "year", "is " + year, "1 to 9999", "correct the year")
        .that(
            elsewhere.isEmpty(),
            "day",
            "is not in " + year,
            "a day of that year",
            "correct the day or the year")
        .together("theme", theme, "themeChosenOn", themeChosenOn)
        .together("themeChosenOn", themeChosenOn, "theme", theme);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: public, everything optional empty. */
  public static ObservanceBuilder builder() {
    return ObservanceBuilder.builder().sensitivity(Sensitivity.PUBLIC);
  }

  /** A builder that starts from this day. */
  public ObservanceBuilder toBuilder() {
    return ObservanceBuilder.builder(this);
  }
}
