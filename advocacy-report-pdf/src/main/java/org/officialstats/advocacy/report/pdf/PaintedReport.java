package org.officialstats.advocacy.report.pdf;

import java.util.List;
import java.util.SortedSet;

/**
 * A report that is painted but not yet written.
 *
 * @param pages its pages
 * @param lastColumns how high the columns of the last page are
 * @param structure its tags
 * @param bookmarks its outline
 * @param fonts the fonts it uses
 * @param missing the characters that no font could draw
 * @param pictures its pictures
 * @param charts the figures of its charts
 */
record PaintedReport(
    List<PageContent> pages,
    Pages.Columns lastColumns,
    StructureElement structure,
    Bookmarks bookmarks,
    List<DocumentFont> fonts,
    SortedSet<Integer> missing,
    Pictures pictures,
    List<ChartData> charts) {}
