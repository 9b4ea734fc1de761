package org.officialstats.advocacy.storage.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Settings;

/**
 * What an administrator can set for every store in a data base.
 *
 * @param schema the schema that holds the tables, or empty for the current one
 * @param prefix what the names of the tables begin with
 * @param seconds how long a statement may take
 */
record StoreSettings(Optional<String> schema, String prefix, int seconds) {
  private static final String SCHEMA = "schema";
  private static final String PREFIX = "table-prefix";
  private static final String TIMEOUT = "timeout-seconds";

  static final List<Setting> DECLARED = List.of(
      Setting.optional(SCHEMA, "The schema that holds the tables; it is made if it is missing.")
          .checkedBy(expecting(
              "[A-Za-z_][A-Za-z0-9_]{0,62}",
              "a name of at most 63 letters a-z, digits and underscores")),
      Setting.optional(PREFIX, "What the names of the tables begin with; advocacy_ without it.")
          .checkedBy(expecting(
              "([a-z][a-z0-9_]{0,29})?",
              "at most 30 lower-case letters a-z, digits and underscores, a letter first")),
      Setting.optional(
              TIMEOUT,
              "How many seconds a statement may take and may wait for other writers; 60 without it.")
          .checkedBy(expecting(
              "[1-9][0-9]{0,2}|[12][0-9]{3}|3[0-5][0-9]{2}|3600", "a number from 1 to 3600")));

  static StoreSettings of(Settings settings) {
    return new StoreSettings(
        settings.find(SCHEMA),
        settings.find(PREFIX).orElse("advocacy_"),
        settings.find(TIMEOUT).map(Integer::parseInt).orElse(60));
  }

  static Function<String, Optional<String>> expecting(String shape, String expectation) {
    Pattern pattern = Pattern.compile(shape);
    return value -> pattern.matcher(value).matches() ? Optional.empty() : Optional.of(expectation);
  }
}
