package org.officialstats.advocacy.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds what an office's list says to a list in use. What would replace something is kept as a conflict instead. */
final class CodeListMerge {
  private final String listId;
  private final List<String> conflicts = new ArrayList<>();

  private CodeListMerge(String listId) {
    this.listId = listId;
  }

  /**
   * The first list with the entries and languages of the second added.
   *
   * @throws IllegalArgumentException naming every conflict, if the second says otherwise than the first
   */
  static CodeList merge(CodeList base, CodeList addition) {
    CodeListMerge merge = new CodeListMerge(base.id());
    CodeList merged = merge.lists(base, addition);
    if (!merge.conflicts.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", merge.conflicts));
    }
    return merged;
  }

  private CodeList lists(CodeList base, CodeList addition) {
    LocalizedText title = texts("title", base.title(), addition.title());
    Map<Code, CodeEntry> entries = new LinkedHashMap<>(base.entries());
    addition
        .entries()
        .forEach((code, entry) ->
            entries.merge(code, entry, (present, added) -> entries(code, present, added)));
    return new CodeList(
        base.id(),
        title,
        ImmutableMap.copyOf(entries),
        notes("note", base.note(), addition.note()));
  }

  private CodeEntry entries(Code code, CodeEntry base, CodeEntry addition) {
    if (addition.broader().isPresent() && !addition.broader().equals(base.broader())) {
      conflict(
          code + "/broader",
          addition.broader().get().value(),
          base.broader().map(Code::value).orElse(""));
    }
    return new CodeEntry(
        texts(code + "/label", base.label(), addition.label()),
        base.broader(),
        notes(code + "/note", base.note(), addition.note()));
  }

  private Optional<LocalizedText> notes(
      String place, Optional<LocalizedText> base, Optional<LocalizedText> addition) {
    return base.isPresent() && addition.isPresent()
        ? Optional.of(texts(place, base.get(), addition.get()))
        : base.or(() -> addition);
  }

  private LocalizedText texts(String place, LocalizedText base, LocalizedText addition) {
    LocalizedText merged = base;
    for (Map.Entry<String, String> text : addition.texts().entrySet()) {
      String present = merged.texts().get(text.getKey());
      if (present == null) {
        merged = merged.with(text.getKey(), text.getValue());
      } else if (!present.equals(text.getValue())) {
        conflict(place + "/" + text.getKey(), text.getValue(), present);
      }
    }
    return merged;
  }

  private void conflict(String place, String added, String present) {
    conflicts.add(
        "[code list " + listId + ", " + place + "] conflict: '" + added + "'; the list in use has '"
            + present + "'; an addition may not replace it: leave it out or choose another code");
  }

  /** The lists by id with an addition merged in, or put at the end when its id is new. */
  static ImmutableList<CodeList> add(List<CodeList> lists, CodeList addition) {
    Map<String, CodeList> byId = new LinkedHashMap<>();
    lists.forEach(list -> byId.put(list.id(), list));
    byId.merge(addition.id(), addition, CodeListMerge::merge);
    return ImmutableList.copyOf(byId.values());
  }
}
