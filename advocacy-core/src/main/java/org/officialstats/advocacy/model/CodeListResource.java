package org.officialstats.advocacy.model;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lists that ship with the library: {@code code-lists.tsv} names them, {@code lists/<id>.tsv} has the entries
 * of each. Tables instead of JSON, because translators work on them in a spreadsheet and a change is one line.
 */
final class CodeListResource {
  private CodeListResource() {}

  static List<CodeList> read() {
    return TableResource.read("code-lists.tsv").stream()
        .map(CodeListResource::list)
        .toList();
  }

  private static CodeList list(TableResource.Row row) {
    String id = row.cell("code");
    ImmutableMap.Builder<Code, CodeEntry> entries = ImmutableMap.builder();
    TableResource.read("lists/" + id + ".tsv")
        .forEach(entry -> entries.put(Code.of(entry.cell("code")), entry(entry)));
    return new CodeList(id, row.texts(), entries.buildOrThrow(), note(row));
  }

  private static CodeEntry entry(TableResource.Row row) {
    return new CodeEntry(row.texts(), row.optional("broader").map(Code::of), note(row));
  }

  private static Optional<LocalizedText> note(TableResource.Row row) {
    return row.optional("note").map(note -> LocalizedText.of("en", note));
  }
}
