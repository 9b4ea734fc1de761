package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.ItemState;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Text;

/** Says of an item of a workplan where it belongs, who does it and how far it has come. */
final class ItemWords {
  private static final Set<ItemState> OVER = ImmutableSet.of(ItemState.DONE, ItemState.DROPPED);

  private ItemWords() {}

  /** The state as reported. That nobody reported is said as such: it may have been done all the same. */
  static String state(Page page, WorkplanItem item, WorkplanStanding standing) {
    Optional<ItemProgress> report = standing.latest(item);
    if (report.filter(one -> !page.readers().maySee(one.sensitivity())).isPresent()) {
      return page.wording().text("hidden");
    }
    String word = report
        .map(one -> page.wording().word(one.state()))
        .orElseGet(() -> page.wording().text("workplan.not-reported"));
    boolean isOver = report.map(ItemProgress::state).filter(OVER::contains).isPresent();
    return item.due().isBefore(page.evaluation().asOf()) && !isOver
        ? page.wording().text("workplan.overdue", "state", word)
        : word;
  }

  /** The state in one of six words, for a chart: past its day is one, and so is what nobody told. */
  static String shortState(Page page, WorkplanItem item, WorkplanStanding standing) {
    Optional<ItemState> told = standing
        .latest(item)
        .filter(report -> page.readers().maySee(report.sensitivity()))
        .map(ItemProgress::state);
    boolean isHidden = told.isEmpty() && standing.latest(item).isPresent();
    boolean isLate = item.due().isBefore(page.evaluation().asOf())
        && told.filter(OVER::contains).isEmpty();
    if (isLate && !isHidden) {
      return page.wording().text("timeline.overdue");
    }
    return told.map(page.wording()::word).orElseGet(() -> page.wording().text("timeline.not-told"));
  }

  /** The title of its activity line. */
  static Inline line(Page page, WorkplanItem item) {
    return page.strategy()
        .activityLine(item.activityLine())
        .map(ActivityLine::title)
        .map(page::inline)
        .orElseGet(() -> Text.of(item.activityLine().value()));
  }

  /** The title of the output that it contributes to, or that it is for the line as a whole. */
  static String output(Page page, WorkplanItem item) {
    return item.output()
        .map(id ->
            page.strategy().output(id).map(output -> page.in(output.title())).orElse(id.value()))
        .orElseGet(() -> page.wording().text("plan.whole-line"));
  }

  /** The office that does it. One that is named in free words, which may name a person, is not told to the public. */
  static String owner(Page page, WorkplanItem item) {
    return item.owner()
        .map(id -> Records.organization(page, id))
        .or(() -> item.ownerName().filter(name -> page.readers().maySee(Sensitivity.INTERNAL)))
        .orElseGet(() -> page.wording().text("hidden"));
  }
}
