package org.officialstats.advocacy.report.form;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.report.kind.ReportPart;

/** Puts the parts of a report in the order of an office, without those that it hides, and with its own sections. */
final class Arrangement {
  private final KindForm form;
  private final ReportDocument document;
  private final List<Block> lead = new ArrayList<>();
  private final Map<String, List<Block>> parts = new LinkedHashMap<>();

  Arrangement(KindForm form, ReportDocument document) {
    this.form = form;
    this.document = document;
    List<Block> current = lead;
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading && heading.level() == 1) {
        current = new ArrayList<>();
        parts.put(heading.id(), current);
      }
      current.add(block);
    }
  }

  /** The blocks of the report, of which those before its first part come first. */
  List<Block> blocks(ReportKind kind) {
    Set<String> hidden = new HashSet<>(form.hide());
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.addAll(lead);
    for (String part : order(kind)) {
      sections(part, true).forEach(blocks::addAll);
      if (!hidden.contains(part)) {
        blocks.addAll(parts.getOrDefault(part, List.of()));
      }
      sections(part, false).forEach(blocks::addAll);
    }
    return blocks.build();
  }

  /** All parts that the kind has, and others that the report has: first those that the office puts first. */
  private Set<String> order(ReportKind kind) {
    Set<String> order = new LinkedHashSet<>(form.order());
    kind.parts().stream().map(ReportPart::id).forEach(order::add);
    order.addAll(parts.keySet());
    return order;
  }

  private List<List<Block>> sections(String part, boolean isBefore) {
    return form.sections().stream()
        .filter(section -> section.beside().equals(part))
        .filter(section -> section.before().isPresent() == isBefore)
        .filter(section ->
            section.audience().filter(only -> only != document.audience()).isEmpty())
        .map(this::section)
        .toList();
  }

  private List<Block> section(KindForm.SectionForm section) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(1, section.heading().in(document.language()), section.id()));
    section.paragraphs().forEach(text -> blocks.add(Paragraph.of(marked(text))));
    return blocks.build();
  }

  /** The text in the language of the report, or in the next best one and marked with it. */
  private Text marked(LocalizedText text) {
    String language = text.languageFor(document.language());
    String words = text.in(document.language());
    return language.equals(document.language()) ? Text.of(words) : Text.of(words, language);
  }
}
