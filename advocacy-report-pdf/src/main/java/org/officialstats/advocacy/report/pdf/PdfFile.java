package org.officialstats.advocacy.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.officialstats.advocacy.report.ReportDocument;

/** Puts the parts of a painted report together. */
final class PdfFile {
  private static final int ID_LENGTH = 16;

  private final ReportDocument report;
  private final PaintedReport painted;
  private final Conformance conformance;
  private final byte[] colours;
  private final Metadata metadata;
  private final List<byte[]> contents = new ArrayList<>();

  private PdfFile(
      ReportDocument report, PaintedReport painted, Conformance conformance, byte[] colours) {
    this.report = report;
    this.painted = painted;
    this.conformance = conformance;
    this.colours = colours;
    metadata = new Metadata(report, conformance);
  }

  /**
   * The file.
   *
   * @param colours the colour profile, which is the same in every file
   */
  static byte[] bytes(
      ReportDocument report, PaintedReport painted, Conformance conformance, byte[] colours)
      throws IOException {
    return new PdfFile(report, painted, conformance, colours).bytes();
  }

  private byte[] bytes() throws IOException {
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    catalog.setItem(COSName.PAGES, pages());
    describe(catalog);
    return ObjectFile.bytes(catalog, metadata.information(), id());
  }

  private COSDictionary pages() throws IOException {
    COSDictionary pages = new COSDictionary();
    COSDictionary resources = resources();
    COSArray kids = new COSArray();
    for (PageContent page : painted.pages()) {
      COSDictionary dictionary = page(page, resources);
      dictionary.setItem(COSName.PARENT, pages);
      kids.add(dictionary);
    }
    pages.setItem(COSName.TYPE, COSName.PAGES);
    pages.setItem(COSName.KIDS, kids);
    pages.setInt(COSName.COUNT, kids.size());
    return pages;
  }

  private COSDictionary page(PageContent page, COSDictionary resources) throws IOException {
    COSDictionary dictionary = page.dictionary();
    dictionary.setItem(COSName.TYPE, COSName.PAGE);
    dictionary.setItem(
        COSName.MEDIA_BOX, new PDRectangle((float) Theme.PAGE_WIDTH, (float) Theme.PAGE_HEIGHT));
    dictionary.setItem(COSName.RESOURCES, resources);
    dictionary.setName(COSName.getPDFName("Tabs"), "S");
    byte[] content = page.operators();
    contents.add(content);
    dictionary.setItem(COSName.CONTENTS, Streams.compressed(content));
    if (!page.links().isEmpty()) {
      COSArray links = new COSArray();
      page.links().forEach(links::add);
      dictionary.setItem(COSName.ANNOTS, links);
    }
    return dictionary;
  }

  private COSDictionary resources() throws IOException {
    COSDictionary fonts = new COSDictionary();
    for (DocumentFont font : painted.fonts()) {
      fonts.setItem(COSName.getPDFName(font.resourceName()), FontDictionary.of(font));
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    if (!painted.pictures().shown().isEmpty()) {
      resources.setItem(COSName.XOBJECT, pictures());
    }
    return resources;
  }

  private COSDictionary pictures() {
    COSDictionary pictures = new COSDictionary();
    for (Pictures.Shown picture : painted.pictures().shown()) {
      pictures.setItem(COSName.getPDFName(picture.name()), picture.stream());
      contents.add(picture.source().bytes());
    }
    return pictures;
  }

  private void describe(COSDictionary catalog) throws IOException {
    catalog.setItem(
        COSName.STRUCT_TREE_ROOT, StructureTree.of(painted.structure(), painted.pages()));
    catalog.setItem(COSName.MARK_INFO, direct(COSName.getPDFName("Marked")));
    catalog.setItem(COSName.VIEWER_PREFERENCES, viewerPreferences());
    catalog.setString(COSName.LANG, report.language());
    catalog.setItem(COSName.METADATA, metadata());
    COSArray intents = new COSArray();
    intents.add(outputIntent());
    catalog.setItem(COSName.OUTPUT_INTENTS, intents);
    catalog.setItem(COSName.PAGE_LABELS, pageLabels());
    if (conformance.holdsData()) {
      attach(catalog);
    }
    painted.bookmarks().addTo(catalog);
  }

  private void attach(COSDictionary catalog) throws IOException {
    Attachments attachments = new Attachments(report.date());
    for (ChartData chart : painted.charts()) {
      attachments.add(chart);
    }
    contents.addAll(attachments.contents());
    attachments.addTo(catalog);
  }

  /** Pages are numbered from 1, as at their foot. */
  private static COSDictionary pageLabels() {
    COSDictionary decimal = new COSDictionary();
    decimal.setDirect(true);
    decimal.setName(COSName.S, "D");
    COSArray numbers = new COSArray();
    numbers.add(COSInteger.ZERO);
    numbers.add(decimal);
    COSDictionary labels = new COSDictionary();
    labels.setItem(COSName.NUMS, numbers);
    return labels;
  }

  private COSDictionary viewerPreferences() {
    COSDictionary preferences = direct(COSName.getPDFName("DisplayDocTitle"));
    if (Direction.of(report.language()).isRightToLeft()) {
      preferences.setName(COSName.getPDFName("Direction"), "R2L");
    }
    return preferences;
  }

  private COSStream metadata() throws IOException {
    byte[] xmp = metadata.xmp().getBytes(StandardCharsets.UTF_8);
    contents.add(xmp);
    COSStream stream = Streams.plain(xmp);
    stream.setName(COSName.TYPE, "Metadata");
    stream.setName(COSName.SUBTYPE, "XML");
    return stream;
  }

  private COSDictionary outputIntent() throws IOException {
    COSDictionary intent = new COSDictionary();
    intent.setName(COSName.TYPE, "OutputIntent");
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    COSStream profile = Streams.compressed(colours);
    profile.setInt(COSName.N, 3);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }

  private static COSDictionary direct(COSName flag) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    dictionary.setItem(flag, COSBoolean.TRUE);
    return dictionary;
  }

  /** Names the file by what it holds before compression, so that equal reports have equal names. */
  private COSArray id() {
    byte[] id = Arrays.copyOf(Streams.digest(contents), ID_LENGTH);
    COSArray twice = new COSArray();
    twice.add(new COSString(id));
    twice.add(new COSString(id));
    return twice;
  }
}
