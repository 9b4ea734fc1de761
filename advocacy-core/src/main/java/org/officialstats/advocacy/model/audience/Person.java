package org.officialstats.advocacy.model.audience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Sensitivity;

/**
 * A natural person. After {@link #erase()} only the id is left, so that counts and references stand.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the person; says nothing about them
 * @param name the name as the person writes it, one line; empty exactly when the person is erased
 * @param languages the languages that the person can be addressed in, the best first, as canonical BCP 47 tags
 * @param contactPoints how the person can be reached
 * @param basis why the data may be kept; empty exactly when the person is erased
 * @param erased whether the personal data have been erased
 * @param labels the office's own fields; empty when the person is erased
 * @param sensitivity who may see it; confidential unless stated
 */
@RecordBuilder
public record Person(
    Id<Person> id,
    Optional<String> name,
    List<String> languages,
    List<ContactPoint> contactPoints,
    Optional<DataBasis> basis,
    boolean erased,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Person {
    requireNonNull(name, "name");
    contactPoints = ImmutableList.copyOf(contactPoints);
    requireNonNull(basis, "basis");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Person.class, id).line("name", name);
    languages = checks.languages("languages", languages);
    labels = checks.labels(labels);
    if (erased) {
      gone(checks, "name", name.isEmpty());
      gone(checks, "languages", languages.isEmpty());
      gone(checks, "contactPoints", contactPoints.isEmpty());
      gone(checks, "basis", basis.isEmpty());
      gone(checks, "labels", labels.isEmpty());
    } else {
      there(checks, "name", name);
      there(checks, "basis", basis);
    }
    checks.done();
  }

  /** A builder with the usual start: confidential, everything optional empty. */
  public static PersonBuilder builder() {
    return PersonBuilder.builder().sensitivity(Sensitivity.CONFIDENTIAL);
  }

  /** A builder that starts from this person. */
  public PersonBuilder toBuilder() {
    return PersonBuilder.builder(this);
  }

  /** This person without personal data: a pseudonym that references can still point at. */
  public Person erase() {
    return new Person(
        id,
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty(),
        true,
        ImmutableMap.of(),
        sensitivity);
  }

  /** The id, and whether the person is erased; no personal data. */
  @Override
  public String toString() {
    return "Person[id=" + id + ", erased=" + erased + "]";
  }

  private static void gone(Checks checks, String component, boolean empty) {
    checks.that(
        empty,
        component,
        "is kept although the person is erased",
        "nothing personal",
        "erase with erase()");
  }

  private static void there(Checks checks, String component, Optional<?> value) {
    checks.that(
        value.isPresent(),
        component,
        "is missing",
        "a value unless the person is erased",
        "add it");
  }
}
