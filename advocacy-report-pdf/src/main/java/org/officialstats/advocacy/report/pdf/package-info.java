/**
 * Renders a report document as a PDF that everyone can read (PDF/UA-1) and that still opens in thirty years (PDF/A-2a or PDF/A-3a).
 *
 * <p>Where to find what:
 *
 * <ul>
 *   <li>from document to file: {@code PdfReportRenderer}, then {@code ReportPainter} and {@code PdfFile};
 *   <li>one class for each kind of block: {@code TablePainter}, {@code ListPainter}, {@code ChartPainter} and so on;
 *   <li>pages: {@code Pages} (where on the page we are), {@code PageContent} (what is painted there);
 *   <li>text: {@code StyledText} (fonts, direction, glyphs), {@code LineBreaker}, {@code TextPainter};
 *   <li>fonts: {@code FontBook}, {@code DocumentFont}, {@code TrueTypeFont}, {@code GlyphSubset};
 *   <li>tags: {@code StructureElement}, {@code StructureTree};
 *   <li>looks: {@code Theme}.
 * </ul>
 */
@NullMarked
package org.officialstats.advocacy.report.pdf;

import org.jspecify.annotations.NullMarked;
