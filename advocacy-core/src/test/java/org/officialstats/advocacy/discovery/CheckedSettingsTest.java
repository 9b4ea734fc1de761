package org.officialstats.advocacy.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.Provider;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.SettingsException;

class CheckedSettingsTest {
  private final List<Notice> notices = new ArrayList<>();

  @Test
  void acceptsWhatTheProviderUnderstands() {
    require(new Providers.Configured(), Settings.of("directory", "/data").and("segment-size", 100));

    assertThat(notices).isEmpty();
  }

  @Test
  void listsEveryProblemAndShowsNoSecret() {
    Settings wrong =
        Settings.of("directry", "/data").and("password", "hunter2").and("segment-size", "big");

    SettingsException refused = catchThrowableOfType(
        SettingsException.class, () -> require(new Providers.Configured(), wrong));

    assertThat(refused)
        .hasMessage("[store/configured] unknown setting 'directry'; did you mean 'directory'?;"
            + " expected one of directory, password, segment-size; correct the name or leave it out\n"
            + "[store/configured] setting 'directory' is missing; expected where the data are kept; add it\n"
            + "[store/configured] setting 'password' is malformed: (a secret, not shown);"
            + " expected 8 characters or more; correct the value\n"
            + "[store/configured] setting 'segment-size' is malformed: 'big';"
            + " expected bytes in a file; correct the value");
    assertThat(refused.problems()).hasSize(4);
  }

  @Test
  void refusesEverySettingOfAProviderThatTakesNone() {
    assertThat(catchThrowableOfType(
            SettingsException.class,
            () -> require(new Providers.Good(), Settings.of("directory", "/data"))))
        .hasMessage(
            "[store/good] unknown setting 'directory'; expected no settings; correct the name or leave it out");
  }

  @Test
  void handsSettingsOverUncheckedWhenTheProviderCannotSayWhatItUnderstands() {
    Providers.ThrowingSettings vague = new Providers.ThrowingSettings(false);
    require(vague, vague.any());
    require(new Providers.ThrowingSettings(true), vague.any());

    assertThat(notices)
        .extracting(Object::toString)
        .containsExactly(
            "[provider store/vague] its settings() failed: java.lang.ArithmeticException: no settings;"
                + " the settings are handed over unchecked",
            "[provider store/vague] its settings() gave null; the settings are handed over unchecked");
  }

  private void require(Provider provider, Settings settings) {
    CheckedSettings.require("store/" + provider.id(), provider, settings, notices::add);
  }
}
