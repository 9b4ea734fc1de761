package org.officialstats.advocacy.model.resource;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.material.Material;

/**
 * Text, figures or pictures that a colleague or partner was asked for, for a material or a case study.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the request
 * @param organization the organization that was asked; empty when a person was
 * @param person the person who was asked; empty when an organization was
 * @param what what was asked for
 * @param material the material it is for; empty when it is for a case study
 * @param caseStudy the case study it is for; empty when it is for a material
 * @param askedOn the day it was asked for
 * @param due the last day on which it comes in time
 * @param receivedOn the day it came; empty while it has not
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record SubstanceRequest(
    Id<SubstanceRequest> id,
    Optional<Id<Organization>> organization,
    Optional<Id<Person>> person,
    LocalizedText what,
    Optional<Id<Material>> material,
    Optional<Id<CaseStudy>> caseStudy,
    LocalDate askedOn,
    LocalDate due,
    Optional<LocalDate> receivedOn,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public SubstanceRequest {
    requireNonNull(id, "id");
    requireNonNull(organization, "organization");
    requireNonNull(person, "person");
    requireNonNull(what, "what");
    requireNonNull(material, "material");
    requireNonNull(caseStudy, "caseStudy");
    requireNonNull(askedOn, "askedOn");
    requireNonNull(due, "due");
    requireNonNull(receivedOn, "receivedOn");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(SubstanceRequest.class, id)
        .exactlyOne("organization", organization, "person", person)
        .exactlyOne("material", material, "caseStudy", caseStudy)
        .that(
            !due.isBefore(askedOn),
            "due",
            due + " is before /askedOn " + askedOn,
            "a day not before it",
            "correct one of them")
        .that(
            receivedOn.isEmpty() || !receivedOn.get().isBefore(askedOn),
            "receivedOn",
            "is before /askedOn " + askedOn,
            "a day not before it",
            "correct one of them");
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: internal. */
  public static SubstanceRequestBuilder builder() {
    return SubstanceRequestBuilder.builder().sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this request. */
  public SubstanceRequestBuilder toBuilder() {
    return SubstanceRequestBuilder.builder(this);
  }
}
