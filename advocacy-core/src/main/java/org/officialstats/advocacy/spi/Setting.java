package org.officialstats.advocacy.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * One setting that a provider understands. Names, presence and form are checked before the provider opens anything.
 *
 * @param name its name in kebab case
 * @param description what it is for, one sentence
 * @param required whether it must be given
 * @param secret whether its value must never be shown
 * @param check given a value, what was expected instead, or empty when the value is good
 */
public record Setting(
    String name,
    String description,
    boolean required,
    boolean secret,
    Function<String, Optional<String>> check) {
  public Setting {
    requireNonNull(name, "name");
    requireNonNull(description, "description");
    requireNonNull(check, "check");
  }

  /** A setting that must be given, of any form. */
  public static Setting required(String name, String description) {
    return new Setting(name, description, true, false, value -> Optional.empty());
  }

  /** A setting that may be left out, of any form. */
  public static Setting optional(String name, String description) {
    return new Setting(name, description, false, false, value -> Optional.empty());
  }

  /** This setting with its value never shown. */
  public Setting asSecret() {
    return new Setting(name, description, required, true, check);
  }

  /** This setting with a check of its form. */
  public Setting checkedBy(Function<String, Optional<String>> form) {
    return new Setting(name, description, required, secret, form);
  }
}
