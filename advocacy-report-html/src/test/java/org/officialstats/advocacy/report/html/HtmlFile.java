package org.officialstats.advocacy.report.html;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.officialstats.advocacy.report.ReportDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A rendered report, as a parser of HTML and as the checker of the W3C see it. */
final class HtmlFile {
  private static final HtmlReportRenderer RENDERER = new HtmlReportRenderer(StyleSheet.read());

  private final byte[] bytes;
  private final Document document;

  private HtmlFile(byte[] bytes) throws IOException, SAXException {
    this.bytes = bytes;
    HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
    InputSource source = new InputSource(new ByteArrayInputStream(bytes));
    source.setEncoding("UTF-8");
    document = builder.parse(source);
  }

  static byte[] bytes(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RENDERER.render(report, out);
    return out.toByteArray();
  }

  static HtmlFile of(ReportDocument report) throws IOException, SAXException {
    return new HtmlFile(bytes(report));
  }

  /**
   * What the checker of the W3C has against it; empty when it is valid. The checker judges content policies without
   * computing digests, so what it says about them is left out; the check in a browser has the last word.
   */
  String complaints() throws IOException, SAXException {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    checker.setNoLangDetect(true);
    return checker
        .validate(new ByteArrayInputStream(bytes))
        .lines()
        .filter(line -> !line.contains("violates Content Security Policy"))
        .collect(Collectors.joining("\n"));
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** The elements of this name in the order of the file. */
  List<Element> all(String name) {
    return elements(root().getElementsByTagNameNS("*", name));
  }

  /** The elements that have this attribute. */
  List<Element> with(String attribute) {
    return all("*").stream().filter(element -> element.hasAttribute(attribute)).toList();
  }

  Element one(String name) {
    return all(name).get(0);
  }

  static List<Element> children(Node parent) {
    return elements(parent.getChildNodes());
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .forEach(node -> elements.add((Element) node));
    return elements;
  }
}
