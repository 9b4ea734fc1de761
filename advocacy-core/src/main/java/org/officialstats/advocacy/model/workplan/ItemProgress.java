package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Sensitivity;

/**
 * How far one item of a workplan had come on one day, as reported. Each report is a record of its own; the latest one
 * tells where the item stands.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the report
 * @param workplan the version of the plan that has the item
 * @param item the item
 * @param on the day for which it is reported
 * @param state how far the item has come
 * @param percent how much of it is done, 0 to 100 per cent; empty when nobody can tell
 * @param reasonCode why it was dropped, to be counted; never empty for a dropped item
 * @param note what to know about it; may be published; empty when nothing is
 * @param evidence what shows it
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record ItemProgress(
    Id<ItemProgress> id,
    Id<Workplan> workplan,
    Id<WorkplanItem> item,
    LocalDate on,
    ItemState state,
    Optional<Integer> percent,
    @Listed("change-reason") Optional<Code> reasonCode,
    Optional<LocalizedText> note,
    List<Link> evidence,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public ItemProgress {
    requireNonNull(id, "id");
    requireNonNull(workplan, "workplan");
    requireNonNull(item, "item");
    requireNonNull(on, "on");
    requireNonNull(state, "state");
    requireNonNull(percent, "percent");
    requireNonNull(reasonCode, "reasonCode");
    requireNonNull(note, "note");
    evidence = ImmutableList.copyOf(evidence);
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(ItemProgress.class, id)
        .that(
            percent.isEmpty() || percent.get() >= 0 && percent.get() <= 100,
            "percent",
            "is " + percent.orElse(0),
            "0 to 100",
            "correct the number")
        .that(
            state != ItemState.DONE || percent.orElse(100) == 100,
            "percent",
            "is " + percent.orElse(0) + " although the item is DONE",
            "100",
            "leave it out, or correct the state")
        .that(
            state != ItemState.NOT_STARTED || percent.orElse(0) == 0,
            "percent",
            "is " + percent.orElse(0) + " although the item is NOT_STARTED",
            "0",
            "leave it out, or correct the state")
        .that(
            state != ItemState.DROPPED || reasonCode.isPresent(),
            "reasonCode",
            "is missing although the item is DROPPED",
            "an entry of the code list change-reason",
            "say why");
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: internal. */
  public static ItemProgressBuilder builder() {
    return ItemProgressBuilder.builder().sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this report. */
  public ItemProgressBuilder toBuilder() {
    return ItemProgressBuilder.builder(this);
  }
}
