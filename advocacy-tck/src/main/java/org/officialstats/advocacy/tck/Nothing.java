package org.officialstats.advocacy.tck;

/** What callers hand over who do not read the documentation. */
final class Nothing {
  private Nothing() {}

  /** Null, as any type. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  static <T> T at() {
    return null;
  }
}
