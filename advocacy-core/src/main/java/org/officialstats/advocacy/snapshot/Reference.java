package org.officialstats.advocacy.snapshot;

import org.officialstats.advocacy.model.EntityKey;

/**
 * One entity pointing at another, or at a named part of the strategy.
 *
 * @param from who points
 * @param component the component that points, as a JSON pointer such as {@code /parties/0/organization}
 * @param to what is pointed at
 */
public record Reference(EntityKey from, String component, EntityKey to) {}
