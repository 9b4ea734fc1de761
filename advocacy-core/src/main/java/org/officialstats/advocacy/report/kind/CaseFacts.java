package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.StageChange;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** The facts of a case study: whose it is, where, from which sources, with whom, how far it has come. */
final class CaseFacts {
  private CaseFacts() {}

  static List<Block> of(Page page) {
    CaseStudy study = CaseStudySheet.study(page);
    ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
    add(page, rows, "case.owner", Records.organization(page, study.owner()));
    CaseStudies.place(page, study).ifPresent(place -> add(page, rows, "case.place", place));
    add(page, rows, "case.source-types", labels(page, "source-type", study.sourceTypes()));
    add(
        page,
        rows,
        "case.domain",
        page.figures().label("statistical-domain", study.domain()).text());
    add(page, rows, "case.stages", stages(page, study));
    add(page, rows, "case.providers", organizations(page, study.providers()));
    add(page, rows, "case.partners", organizations(page, study.partners()));
    if (!study.sdgIndicators().isEmpty()) {
      add(page, rows, "case.sdg", joined(page, study.sdgIndicators()));
    }
    return List.of(
        new Heading(1, page.wording().text("case.facts"), "facts"),
        new Table(
            page.wording().text("case.facts-caption"),
            List.of(
                TableColumn.rowHeader(page.wording().text("case.what")),
                TableColumn.text(page.wording().text("case.entry"))),
            rows.build()));
  }

  private static void add(
      Page page, ImmutableList.Builder<TableRow> rows, String key, String value) {
    rows.add(TableRow.ofTexts(List.of(page.wording().text(key), value)));
  }

  private static String organizations(Page page, Collection<Id<Organization>> ids) {
    return ids.isEmpty() ? page.wording().text("text.none") : Records.organizations(page, ids);
  }

  private static String labels(Page page, String list, Collection<Code> codes) {
    return page.list(codes.stream().map(code -> page.figures().label(list, code).text()));
  }

  /** The stages in time, each with its beginning where that is known. */
  private static String stages(Page page, CaseStudy study) {
    return study.stages().isEmpty()
        ? page.wording().text("group.unknown")
        : page.list(study.stages().stream().map(stage -> stage(page, stage)));
  }

  private static String stage(Page page, StageChange stage) {
    String label = page.figures().label("case-study-stage", stage.stage()).text();
    return stage
        .since()
        .map(since -> page.wording()
            .text(
                "case.stage-since",
                ImmutableMap.of("stage", label, "date", page.formats().date(since))))
        .orElse(label);
  }

  private static String joined(Page page, Collection<String> texts) {
    return page.list(texts.stream());
  }
}
