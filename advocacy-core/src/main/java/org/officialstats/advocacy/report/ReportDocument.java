package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A report: what it says, in reading order, and what it says about itself.
 *
 * <p>Everything comes from data; the same document gives the same bytes in every renderer.
 *
 * @param language the BCP 47 tag of the report's language
 * @param title the title, shown first
 * @param subtitle the line below it, such as the period; may be empty
 * @param subject one sentence about the report for catalogues; may be empty, not shown
 * @param identifier names the report for catalogues, such as "gwg/2024-Q1/update"; not shown
 * @param authors who wrote it, at least one; bodies rather than persons; not shown
 * @param publisher the body that publishes it; not shown
 * @param date the day that the report is dated, from its data
 * @param audience whom it is for
 * @param particulars the lines under the title
 * @param running head and foot of the pages
 * @param layout how the blocks stand on a page
 * @param design the looks that the office gives it
 * @param phrases words in other languages that stand in its headings, captions and labels
 * @param blocks the report itself, at most 10,000 blocks and 2,000,000 characters
 */
@RecordBuilder
public record ReportDocument(
    String language,
    String title,
    String subtitle,
    String subject,
    String identifier,
    List<String> authors,
    String publisher,
    LocalDate date,
    ReportAudience audience,
    List<Particular> particulars,
    RunningText running,
    Layout layout,
    Design design,
    Phrases phrases,
    List<Block> blocks) {
  private static final int AUTHORS = 20;
  private static final int PARTICULARS = 12;
  private static final int LATEST_YEAR = 9999;

  public ReportDocument {
    language = Check.language("report/language", language);
    title = Check.visibleText("report/title", title);
    subtitle = Check.text("report/subtitle", subtitle).strip();
    subject = Check.text("report/subject", subject).strip();
    identifier = Check.visibleText("report/identifier", identifier);
    authors = Check.list("report/authors", authors, 1, AUTHORS).stream()
        .map(author -> Check.visibleText("report/author", author))
        .toList();
    publisher = Check.visibleText("report/publisher", publisher);
    requireNonNull(date, "date");
    Check.range("report/date/year", date.getYear(), 1, LATEST_YEAR);
    requireNonNull(audience, "audience");
    particulars = Check.list("report/particulars", particulars, 0, PARTICULARS);
    requireNonNull(running, "running");
    requireNonNull(layout, "layout");
    requireNonNull(design, "design");
    requireNonNull(phrases, "phrases");
    blocks = Check.list("report/blocks", blocks, 0, Limits.BLOCKS);
    checkCrossReferences(blocks, checkHeadings(blocks));
    Check.range("report/characters", PlainText.length(blocks, language), 0, Limits.DOCUMENT_LENGTH);
  }

  /**
   * A builder in a single column of the standard design with nothing under the title, no subtitle, no subject, no phrases
   * and no blocks.
   */
  public static ReportDocumentBuilder builder() {
    return ReportDocumentBuilder.builder()
        .subtitle("")
        .subject("")
        .particulars(List.of())
        .layout(Layout.SINGLE_COLUMN)
        .design(Design.STANDARD)
        .phrases(Phrases.NONE)
        .blocks(List.of());
  }

  /**
   * The text of the report in reading order: what a screen reader should say, and what a copy of all text should give.
   *
   * <p>Each heading, paragraph, caption, note and key-figure line is a line; the cells of a table row are divided by
   * tabs; a list item starts with its mark and a space; a chart is its title, its text alternative and its table; an
   * image is its text alternative and its caption; the remarks of footnotes follow the block that they belong to.
   */
  public String text() {
    return PlainText.of(this);
  }

  private static Set<String> checkHeadings(List<Block> blocks) {
    Set<String> ids = new HashSet<>();
    int level = 0;
    for (int index = 0; index < blocks.size(); index++) {
      if (blocks.get(index) instanceof Heading heading) {
        String place = "report/blocks/" + index;
        Check.range(place + "/level", heading.level(), 1, Math.min(level + 1, Heading.DEEPEST));
        level = heading.level();
        if (!ids.add(heading.id())) {
          throw new IllegalArgumentException(String.format(
              Locale.ROOT,
              "[%s/id] used twice: '%s'; expected an id of its own",
              place,
              heading.id()));
        }
      }
    }
    return ids;
  }

  private static void checkCrossReferences(List<Block> blocks, Set<String> headings) {
    for (int index = 0; index < blocks.size(); index++) {
      for (Inline inline : (Iterable<Inline>) Inlines.of(blocks.get(index))::iterator) {
        if (inline instanceof CrossReference link && !headings.contains(link.heading())) {
          throw new IllegalArgumentException(String.format(
              Locale.ROOT,
              "[report/blocks/%d] link to heading '%s', which is not there; expected the id of a heading",
              index,
              CleanText.of(link.heading())));
        }
      }
    }
  }
}
