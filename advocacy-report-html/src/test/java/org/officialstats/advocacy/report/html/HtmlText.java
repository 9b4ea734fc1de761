package org.officialstats.advocacy.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * The text of a file in reading order, by its elements alone. Left out is what is no part of the report: the link that
 * skips the head, the foot, and the words inside pictures, which their alternatives tell.
 */
final class HtmlText {
  private final List<String> lines = new ArrayList<>();

  private HtmlText() {}

  static String of(HtmlFile file) {
    HtmlText text = new HtmlText();
    HtmlFile.children(file.one("header")).forEach(text::add);
    HtmlFile.children(file.one("main")).forEach(text::add);
    return String.join("\n", text.lines);
  }

  private void add(Element element) {
    switch (element.getLocalName()) {
      case "h1", "h2", "h3", "h4", "p", "figcaption" -> lines.add(element.getTextContent());
      case "img" -> lines.add(element.getAttribute("alt"));
      case "svg" -> {
        if (element.getAttribute("class").equals("broad")) {
          lines.add(child(element, "desc").getTextContent());
        }
      }
      case "dl" -> HtmlFile.children(element).forEach(this::entry);
      case "ul" -> {
        if (element.getAttribute("class").equals("figures")) {
          HtmlFile.children(element).forEach(this::entry);
        } else {
          list(element);
        }
      }
      case "ol" -> list(element);
      case "table" -> table(element);
      case "nav" -> contents(element);
      default -> HtmlFile.children(element).forEach(this::add);
    }
  }

  private void entry(Element entry) {
    List<Element> parts = HtmlFile.children(entry);
    lines.add(parts.get(0).getTextContent() + " " + parts.get(1).getTextContent());
    parts.stream().skip(2).forEach(part -> lines.add(part.getTextContent()));
  }

  private void list(Element list) {
    int number = 0;
    for (Element item : HtmlFile.children(list)) {
      number++;
      int first = lines.size();
      add(item);
      String mark = list.getLocalName().equals("ol") ? number + ". " : "\u2022 ";
      lines.set(first, mark + lines.get(first));
    }
  }

  private void table(Element table) {
    lines.add(child(table, "caption").getTextContent());
    for (String part : List.of("thead", "tbody")) {
      for (Element row : HtmlFile.children(child(table, part))) {
        lines.add(HtmlFile.children(row).stream()
            .map(Element::getTextContent)
            .collect(Collectors.joining("\t")));
      }
    }
  }

  private void contents(Element nav) {
    for (Element part : HtmlFile.children(nav)) {
      if (part.getLocalName().equals("p")) {
        lines.add(part.getTextContent());
      } else {
        links(part);
      }
    }
  }

  private void links(Element part) {
    for (Element inner : HtmlFile.children(part)) {
      if (inner.getLocalName().equals("a")) {
        lines.add(inner.getTextContent());
      } else {
        links(inner);
      }
    }
  }

  private static Element child(Element parent, String name) {
    return HtmlFile.children(parent).stream()
        .filter(child -> child.getLocalName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
