package org.officialstats.advocacy.model.audience;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.model.Texts;

/**
 * How a person can be reached. Personal data: it is in no message and not in the text of {@link #toString}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of contact it is
 * @param value the address, the number; an address by post may have several lines
 */
public record ContactPoint(Kind kind, String value) {
  /** The kinds of contact. */
  public enum Kind {
    /** An address for electronic mail. */
    EMAIL,
    /** A telephone number. */
    PHONE,
    /** An address by post. */
    ADDRESS,
    /** A page on the web. */
    WEB,
    /** Anything else, such as an account of a messaging service. */
    OTHER
  }

  public ContactPoint {
    requireNonNull(kind, "kind");
    if (kind == Kind.ADDRESS) {
      Texts.check("contact point", value, Texts.MAX_LINE);
    } else {
      Texts.line("contact point", value);
    }
  }

  /** The kind only. */
  @Override
  public String toString() {
    return "ContactPoint[kind=" + kind + "]";
  }
}
