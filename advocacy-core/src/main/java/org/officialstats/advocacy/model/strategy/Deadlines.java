package org.officialstats.advocacy.model.strategy;

/**
 * How many days after the end of a period what is due for it must be in; always to the end of the last of these days in
 * the zone of the body.
 *
 * <p>Immutable and thread-safe.
 *
 * @param quarterlyUpdate days from the end of a quarter to its update, 0 to 366
 * @param annualUpdate days from the end of a year to its update, 0 to 366
 * @param annualReview days from the end of a year to the review of its workplan, 0 to 366
 */
public record Deadlines(int quarterlyUpdate, int annualUpdate, int annualReview) {
  public Deadlines {
    check("quarterlyUpdate", quarterlyUpdate);
    check("annualUpdate", annualUpdate);
    check("annualReview", annualReview);
  }

  private static void check(String name, int days) {
    if (days < 0 || days > 366) {
      throw new IllegalArgumentException(
          "deadlines: " + name + " " + days + " days; expected 0 to 366");
    }
  }
}
