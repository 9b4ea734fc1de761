package org.officialstats.advocacy.model.audience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Sensitivity;

/**
 * An organization that is addressed, works along, gives data or pays: a statistical office, a ministry, a network
 * operator, an international organization.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the organization
 * @param name its name
 * @param kind what kind of organization it is
 * @param roles its roles in the body, such as {@code member} or {@code secretariat}; may be empty
 * @param country the country that it belongs to; empty for an international one
 * @param parent the organization that it is a part of; empty when it is a part of none
 * @param steps the steps that it has taken towards the use of Big Data; may be empty
 * @param links where it can be found
 * @param labels the office's own fields
 * @param sensitivity who may see it; public unless stated
 */
@RecordBuilder
public record Organization(
    Id<Organization> id,
    LocalizedText name,
    @Listed("organization-kind") Code kind,
    @Listed("organization-role") Set<Code> roles,
    Optional<Country> country,
    Optional<Id<Organization>> parent,
    List<OrganizationStep> steps,
    List<Link> links,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {
  /** The role of a member of the body; its country belongs to a target frame of members. */
  public static final Code MEMBER = Code.of("member");

  /** The role of the secretariat of the body; what it contributes does not come from a partner. */
  public static final Code SECRETARIAT = Code.of("secretariat");

  public Organization {
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    roles = ImmutableSet.copyOf(roles);
    requireNonNull(country, "country");
    steps = ImmutableList.copyOf(steps);
    links = ImmutableList.copyOf(links);
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Organization.class, id).notSelf("parent", id, parent);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: public, everything optional empty. */
  public static OrganizationBuilder builder() {
    return OrganizationBuilder.builder().sensitivity(Sensitivity.PUBLIC);
  }

  /** A builder that starts from this organization. */
  public OrganizationBuilder toBuilder() {
    return OrganizationBuilder.builder(this);
  }
}
