package org.officialstats.advocacy.spi;

import java.util.List;

/**
 * What every provider is: dull. A public final class with a public constructor without parameters, no state, no input
 * or output; it describes itself, and only its {@code open} method works.
 */
public interface Provider {
  /** Its id in kebab case, unique among the providers of its kind. */
  String id();

  /** The settings it understands; others are refused. */
  default List<Setting> settings() {
    return List.of();
  }
}
