package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;

/**
 * The case studies of short reports: in the list that the public sees, confirmed by their owners, and for the eyes of the
 * readers. The newest come first.
 */
final class CaseStudies {
  private static final int TITLE = 100;
  private static final Comparator<CaseStudy> NEWEST_FIRST = Comparator.comparing(
          CaseStudies::published, Comparator.reverseOrder())
      .thenComparing(study -> study.confirmedByOwnerOn().orElseThrow(), Comparator.reverseOrder())
      .thenComparing(CaseStudy::id);

  private CaseStudies() {}

  /** All that may be told. */
  static List<CaseStudy> told(Page page) {
    return page.snapshot().all(CaseStudy.class).stream()
        .filter(study -> study.state().isInTheList())
        .filter(study -> study.confirmedByOwnerOn().isPresent())
        .filter(study -> page.readers().maySee(study.sensitivity()))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /**
   * All that may be told to a segment: first those that support a message for it, then those of an owner of its kinds of
   * organization, then the others.
   */
  static List<CaseStudy> forSegment(Page page, Segment segment) {
    Set<Id<CaseStudy>> supporting =
        supporting(Messages.shown(page, message -> message.segments().contains(segment.id())));
    return told(page).stream()
        .sorted(Comparator.comparingInt(study -> distance(page, segment, supporting, study)))
        .toList();
  }

  /** Those that support one of the messages. */
  static Set<Id<CaseStudy>> supporting(List<KeyMessage> messages) {
    return messages.stream()
        .flatMap(message -> message.caseStudies().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static int distance(
      Page page, Segment segment, Set<Id<CaseStudy>> supporting, CaseStudy study) {
    if (supporting.contains(study.id())) {
      return 0;
    }
    return page.snapshot()
            .find(Organization.class, study.owner())
            .filter(owner -> segment.organizationKinds().contains(owner.kind()))
            .isPresent()
        ? 1
        : 2;
  }

  /** The part of a short report with case studies, each of so many characters at most. */
  static List<Block> section(Page page, List<CaseStudy> studies, int length) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, page.wording().text("cases.heading"), "cases"));
    if (studies.isEmpty()) {
      blocks.add(Paragraph.of(page.wording().text("cases.none")));
    }
    studies.forEach(study -> blocks.addAll(brief(page, study, length)));
    return blocks.build();
  }

  private static List<Block> brief(Page page, CaseStudy study, int length) {
    Stream<Block> words = study.benefit().or(study::summary).stream()
        .map(text -> Paragraph.of(page.inline(text, length)));
    return Stream.concat(
            Stream.of(
                new Heading(2, page.in(study.title(), TITLE), Anchors.of("case", study.id()))),
            Stream.concat(words, Stream.of(Note.of(whose(page, study)))))
        .toList();
  }

  private static String whose(Page page, CaseStudy study) {
    return page.wording()
        .text(
            "cases.whose",
            ImmutableMap.of(
                "owner", Records.organization(page, study.owner()),
                "place", place(page, study).orElseGet(() -> page.wording().text("text.none")),
                "stage", stage(page, study)));
  }

  /** The country or the area that it is about. */
  static Optional<String> place(Page page, CaseStudy study) {
    return study
        .country()
        .map(Country::names)
        .map(page::in)
        .or(() -> study.area().map(area -> area.names().map(page::in).orElse(area.code())));
  }

  static String stage(Page page, CaseStudy study) {
    return study
        .currentStage()
        .map(stage -> page.figures().label("case-study-stage", stage).text())
        .orElseGet(() -> page.wording().text("group.unknown"));
  }

  private static PartialDate published(CaseStudy study) {
    return study.publishedOn().orElse(PartialDate.of(1));
  }
}
