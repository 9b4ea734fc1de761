package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The code lists in use: those of the library, and what an office adds to them.
 *
 * <pre>{@code
 * CodeLists lists = CodeLists.standard().extendedBy(
 *     CodeList.of("event-kind", LocalizedText.of("pt", "Tipos de evento"))
 *         .with(Code.of("street-fair"), CodeEntry.of(LocalizedText.of("en", "Street fair", "pt", "Feira de rua"))));
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal when the lists are equal and in the same order.
 */
public final class CodeLists {
  private final ImmutableMap<String, CodeList> lists;

  private CodeLists(List<CodeList> lists) {
    this.lists =
        lists.stream().collect(ImmutableMap.toImmutableMap(CodeList::id, Function.identity()));
  }

  /** The lists that ship with the library, with labels in the six languages of the United Nations. */
  public static CodeLists standard() {
    return Standard.LISTS;
  }

  /**
   * Just these lists.
   *
   * @throws IllegalArgumentException naming every list that is given twice and every entry whose broader code is
   *     missing, or is a kind of the entry itself
   */
  public static CodeLists of(List<CodeList> lists) {
    List<String> problems = CodeListCheck.problems(requireNonNull(lists, "lists"));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return new CodeLists(lists);
  }

  /**
   * These lists with additions: a list whose id is in use adds its entries and languages to that list, another one is
   * put at the end. Nothing is replaced.
   *
   * @throws IllegalArgumentException naming every conflict: an addition that says otherwise of what is in use, or an
   *     entry whose broader code is missing
   */
  public CodeLists extendedBy(List<CodeList> additions) {
    List<String> conflicts = new ArrayList<>();
    List<CodeList> extended = all();
    for (CodeList addition : requireNonNull(additions, "additions")) {
      try {
        extended = CodeListMerge.add(extended, addition);
      } catch (IllegalArgumentException refused) {
        conflicts.add(refused.getMessage());
      }
    }
    if (!conflicts.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", conflicts));
    }
    return of(extended);
  }

  /** The same as {@link #extendedBy(List)}. */
  public CodeLists extendedBy(CodeList... additions) {
    return extendedBy(ImmutableList.copyOf(additions));
  }

  /** All lists in order. */
  public List<CodeList> all() {
    return lists.values().asList();
  }

  /** The list with this id; empty when there is none. */
  public Optional<CodeList> find(String listId) {
    return Optional.ofNullable(lists.get(requireNonNull(listId, "listId")));
  }

  /**
   * The list with this id.
   *
   * @throws IllegalArgumentException if there is none, naming those that may have been meant
   */
  public CodeList list(String listId) {
    return find(listId)
        .orElseThrow(() -> new IllegalArgumentException("code list " + Nearest.quoted(listId)
            + ": not in use" + Nearest.question(Nearest.to(listId, lists.keySet()))));
  }

  /**
   * What is wrong with a code where an entry of this list is expected; empty when nothing is.
   *
   * @param where the place of the code, for the problem
   * @throws IllegalArgumentException if there is no such list
   */
  public Optional<Problem> problem(String where, String listId, Code code) {
    CodeList list = list(listId);
    if (list.contains(code)) {
      return Optional.empty();
    }
    List<String> nearest = list.nearest(code.value()).stream().map(Code::value).toList();
    return Optional.of(new Problem(
        where,
        "no entry '" + code + "' in the code list '" + listId + "'" + Nearest.question(nearest),
        "one of its " + list.entries().size() + " codes",
        "correct the code, or add it to the list in the strategy"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeLists that && all().equals(that.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  /** The ids of the lists, for people who debug. */
  @Override
  public String toString() {
    return "CodeLists" + lists.keySet();
  }

  private static final class Standard {
    static final CodeLists LISTS = of(CodeListResource.read());
  }
}
