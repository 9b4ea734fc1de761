package org.officialstats.advocacy.report.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.officialstats.advocacy.report.ReportDocument;

/** What the file says about itself, twice: for old readers as a dictionary, for all others as XMP. */
final class Metadata {
  private static final String PRODUCER = "Advocacy for official statistics";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private final ReportDocument report;
  private final Conformance conformance;

  Metadata(ReportDocument report, Conformance conformance) {
    this.report = report;
    this.conformance = conformance;
  }

  COSDictionary information() {
    COSDictionary information = new COSDictionary();
    information.setString(COSName.TITLE, report.title());
    information.setString(COSName.AUTHOR, String.join("; ", report.authors()));
    if (!report.subject().isEmpty()) {
      information.setString(COSName.SUBJECT, report.subject());
    }
    information.setString(COSName.PRODUCER, PRODUCER);
    information.setString(COSName.CREATION_DATE, pdfDate(report.date()));
    information.setString(COSName.MOD_DATE, pdfDate(report.date()));
    return information;
  }

  String xmp() {
    StringBuilder xmp =
        new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    xmp.append("<rdf:Description rdf:about=\"\"");
    xmp.append(
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
    xmp.append(
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
    xmp.append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
    xmp.append("<pdfaid:part>" + conformance.part()
        + "</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n");
    xmp.append("<pdfuaid:part>1</pdfuaid:part>\n<dc:format>application/pdf</dc:format>\n");
    describe(xmp);
    xmp.append("</rdf:Description>\n").append(UniversalAccessSchema.DESCRIPTION);
    return xmp.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>").toString();
  }

  private void describe(StringBuilder xmp) {
    alternative(xmp, "dc:title", report.title());
    items(xmp, "dc:creator", "Seq", report.authors());
    if (!report.subject().isEmpty()) {
      alternative(xmp, "dc:description", report.subject());
    }
    element(xmp, "dc:identifier", report.identifier());
    items(xmp, "dc:publisher", "Bag", List.of(report.publisher()));
    items(xmp, "dc:language", "Bag", List.of(report.language()));
    for (String date : List.of("CreateDate", "ModifyDate", "MetadataDate")) {
      element(xmp, "xmp:" + date, report.date() + "T00:00:00Z");
    }
    element(xmp, "pdf:Producer", PRODUCER);
  }

  private static void alternative(StringBuilder xmp, String name, String text) {
    xmp.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    xmp.append(escape(text)).append("</rdf:li></rdf:Alt></").append(name).append(">\n");
  }

  private static void items(StringBuilder xmp, String name, String kind, List<String> texts) {
    xmp.append('<').append(name).append("><rdf:").append(kind).append('>');
    texts.forEach(text -> element(xmp, "rdf:li", text));
    xmp.append("</rdf:").append(kind).append("></").append(name).append(">\n");
  }

  private static void element(StringBuilder xmp, String name, String text) {
    xmp.append('<')
        .append(name)
        .append('>')
        .append(escape(text))
        .append("</")
        .append(name)
        .append(">\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A day as the file has it. */
  static String pdfDate(LocalDate date) {
    return "D:" + DAY.format(date) + "000000Z";
  }
}
