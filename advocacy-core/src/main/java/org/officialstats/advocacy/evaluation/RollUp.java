package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;

/**
 * How the indicators of one objective or activity line stand: each named, and counted by how it stands. There is no
 * average and no single rating, as either would hide what is missing.
 *
 * @param subject the objective or activity line; empty for the indicators that speak to none of the strategy's
 * @param entries how each indicator stands, in the order of their codes
 * @param stated the ratings that people gave to the objective
 */
public record RollUp(Optional<EntityKey> subject, List<Entry> entries, List<StatedRating> stated) {
  /**
   * How one indicator stands.
   *
   * @param indicator its code
   * @param standing how it stands
   * @param rating its computed rating; there exactly when it is rated
   * @param stated the ratings that people gave to it
   */
  public record Entry(
      String indicator, Standing standing, Optional<Code> rating, List<StatedRating> stated) {
    public Entry {
      requireNonNull(indicator, "indicator");
      requireNonNull(standing, "standing");
      stated = ImmutableList.copyOf(stated);
      if (rating.isPresent() != (standing == Standing.RATED)) {
        throw new IllegalArgumentException("roll-up of " + indicator + ": " + standing
            + (rating.isPresent() ? " with" : " without") + " a rating; expected one exactly when"
            + " it is RATED");
      }
    }
  }

  public RollUp {
    requireNonNull(subject, "subject");
    entries = ImmutableList.copyOf(entries);
    stated = ImmutableList.copyOf(stated);
  }

  /** Whether at least one indicator is rated; else the subject is <em>not rated</em>, whatever the reasons. */
  public boolean isRated() {
    return count(Standing.RATED) > 0;
  }

  /** How many indicators stand so. */
  public int count(Standing standing) {
    return (int) entries.stream().filter(entry -> entry.standing() == standing).count();
  }

  /** How many indicators stand in each way, zero included; they add up to the number of entries. */
  public Map<Standing, Integer> counts() {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      counts.put(standing, 0);
    }
    entries.forEach(entry -> counts.merge(entry.standing(), 1, Integer::sum));
    return ImmutableMap.copyOf(counts);
  }

  /** How many indicators have each computed rating, in the order in which they first occur. */
  public Map<Code, Integer> ratings() {
    Map<Code, Integer> ratings = new LinkedHashMap<>();
    entries.forEach(
        entry -> entry.rating().ifPresent(rating -> ratings.merge(rating, 1, Integer::sum)));
    return ImmutableMap.copyOf(ratings);
  }
}
