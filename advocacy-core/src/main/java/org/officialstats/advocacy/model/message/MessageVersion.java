package org.officialstats.advocacy.model.message;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.model.Id;

/**
 * One version of a message, as a material carries it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param message which message
 * @param version which version of it, 1 or more
 */
public record MessageVersion(Id<KeyMessage> message, int version) {
  public MessageVersion {
    requireNonNull(message, "message");
    if (version < 1) {
      throw new IllegalArgumentException(
          "version " + version + " of message '" + message + "': expected 1 or more");
    }
  }
}
