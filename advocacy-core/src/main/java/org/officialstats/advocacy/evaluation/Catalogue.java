package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Indicators or rules in the order of their codes, each with the definition that it gave when it was asked once. One
 * that gives none is left out.
 *
 * @param <T> what it lists
 * @param <D> what defines it
 */
final class Catalogue<T, D> {
  private static final System.Logger LOGGER = System.getLogger(Evaluator.class.getName());

  /** One thing with its definition. */
  record Entry<T, D>(T thing, D definition) {}

  private final ImmutableList<Entry<T, D>> entries;

  private Catalogue(ImmutableList<Entry<T, D>> entries) {
    this.entries = entries;
  }

  /**
   * The catalogue of these things.
   *
   * @throws IllegalArgumentException if two of them have one code, naming each such code and the classes
   */
  static <T, D> Catalogue<T, D> of(
      String what, List<T> things, Function<T, D> definition, Function<D, String> code) {
    ImmutableListMultimap<String, Entry<T, D>> byCode = Multimaps.index(
        things.stream()
            .flatMap(thing -> entry(what, thing, definition).stream())
            .toList(),
        entry -> code.apply(entry.definition()));
    refuseTwins(what, byCode.asMap());
    return new Catalogue<>(byCode.values().stream()
        .sorted(Comparator.comparing(entry -> code.apply(entry.definition())))
        .collect(ImmutableList.toImmutableList()));
  }

  List<Entry<T, D>> entries() {
    return entries;
  }

  List<D> definitions() {
    return entries.stream().map(Entry::definition).collect(ImmutableList.toImmutableList());
  }

  private static <T, D> Optional<Entry<T, D>> entry(
      String what, T thing, Function<T, D> definition) {
    requireNonNull(thing, what);
    try {
      return Optional.of(new Entry<>(thing, requireNonNull(definition.apply(thing), "definition")));
    } catch (RuntimeException | LinkageError broken) {
      LOGGER.log(
          Level.WARNING,
          () -> "[" + what + " " + thing.getClass().getName() + "] gave no definition; left out",
          broken);
      return Optional.empty();
    }
  }

  private static <T, D> void refuseTwins(String what, Map<String, Collection<Entry<T, D>>> byCode) {
    String twins = byCode.entrySet().stream()
        .filter(same -> same.getValue().size() > 1)
        .map(same -> "[" + what + " " + same.getKey() + "] code used by " + classes(same.getValue())
            + "; expected one; remove or rename the others")
        .collect(Collectors.joining("\n"));
    if (!twins.isEmpty()) {
      throw new IllegalArgumentException(twins);
    }
  }

  private static <T, D> String classes(Collection<Entry<T, D>> entries) {
    return entries.stream()
        .map(entry -> entry.thing().getClass().getName())
        .collect(Collectors.joining(" and "));
  }
}
