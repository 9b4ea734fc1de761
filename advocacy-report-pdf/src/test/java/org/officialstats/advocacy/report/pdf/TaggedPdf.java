package org.officialstats.advocacy.report.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Reads a file back by its tags alone, as a screen reader does. The numbers of pages in a table of contents, which the
 * document does not know, are no part of the text; they are given by {@link #contentsPages()}.
 */
public final class TaggedPdf {
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder outline = new StringBuilder();
  private final StringBuilder untagged = new StringBuilder();
  private final List<String> contentsPages = new ArrayList<>();
  private boolean inContents;
  private int pages;

  /** Reads a file. */
  public static TaggedPdf read(byte[] file) throws IOException {
    TaggedPdf tagged = new TaggedPdf();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (PDPage page : document.getPages()) {
        tagged.texts.put(page.getCOSObject(), tagged.readPage(page));
        tagged.pages++;
      }
      COSDictionary root =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      tagged.block(root.getCOSDictionary(COSName.K));
    }
    return tagged;
  }

  /** The text in the order of the tags; see {@code ReportDocument.text()} for its form. */
  public String text() {
    return String.join("\n", lines);
  }

  /** The tags as nested words, such as {@code Document(H1 P L(LI(Lbl LBody(P))))}. */
  public String outline() {
    return outline.toString();
  }

  /** All text that belongs to no tag: headers, footers, repeated table headers. */
  public String untaggedText() {
    return untagged.toString();
  }

  public int pages() {
    return pages;
  }

  /** The page number at the end of each line of a table of contents. */
  public List<String> contentsPages() {
    return contentsPages;
  }

  private void block(COSDictionary element) {
    String type = element.getNameAsString(COSName.S);
    outline.append(type);
    switch (type) {
      case "Document", "Div", "L", "Table", "THead", "TBody", "LBody" -> children(element);
      case "TOC" -> contents(element);
      case "TR" -> row(element);
      case "LI" -> item(element);
      case "Figure" -> lines.add(element.getString(COSName.ALT));
      default -> {
        int line = lines.size();
        lines.add("");
        lines.set(line, inline(element));
      }
    }
  }

  private void children(COSDictionary element) {
    outline.append('(');
    for (COSDictionary kid : elements(element)) {
      block(kid);
      outline.append(' ');
    }
    outline.append(')');
  }

  private void contents(COSDictionary element) {
    boolean before = inContents;
    inContents = true;
    children(element);
    inContents = before;
  }

  private void row(COSDictionary element) {
    outline.append('(');
    List<String> cells = new ArrayList<>();
    for (COSDictionary cell : elements(element)) {
      outline.append(cell.getNameAsString(COSName.S));
      cells.add(inline(cell));
      outline.append(' ');
    }
    outline.append(')');
    lines.add(String.join("\t", cells));
  }

  private void item(COSDictionary element) {
    outline.append('(');
    List<COSDictionary> parts = elements(element);
    outline.append("Lbl");
    String label = inline(parts.get(0));
    outline.append(' ');
    int first = lines.size();
    block(parts.get(1));
    lines.set(first, label + " " + lines.get(first));
    outline.append(')');
  }

  private String inline(COSDictionary element) {
    StringBuilder text = new StringBuilder();
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSInteger number) {
        text.append(text(element.getCOSDictionary(COSName.PG), number.intValue()));
      } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
        String type = inner.getNameAsString(COSName.S);
        outline.append('[').append(type).append(']');
        if (inContents && type.equals("Span")) {
          contentsPages.add(inline(inner));
        } else {
          text.append(inline(inner));
        }
      } else if (kid instanceof COSDictionary content && content.containsKey(COSName.MCID)) {
        text.append(text(content.getCOSDictionary(COSName.PG), content.getInt(COSName.MCID)));
      }
    }
    return text.toString();
  }

  private String text(COSDictionary page, int number) {
    return texts.get(page).getOrDefault(number, "");
  }

  private static List<COSDictionary> elements(COSDictionary element) {
    return kids(element).stream().map(COSDictionary.class::cast).toList();
  }

  private static List<COSBase> kids(COSDictionary element) {
    List<COSBase> kids = new ArrayList<>();
    COSBase kid = element.getDictionaryObject(COSName.K);
    if (kid instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kids.add(array.getObject(i));
      }
    } else if (kid != null) {
      kids.add(kid);
    }
    return kids;
  }

  private Map<Integer, String> readPage(PDPage page) throws IOException {
    Map<Integer, StringBuilder> found = new HashMap<>();
    StringBuilder current = untagged;
    PDFont font = null;
    Deque<Optional<PDFont>> around = new ArrayDeque<>();
    boolean reversed = false;
    List<COSBase> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (!(token instanceof Operator operator)) {
        operands.add((COSBase) token);
        continue;
      }
      switch (operator.getName()) {
        case "BDC" -> {
          COSDictionary properties = (COSDictionary) operands.get(1);
          current = properties.containsKey(COSName.MCID)
              ? found.computeIfAbsent(
                  properties.getInt(COSName.MCID), number -> new StringBuilder())
              : untagged;
        }
        case "BMC" -> {
          reversed = ((COSName) operands.get(0)).getName().equals("ReversedChars");
          current = reversed ? current : untagged;
        }
        case "EMC" -> {
          current = reversed ? current : untagged;
          reversed = false;
        }
        case "q" -> around.push(Optional.ofNullable(font));
        case "Q" -> font = around.pop().orElse(null);
        case "Tf" -> font = page.getResources().getFont((COSName) operands.get(0));
        case "Tj" -> append(current, font, ((COSString) operands.get(0)).getBytes(), reversed);
        default -> {}
      }
      operands.clear();
    }
    Map<Integer, String> texts = new HashMap<>();
    found.forEach((number, text) -> texts.put(number, text.toString()));
    return texts;
  }

  private static void append(StringBuilder text, PDFont font, byte[] codes, boolean reversed)
      throws IOException {
    for (int i = 0; i < codes.length; i += 2) {
      int at = reversed ? codes.length - 2 - i : i;
      text.append(font.toUnicode((codes[at] & 0xFF) << 8 | (codes[at + 1] & 0xFF)));
    }
  }
}
