package org.officialstats.advocacy.report.pdf;

import java.util.HashMap;
import java.util.Map;

/** The tags inside one text: links and words of another language each get their own, however often lines break. */
final class InlineTags {
  private final StructureElement owner;
  private final Map<Span, StructureElement> inner = new HashMap<>();

  InlineTags(StructureElement owner) {
    this.owner = owner;
  }

  StructureElement of(Span span) {
    return span.isTagged() ? inner.computeIfAbsent(span, this::create) : owner;
  }

  private StructureElement create(Span span) {
    StructureElement element = element(span);
    span.language().ifPresent(element::language);
    return element;
  }

  private StructureElement element(Span span) {
    if (span.label()) {
      return owner.add("Lbl");
    } else if (span.target().isEmpty()) {
      return owner.add("Span");
    }
    boolean refers = span.target().get() instanceof Target.ToRemark;
    return (refers ? owner.add("Reference") : owner).add("Link");
  }
}
