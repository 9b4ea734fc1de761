package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Names one entity, or one named part of the strategy, among all of them: its kind and its id. The text is {@code
 * kind/id}, such as {@code event/ev01}.
 *
 * <p>Immutable and thread-safe; ordered by kind, then id.
 *
 * @param kind the kind: the simple name of its class in kebab case, such as {@code key-message}
 * @param id the text of its {@link Id}
 */
public record EntityKey(String kind, String id) implements Comparable<EntityKey> {
  private static final ClassValue<String> KINDS = new ClassValue<>() {
    @Override
    protected String computeValue(Class<?> type) {
      String words = type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
      return words.toLowerCase(Locale.ROOT);
    }
  };

  public EntityKey {
    check("kind", kind);
    check("id", id);
  }

  /** The key of the entity of this type with this id. */
  public static <E> EntityKey of(Class<E> type, Id<E> id) {
    return new EntityKey(kindOf(type), id.value());
  }

  /**
   * Reads {@code kind/id}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static EntityKey parse(String text) {
    int slash = requireNonNull(text, "text").indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "not a key: " + Nearest.quoted(text) + "; expected kind/id such as event/ev01");
    }
    return new EntityKey(text.substring(0, slash), text.substring(slash + 1));
  }

  /** The name of the kind that a class stands for: {@code KeyMessage} is {@code key-message}. */
  public static String kindOf(Class<?> type) {
    return KINDS.get(type);
  }

  @Override
  public int compareTo(EntityKey other) {
    int byKind = kind.compareTo(other.kind);
    return byKind == 0 ? id.compareTo(other.id) : byKind;
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    return kind + "/" + id;
  }

  private static void check(String name, String text) {
    if (!Names.isName(requireNonNull(text, name))) {
      throw new IllegalArgumentException(
          "key: " + name + " " + Nearest.quoted(text) + "; expected " + Names.SHAPE);
    }
  }
}
