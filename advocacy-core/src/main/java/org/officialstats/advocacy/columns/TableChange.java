package org.officialstats.advocacy.columns;

import java.util.Optional;
import org.officialstats.advocacy.model.EntityKey;

/**
 * What has become of an entity.
 *
 * @param key the key of the entity
 * @param now the entity as it is now; empty if it was removed
 */
public record TableChange(EntityKey key, Optional<? extends Source> now) {}
