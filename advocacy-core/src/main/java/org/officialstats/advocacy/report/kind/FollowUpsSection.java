package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.FollowUp;
import org.officialstats.advocacy.model.workplan.ObjectiveReview;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/**
 * What became of last year's recommendations: what the review says of them, and those that last year's review made and
 * this one says nothing of.
 */
final class FollowUpsSection {
  private FollowUpsSection() {}

  static List<Block> of(Page page) {
    List<TableRow> rows = Stream.concat(
            followUps(page).stream().map(followUp -> row(page, followUp)), forgotten(page))
        .toList();
    return List.of(
        new Heading(1, page.wording().text("follow-ups.heading"), "follow-ups"),
        rows.isEmpty()
            ? Paragraph.of(page.wording().text("follow-ups.none"))
            : new Table(
                page.wording().text("follow-ups.caption"),
                List.of(
                    TableColumn.rowHeader(page.wording().text("follow-ups.recommendation")),
                    TableColumn.text(page.wording().text("objectives.objective")),
                    TableColumn.text(page.wording().text("workplan.state")),
                    TableColumn.text(page.wording().text("follow-ups.note"))),
                rows));
  }

  private static List<FollowUp> followUps(Page page) {
    return shown(page, YearReviews.of(page.snapshot(), page.evaluation().period()))
        .map(AnnualReview::followUps)
        .orElse(List.of());
  }

  private static Optional<AnnualReview> shown(Page page, Optional<AnnualReview> review) {
    return review.filter(one -> page.readers().maySee(one.sensitivity()));
  }

  /** What last year's review recommended for objectives that no follow-up speaks of. */
  private static Stream<TableRow> forgotten(Page page) {
    List<Id<Objective>> spokenOf = followUps(page).stream()
        .flatMap(followUp -> followUp.objective().stream())
        .toList();
    return shown(
            page, YearReviews.of(page.snapshot(), page.evaluation().period().lastYear()))
        .map(AnnualReview::findings)
        .orElse(ImmutableList.of())
        .stream()
        .filter(finding -> !spokenOf.contains(finding.objective()))
        .flatMap(finding -> finding.recommendation().stream()
            .map(recommendation -> forgotten(page, finding, recommendation)));
  }

  private static TableRow forgotten(
      Page page, ObjectiveReview finding, LocalizedText recommendation) {
    return TableRow.of(
        TableCell.of(page.inline(recommendation)),
        TableCell.of(title(page, Optional.of(finding.objective()))),
        TableCell.of(page.wording().text("workplan.not-reported")),
        TableCell.of(page.wording().text("text.none")));
  }

  private static TableRow row(Page page, FollowUp followUp) {
    return TableRow.of(
        TableCell.of(page.inline(followUp.recommendation())),
        TableCell.of(title(page, followUp.objective())),
        TableCell.of(page.wording().word("follow-up", followUp.status())),
        followUp
            .note()
            .map(note -> TableCell.of(page.inline(note)))
            .orElseGet(() -> TableCell.of(page.wording().text("text.none"))));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of the record
  private static String title(Page page, Optional<Id<Objective>> objective) {
    return objective
        .map(
            id -> page.strategy().objective(id).map(one -> page.in(one.title())).orElse(id.value()))
        .orElseGet(() -> page.wording().text("group.all"));
  }
}
