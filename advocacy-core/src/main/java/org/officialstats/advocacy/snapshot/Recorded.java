package org.officialstats.advocacy.snapshot;

import java.time.Instant;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Revision;

/**
 * An entity in its envelope: what is known, and since when, and by whom it was recorded.
 *
 * @param <E> the type of the entity
 * @param entity the entity as it was recorded
 * @param revision the commit that recorded this version
 * @param at when this version was recorded
 * @param by who recorded this version
 * @param firstRevision the commit that recorded the first version of the entity
 * @param firstAt when the entity was first recorded
 */
public record Recorded<E extends Entity>(
    E entity, Revision revision, Instant at, Actor by, Revision firstRevision, Instant firstAt) {}
