package org.officialstats.advocacy.report.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.ReportDocument;

/** The rules of {@code report.css} with the colours and the widths of pictures of a report. Immutable and thread-safe. */
final class StyleSheet {
  private final String rules;

  private StyleSheet(String rules) {
    this.rules = rules;
  }

  static StyleSheet read() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("report.css")) {
      byte[] bytes = requireNonNull(in, "report.css").readAllBytes();
      return new StyleSheet(new String(bytes, StandardCharsets.UTF_8).replace("\r", ""));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The name of the rule for pictures that take so much of the width. */
  static String widthClass(int percent) {
    return "w" + percent;
  }

  /** The style sheet of one report. */
  String of(ReportDocument document) {
    StringBuilder sheet = new StringBuilder();
    sheet.append(":root{").append(Palette.light(document.design()).properties()).append("}\n");
    sheet
        .append("@media screen and (prefers-color-scheme:dark){:root{")
        .append(Palette.dark(document.design()).properties())
        .append("}}\n");
    for (int percent : widths(document)) {
      sheet.append(".image .").append(widthClass(percent)).append("{width:").append(percent);
      sheet.append("%}\n");
    }
    return sheet.append(rules).toString();
  }

  private static SortedSet<Integer> widths(ReportDocument document) {
    SortedSet<Integer> widths = new TreeSet<>();
    for (Block block : document.blocks()) {
      if (block instanceof Image image) {
        widths.add(image.widthPercent());
      }
    }
    return widths;
  }
}
