package org.officialstats.advocacy.model.event;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.strategy.Segment;

/**
 * One person, or a number of unnamed people, who took part in an event.
 *
 * <p>Heads are counted beside the named people, never over them: of fifty participants with thirty names, the head count
 * is twenty. Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the attendance
 * @param event the event
 * @param person who took part; empty where heads were counted
 * @param headCount how many unnamed people took part, at least 1; empty where the person is named
 * @param atLeast whether the head count is a lower bound, such as "more than 150"
 * @param segment the audience segment they belong to; empty when unknown or mixed
 * @param role what they did there: participant, speaker, delegate
 * @param position the office they came in; empty when unknown or for a head count of more than one
 * @param delegateOf the office whose holder they came for; empty when they came for themselves
 * @param organization where they came from; empty when unknown, mixed, or said by the position
 * @param country the country they came from; empty when unknown, mixed, or said by the organization
 * @param sex their sex as they state it; empty when not asked or mixed
 * @param mode how they took part; empty when unknown
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Attendance(
    Id<Attendance> id,
    Id<Event> event,
    Optional<Id<Person>> person,
    Optional<Integer> headCount,
    boolean atLeast,
    Optional<Id<Segment>> segment,
    @Listed("attendance-role") Code role,
    Optional<Id<Position>> position,
    Optional<Id<Position>> delegateOf,
    Optional<Id<Organization>> organization,
    Optional<Country> country,
    Optional<Sex> sex,
    Optional<AttendanceMode> mode,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {
  /** Took part without a further role. */
  public static final Code PARTICIPANT = Code.of("participant");

  public Attendance {
    requireNonNull(id, "id");
    requireNonNull(event, "event");
    requireNonNull(person, "person");
    requireNonNull(headCount, "headCount");
    requireNonNull(segment, "segment");
    requireNonNull(role, "role");
    requireNonNull(position, "position");
    requireNonNull(delegateOf, "delegateOf");
    requireNonNull(organization, "organization");
    requireNonNull(country, "country");
    requireNonNull(sex, "sex");
    requireNonNull(mode, "mode");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks =
        Checks.of(Attendance.class, id).exactlyOne("person", person, "headCount", headCount);
    checkHeads(checks, headCount, atLeast);
    checkOffices(checks, headCount.orElse(1), position, delegateOf);
    labels = checks.labels(labels);
    checks.done();
  }

  /** How many people this is: the head count, or 1 for a named person. */
  public int heads() {
    return headCount.orElse(1);
  }

  /** A builder with the usual start: a participant, internal. */
  public static AttendanceBuilder builder() {
    return AttendanceBuilder.builder().role(PARTICIPANT).sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this attendance. */
  public AttendanceBuilder toBuilder() {
    return AttendanceBuilder.builder(this);
  }

  private static void checkHeads(Checks checks, Optional<Integer> headCount, boolean atLeast) {
    int heads = headCount.orElse(1);
    checks.that(
        heads >= 1,
        "headCount",
        "is " + heads,
        "1 or more",
        "remove the attendance when nobody came");
    boolean lowerBound = !atLeast || headCount.isPresent();
    checks.that(
        lowerBound, "atLeast", "is said of a named person", "a head count", "set it to false");
  }

  private static void checkOffices(
      Checks checks,
      int heads,
      Optional<Id<Position>> position,
      Optional<Id<Position>> delegateOf) {
    String many = "is given for " + heads + " people";
    boolean one = heads <= 1;
    checks.that(
        position.isEmpty() || one, "position", many, "one person", "record that person apart");
    checks.that(
        delegateOf.isEmpty() || one, "delegateOf", many, "one person", "record that person apart");
    boolean own = delegateOf.isPresent() && delegateOf.equals(position);
    checks.that(
        !own,
        "delegateOf",
        "is /position too",
        "another position",
        "leave it out: nobody is their own delegate");
  }
}
