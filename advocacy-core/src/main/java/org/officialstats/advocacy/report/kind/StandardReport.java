package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.language.Clip;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.RunningText;

/** A kind of report that comes with the library: a frame that all of them have, around parts that many of them share. */
abstract class StandardReport implements ReportKind {
  private static final int LONGEST_HEADER = 200;

  private final String id;
  private final List<Part> parts;

  StandardReport(String id, Part... parts) {
    this.id = id;
    this.parts = ImmutableList.copyOf(parts);
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final List<ReportPart> parts() {
    return parts.stream().map(Part::part).collect(ImmutableList.toImmutableList());
  }

  /** Refuses an input that is not for this kind. */
  void check(ReportInput input) {
    Subjects.checkNone(this, input);
  }

  /** What stands above the report. */
  abstract String title(Page page);

  /** The line below the title. */
  String subtitle(Page page) {
    return page.in(page.strategy().title());
  }

  /** What stands under the title. */
  List<Particular> particulars(Page page) {
    return Particulars.ofThePeriod(page);
  }

  Layout layout() {
    return Layout.SINGLE_COLUMN;
  }

  @Override
  public final ReportDocument compose(ReportInput input) {
    check(input);
    Page page = Page.of(input);
    String body = page.in(page.strategy().body());
    String title = title(page);
    String subtitle = subtitle(page);
    List<Particular> particulars = particulars(page);
    List<Block> blocks = blocks(page);
    return ReportDocument.builder()
        .language(page.formats().language().tag())
        .title(title)
        .subtitle(subtitle)
        .subject(page.wording().text("update.subject", ImmutableMap.of("body", body)))
        .identifier(identifier(page))
        .authors(List.of(body))
        .publisher(body)
        .date(input.evaluation().asOf())
        .audience(input.audience())
        .particulars(particulars)
        .running(new RunningText(
            Clip.of(body, LONGEST_HEADER),
            Clip.of(title, LONGEST_HEADER),
            page.wording()
                .text("page.label", ImmutableMap.of("page", "{page}", "pages", "{pages}"))))
        .layout(layout())
        .phrases(page.quoted().phrases())
        .blocks(blocks)
        .build();
  }

  private String identifier(Page page) {
    ReportInput input = page.input();
    return Stream.of(
            Stream.of(id),
            input.subject().map(Id::value).stream(),
            Stream.of(
                input.evaluation().period().toString(),
                page.formats().language().tag()))
        .flatMap(part -> part)
        .collect(Collectors.joining("-"));
  }

  private List<Block> blocks(Page page) {
    return parts.stream()
        .flatMap(part -> part.section().apply(page).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The id, for people who debug. */
  @Override
  public final String toString() {
    return id;
  }
}
