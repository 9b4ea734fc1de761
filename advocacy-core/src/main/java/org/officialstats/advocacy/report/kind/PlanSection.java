package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Text;

/** Which version of the plan is in force, who endorsed it and when, and its items in time. */
final class PlanSection {
  private PlanSection() {}

  static List<Block> of(Page page) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("plan.heading"), "plan"));
    EndorsedPlan endorsed = EndorsedPlan.of(page);
    endorsed.instead().map(Paragraph::of).ifPresent(blocks::add);
    endorsed.plan().ifPresent(plan -> {
      plan.endorsement().ifPresent(endorsement -> blocks.add(endorsement(page, plan, endorsement)));
      blocks.addAll(PlanTimeline.of(page, endorsed, plan));
    });
    return blocks.build();
  }

  private static Block endorsement(Page page, Workplan plan, Endorsement endorsement) {
    Text sentence = Text.of(page.wording()
        .text(
            "plan.endorsed",
            ImmutableMap.of(
                "title", page.in(plan.title()),
                "version", Integer.toString(plan.version()),
                "body", page.in(endorsement.body()),
                "day", page.formats().day(endorsement.on()))));
    return new Paragraph(Stream.concat(
            Stream.of(sentence),
            endorsement.minutes().stream()
                .flatMap(minutes -> Stream.of(
                    Text.of(" " + page.wording().text("plan.minutes") + " "),
                    Links.of(page, minutes))))
        .collect(ImmutableList.toImmutableList()));
  }
}
