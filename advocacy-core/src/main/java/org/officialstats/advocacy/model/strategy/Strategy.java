package org.officialstats.advocacy.model.strategy;

import java.util.Map;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Sensitivity;

/**
 * The strategy in force.
 *
 * @param id identifies the strategy
 * @param labels the office's own fields
 * @param sensitivity who may see it
 */
public record Strategy(Id<Strategy> id, Map<String, String> labels, Sensitivity sensitivity)
    implements Entity {}
