package org.officialstats.advocacy.discovery;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.shape.Nearest;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.Provider;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.SettingsException;

/** Compares the settings that were given with those that a provider declares. */
public final class CheckedSettings {
  private final String where;
  private final Map<String, Setting> declared;

  private CheckedSettings(String where, Map<String, Setting> declared) {
    this.where = where;
    this.declared = declared;
  }

  /**
   * Refuses settings that the provider does not understand. A provider that cannot say what it understands gets them
   * unchecked, with a notice.
   *
   * @param where the provider, such as {@code store/json}
   * @throws SettingsException with every name that is unknown or missing and every value that is malformed
   */
  public static void require(
      String where, Provider provider, Settings settings, Consumer<Notice> notices) {
    requireNonNull(settings, "settings");
    declaredBy(provider, where, notices).ifPresent(declared -> {
      List<Problem> problems = new CheckedSettings(where, declared).problems(settings);
      if (!problems.isEmpty()) {
        throw new SettingsException(problems);
      }
    });
  }

  private static Optional<Map<String, Setting>> declaredBy(
      Provider provider, String where, Consumer<Notice> notices) {
    try {
      @Nullable List<Setting> settings = provider.settings();
      if (settings != null) {
        return Optional.of(
            settings.stream().collect(ImmutableMap.toImmutableMap(Setting::name, each -> each)));
      }
      notices.accept(new Notice(
          "provider " + where, "its settings() gave null; the settings are handed over unchecked"));
    } catch (RuntimeException | LinkageError broken) {
      notices.accept(new Notice(
          "provider " + where,
          "its settings() failed: " + broken + "; the settings are handed over unchecked"));
    }
    return Optional.empty();
  }

  private List<Problem> problems(Settings settings) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    settings.values().keySet().stream()
        .filter(name -> !declared.containsKey(name))
        .map(this::unknown)
        .forEach(problems::add);
    for (Setting setting : declared.values()) {
      settings
          .find(setting.name())
          .map(value -> malformed(setting, value))
          .orElseGet(() -> setting.required() ? Optional.of(missing(setting)) : Optional.empty())
          .ifPresent(problems::add);
    }
    return problems.build();
  }

  private Problem unknown(String name) {
    String nearest = Nearest.to(name, declared.keySet())
        .map(known -> "; did you mean '" + known + "'?")
        .orElse("");
    String known =
        declared.isEmpty() ? "no settings" : "one of " + String.join(", ", declared.keySet());
    return new Problem(
        where,
        "unknown setting '" + name + "'" + nearest,
        known,
        "correct the name or leave it out");
  }

  private Problem missing(Setting setting) {
    return new Problem(
        where, "setting '" + setting.name() + "' is missing", setting.description(), "add it");
  }

  private Optional<Problem> malformed(Setting setting, String value) {
    return expectation(setting, value).map(expected -> {
      String shown = setting.secret() ? "(a secret, not shown)" : "'" + value + "'";
      return new Problem(
          where,
          "setting '" + setting.name() + "' is malformed: " + shown,
          expected,
          "correct the value");
    });
  }

  private static Optional<String> expectation(Setting setting, String value) {
    try {
      return setting.check().apply(value);
    } catch (RuntimeException refused) {
      return Optional.of(setting.description());
    }
  }
}
