package org.officialstats.advocacy.storage.jdbc;

import java.util.Arrays;
import java.util.Locale;
import org.officialstats.advocacy.log.Change.Action;

/** The names of actions in the change log. */
final class Actions {
  private Actions() {}

  static String name(Action action) {
    return action.name().toLowerCase(Locale.ROOT);
  }

  static Action parse(String name) {
    return Arrays.stream(Action.values())
        .filter(action -> name(action).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "unknown action '" + name + "'; expected put, redacted, folded or remove"));
  }
}
