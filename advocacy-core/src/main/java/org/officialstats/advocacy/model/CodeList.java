package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The codes that a component marked {@link Listed} may have, each with its labels, in the order in which people are
 * offered them. The library ships its lists; an office adds entries, languages and lists of its own.
 *
 * <p>A code may name a broader one that only {@link CodeLists} can find, so that an office's addition can hang its
 * entries under standard ones.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id names the list, such as {@code event-kind}; matches {@code [a-z0-9][a-z0-9-]{0,63}}
 * @param title what people read instead of the id
 * @param entries the entries by code, in order
 * @param note what the list is for; empty where the title is enough
 */
public record CodeList(
    String id, LocalizedText title, Map<Code, CodeEntry> entries, Optional<LocalizedText> note) {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public CodeList {
    requireNonNull(title, "title");
    requireNonNull(note, "note");
    if (!SHAPE.matcher(requireNonNull(id, "id")).matches()) {
      throw new IllegalArgumentException("code list " + Nearest.quoted(id) + ": expected " + SHAPE);
    }
    entries = ImmutableMap.copyOf(requireNonNull(entries, "entries"));
  }

  /** A list without entries. */
  public static CodeList of(String id, LocalizedText title) {
    return new CodeList(id, title, ImmutableMap.of(), Optional.empty());
  }

  /**
   * This list with one more entry at its end.
   *
   * @throws IllegalArgumentException if the list has the code already
   */
  public CodeList with(Code code, CodeEntry entry) {
    requireNonNull(code, "code");
    requireNonNull(entry, "entry");
    if (contains(code)) {
      throw new IllegalArgumentException(
          "code list '" + id + "': code '" + code + "' twice; expected it once");
    }
    return new CodeList(
        id,
        title,
        ImmutableMap.<Code, CodeEntry>builder().putAll(entries).put(code, entry).buildOrThrow(),
        note);
  }

  /** Whether the list has this code. */
  public boolean contains(Code code) {
    return entries.containsKey(requireNonNull(code, "code"));
  }

  /** The entry of this code; empty when the list does not have it. */
  public Optional<CodeEntry> find(Code code) {
    return Optional.ofNullable(entries.get(requireNonNull(code, "code")));
  }

  /**
   * The label of this code.
   *
   * @throws IllegalArgumentException if the list does not have the code, naming those that may have been meant
   */
  public LocalizedText label(Code code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException(unknown(code)))
        .label();
  }

  /** The codes whose broader code is this one, in order; empty for an unknown code. */
  public List<Code> narrower(Code code) {
    requireNonNull(code, "code");
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue().broader().filter(code::equals).isPresent())
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the first code is the second one, or a kind of it at any depth; false when the list has it not. */
  public boolean isA(Code code, Code kind) {
    requireNonNull(kind, "kind");
    Optional<Code> current = Optional.of(code).filter(this::contains);
    for (int steps = 0; steps <= entries.size() && current.isPresent(); steps++) {
      if (current.get().equals(kind)) {
        return true;
      }
      current = current.flatMap(this::find).flatMap(CodeEntry::broader);
    }
    return false;
  }

  /** At most three codes of this list that the text may have been meant for, the nearest first. */
  public List<Code> nearest(String text) {
    return Nearest.to(
            requireNonNull(text, "text"),
            entries.keySet().stream().map(Code::value).toList())
        .stream()
        .map(Code::of)
        .collect(ImmutableList.toImmutableList());
  }

  private String unknown(Code code) {
    return "code list '" + id + "': no code '" + code + "'"
        + Nearest.question(nearest(code.value()).stream().map(Code::value).toList());
  }
}
