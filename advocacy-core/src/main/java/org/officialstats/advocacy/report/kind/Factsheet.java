package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.strategy.Topic;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.Particular;

/** What there is on a topic, in two columns. */
final class Factsheet extends StandardReport {
  private static final int MOST_MESSAGES = 12;
  private static final int MESSAGE_LENGTH = 600;
  private static final int MOST_CASES = 6;
  private static final int CASE_LENGTH = 800;
  private static final int MOST_FIGURES = 6;

  Factsheet() {
    super(
        "factsheet",
        Part.of("messages", Factsheet::messages),
        Part.of(
            "figures",
            page -> ChosenFigures.about(page, MOST_FIGURES, "topic", topic(page).id())),
        Part.of("cases", Factsheet::cases),
        Part.of("materials", page -> Materials.section(page, topic(page))),
        Part.required("basis", BriefBasis::of));
  }

  @Override
  void check(ReportInput input) {
    Subjects.topic(this, input);
  }

  @Override
  String title(Page page) {
    return page.wording().text("factsheet.title", "topic", page.in(topic(page).title()));
  }

  @Override
  List<Particular> particulars(Page page) {
    return Particulars.ofTheDay(page);
  }

  @Override
  Layout layout() {
    return Layout.TWO_COLUMNS;
  }

  private static Topic topic(Page page) {
    return Subjects.topic(FACTSHEET, page.input());
  }

  private static List<Block> messages(Page page) {
    Topic topic = topic(page);
    return Messages.section(
        page, message -> message.topic().equals(topic.id()), MOST_MESSAGES, MESSAGE_LENGTH);
  }

  /** Those that support a message on the topic, or that a material on it tells of. */
  private static List<Block> cases(Page page) {
    Topic topic = topic(page);
    Set<Id<CaseStudy>> onTopic = Stream.concat(
            CaseStudies.supporting(
                Messages.shown(page, message -> message.topic().equals(topic.id())))
                .stream(),
            Materials.on(page, topic).stream().flatMap(material -> material.caseStudies().stream()))
        .collect(ImmutableSet.toImmutableSet());
    return CaseStudies.section(
        page,
        CaseStudies.told(page).stream()
            .filter(study -> onTopic.contains(study.id()))
            .limit(MOST_CASES)
            .toList(),
        CASE_LENGTH);
  }
}
