package org.officialstats.advocacy.spi;

import static java.util.Objects.requireNonNull;

/**
 * Something an administrator should know that is no error: a repair at opening, a provider that could not be loaded.
 *
 * @param where the place, such as a file and line
 * @param message what happened and what was done about it; no personal data
 */
public record Notice(String where, String message) {
  public Notice {
    requireNonNull(where, "where");
    requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    return "[" + where + "] " + message;
  }
}
