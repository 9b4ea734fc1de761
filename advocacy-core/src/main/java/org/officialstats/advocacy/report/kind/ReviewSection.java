package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.ObjectiveReview;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Text;

/** What the review of the year says of each objective: finding, ratings, evidence, recommendation. What is missing is said. */
final class ReviewSection {
  private ReviewSection() {}

  static List<Block> of(Page page) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("review.heading"), "review"));
    Optional<AnnualReview> review =
        YearReviews.of(page.snapshot(), page.evaluation().period());
    if (review.isEmpty()) {
      blocks.add(Paragraph.of(page.wording().text("review.none")));
    } else if (!page.readers().maySee(review.get().sensitivity())) {
      blocks.add(Paragraph.of(page.wording().text("review.hidden")));
    } else {
      blocks.add(Paragraph.of(state(page, review.get())));
      page.strategy()
          .objectives()
          .forEach(objective -> blocks.addAll(objective(page, review.get(), objective)));
    }
    return blocks.build();
  }

  /** Which version of the plan it is of, when it was held, how far it has come. */
  private static String state(Page page, AnnualReview review) {
    String version = page.snapshot()
        .find(Workplan.class, review.workplan())
        .map(plan -> Integer.toString(plan.version()))
        .orElse("");
    return page.wording()
        .text(
            review.reviewedOn().isPresent() ? "review.held" : "review.not-held",
            ImmutableMap.of(
                "version", version,
                "day", review.reviewedOn().map(page.formats()::day).orElse(""),
                "state", page.wording().word(review.state())));
  }

  private static List<Block> objective(Page page, AnnualReview review, Objective objective) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(2, page.in(objective.title()), Anchors.of("review", objective.id())));
    Optional<ObjectiveReview> said = review.findings().stream()
        .filter(finding -> finding.objective().equals(objective.id()))
        .findFirst();
    if (said.isEmpty()) {
      return blocks
          .add(Paragraph.of(page.wording().text("review.not-reviewed")))
          .build();
    }
    return blocks
        .add(words(page, "review.finding", said.get().finding()))
        .add(ratings(page, said.get()))
        .add(evidence(page, said.get()))
        .add(words(page, "review.recommendation", said.get().recommendation()))
        .build();
  }

  private static Block words(Page page, String key, Optional<LocalizedText> words) {
    return labelled(
        page,
        key,
        words
            .map(page::sentences)
            .orElseGet(() -> Stream.of(Text.of(page.wording().text("text.none")))));
  }

  private static Block ratings(Page page, ObjectiveReview said) {
    String none = page.wording().text("text.none");
    String ratings = page.wording()
        .text(
            "review.ratings",
            ImmutableMap.of(
                "computed", said.computedRating().map(page.figures()::rating).orElse(none),
                "given", said.rating().map(page.figures()::rating).orElse(none)));
    return labelled(
        page,
        "review.rating",
        Stream.concat(
            Stream.of(Text.of(ratings)), said.ratingReason().stream().flatMap(page::sentences)));
  }

  private static Block evidence(Page page, ObjectiveReview said) {
    List<EntityKey> records = said.records().stream().sorted().toList();
    String names = Records.listed(page, records, key -> Records.name(page, key));
    List<Inline> links = Links.line(page, said.evidence()).toList();
    String joint = links.isEmpty() || names.isEmpty() ? "" : page.separator();
    String last = links.isEmpty() && names.isEmpty() ? page.wording().text("text.none") : names;
    return labelled(
        page, "review.evidence", Stream.concat(links.stream(), Stream.of(Text.of(joint + last))));
  }

  private static Paragraph labelled(Page page, String key, Stream<? extends Inline> words) {
    return new Paragraph(Stream.concat(
            Stream.of(Strong.of(page.wording().text(key)), Text.of(" ")), words)
        .collect(ImmutableList.toImmutableList()));
  }
}
