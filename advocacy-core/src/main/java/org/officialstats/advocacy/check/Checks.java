package org.officialstats.advocacy.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Numbers;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.Texts;

/**
 * Collects the problems of one entity while its compact constructor looks at its components, and refuses with all of
 * them at the end:
 *
 * <pre>{@code
 * Checks checks = Checks.of(KeyMessage.class, id);
 * checks.that(version >= 1, "version", "is " + version, "1 or more", "count versions from 1");
 * labels = checks.labels(labels);
 * checks.done();
 * }</pre>
 *
 * <p>A component is named as a JSON pointer without its first slash: {@code version}, {@code parties/0/signedOn}. Not
 * thread-safe; it lives as long as a constructor runs.
 */
public final class Checks {
  private static final Pattern DEFINITION = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,63}");

  private final String subject;
  private final List<Problem> problems = new ArrayList<>();

  private Checks(String subject) {
    this.subject = subject;
  }

  /** Checks of a part that has no id of its own, named so that a reader finds it. */
  public static Checks of(String subject) {
    return new Checks(requireNonNull(subject, "subject"));
  }

  /** Checks of the entity, or the part of one, of this type with this id. */
  public static <E> Checks of(Class<E> type, Id<E> id) {
    return new Checks(EntityKey.of(type, requireNonNull(id, "id")).toString());
  }

  /** A problem with this component unless the condition holds. */
  public Checks that(boolean holds, String component, String what, String expected, String remedy) {
    if (!holds) {
      problems.add(new Problem(subject + ", /" + component, what, expected, remedy));
    }
    return this;
  }

  /** A problem unless the text is one line that is neither blank nor too long; null is a programming error. */
  public Checks line(String component, String text) {
    Texts.problemOfLine(subject + ", /" + component, requireNonNull(text, component))
        .ifPresent(problems::add);
    return this;
  }

  /** The same as {@link #line(String, String)} for a text that may be absent. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // record components are optionals
  public Checks line(String component, Optional<String> text) {
    requireNonNull(text, component).ifPresent(present -> line(component, present));
    return this;
  }

  /** A problem unless the text is the code of an indicator or a rule, such as {@code AUD-01}. */
  public Checks definition(String component, String code) {
    boolean matches = DEFINITION.matcher(requireNonNull(code, component)).matches();
    return that(
        matches,
        component,
        "'" + code + "' is no code",
        DEFINITION.pattern(),
        "write a code such as AUD-01");
  }

  /** A problem for each pair of elements that have the same key. */
  public <T> Checks distinct(String component, Collection<T> elements, Function<? super T, ?> key) {
    Set<Object> seen = new HashSet<>();
    int index = 0;
    for (T element : elements) {
      Object found = key.apply(element);
      that(
          seen.add(found),
          component + "/" + index++,
          "'" + found + "' twice",
          "it once",
          "remove or rename one");
    }
    return this;
  }

  /** A problem if the collection is empty. */
  public Checks notEmpty(String component, Collection<?> elements) {
    return that(!elements.isEmpty(), component, "is empty", "at least one", "add one");
  }

  /** A problem if a component is there without another that it makes sense with only. */
  public Checks together(String component, Optional<?> value, String needed, Optional<?> other) {
    return that(
        value.isEmpty() || other.isPresent(),
        needed,
        "is missing although /" + component + " is given",
        "both or none",
        "add it, or leave out /" + component);
  }

  /** A problem unless one of two components is given, and not both. */
  public Checks exactlyOne(
      String component, Optional<?> value, String alternative, Optional<?> other) {
    boolean one = requireNonNull(value, component).isPresent()
        != requireNonNull(other, alternative).isPresent();
    String found =
        (value.isPresent() ? "is given beside /" : "is missing, and so is /") + alternative;
    return that(
        one, component, found, "exactly one of both", value.isPresent() ? "remove one" : "add one");
  }

  /** A problem if both dates are given and the later one certainly comes before the earlier one. */
  public Checks inOrder(
      String earlier, Optional<PartialDate> first, String later, Optional<PartialDate> last) {
    boolean reversed = first.isPresent()
        && last.isPresent()
        && last.get().latest().isBefore(first.get().earliest());
    return that(
        !reversed,
        later,
        reversed ? last.get() + " is before /" + earlier + " " + first.get() : "",
        "a date that is not before it",
        "correct one of them");
  }

  /** A problem if an entity points at itself. */
  public <E> Checks notSelf(String component, Id<E> id, Optional<Id<E>> other) {
    boolean self = requireNonNull(other, component).isPresent() && other.get().equals(id);
    return that(
        !self, component, "is the entity itself", "another one", "correct it, or leave it out");
  }

  /** The number in its one form; a problem, and empty, if it is out of bounds. */
  public Optional<BigDecimal> number(String component, BigDecimal number) {
    try {
      return Optional.of(Numbers.normalized(component, number));
    } catch (IllegalArgumentException outOfBounds) {
      String what = "has " + number.precision() + " digits and scale " + number.scale();
      that(false, component, what, "at most 30 digits and 9 decimal places", "round the number");
      return Optional.empty();
    }
  }

  /** The language tags in canonical form and in the order given; a problem for each one that is not BCP 47. */
  public List<String> languages(String component, Collection<String> tags) {
    ImmutableList.Builder<String> canonical = ImmutableList.builder();
    int index = 0;
    for (String tag : requireNonNull(tags, component)) {
      canonical.add(language(component + "/" + index++, tag));
    }
    List<String> languages = canonical.build();
    distinct(component, languages, tag -> tag);
    return languages;
  }

  /** The language tag in canonical form; a problem, and the tag as it is, if it is not BCP 47. */
  public String language(String component, String tag) {
    Optional<String> canonical = LocalizedText.canonicalLanguage(requireNonNull(tag, component));
    that(
        canonical.isPresent(),
        component,
        "'" + tag + "' is no language tag",
        "BCP 47 such as 'en'",
        "correct the tag");
    return canonical.orElse(tag);
  }

  /** The office's own fields in the order of their names; a problem for each name or text that cannot be kept. */
  public Map<String, String> labels(Map<String, String> labels) {
    Map<String, String> ordered = ImmutableSortedMap.copyOf(requireNonNull(labels, "labels"));
    ordered.forEach((name, text) -> {
      Texts.problemOfLine(subject + ", /labels", name).ifPresent(problems::add);
      Texts.problem(subject + ", /labels/" + name, text, LocalizedText.MAX_LENGTH)
          .ifPresent(problems::add);
    });
    return ImmutableMap.copyOf(ordered);
  }

  /**
   * Ends the checks.
   *
   * @throws InvalidEntityException with every problem found, if there is one
   */
  public void done() {
    if (!problems.isEmpty()) {
      throw new InvalidEntityException(problems);
    }
  }
}
