package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.SettingsException;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/** Settings, and what happens to a store that is opened twice. */
abstract class OpeningTopic extends StoreTopic {
  @Test
  void hasNothingToTellTheAdministratorWhenAllIsWell() {
    assertHoldsAfterReopening(openWith(log.puts(3)), log.commits());

    assertThat(notices).isEmpty();
  }

  @Test
  void refusesASettingThatItDoesNotKnow() {
    assertThat(problems(settings().and("no-such-setting", "x")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).contains("'no-such-setting'"));
  }

  @Test
  void refusesThatARequiredSettingIsMissing() {
    for (Setting setting : required()) {
      assertThat(problems(without(settings(), setting)))
          .as("without '%s'", setting.name())
          .singleElement()
          .satisfies(
              problem -> assertThat(problem.toString()).contains("'" + setting.name() + "'"));
    }
  }

  @Test
  void namesEverythingThatIsWrongWithTheSettingsAtOnce() {
    Settings wrong = settings().and("no-such-setting", "x").and("nor-this-one", "y");
    for (Setting setting : required()) {
      wrong = without(wrong, setting);
    }

    assertThat(problems(wrong)).hasSize(2 + required().size());
  }

  @Test
  void neverLetsTwoOpeningsWriteOverEachOther() {
    Store first = openWith(log.puts(2));
    Optional<Store> second = openAgain();
    first.append(log.puts(1));
    second.ifPresent(store -> {
      if (contract().remembers()) {
        Commit stale = SampleLog.after(log.commits().get(1).head()).put("event/ev01", "stale");
        assertConflict(() -> store.append(List.of(stale)));
        store.append(log.puts(1));
      }
      assertHolds(store, remembered(log.commits()));
    });

    assertHolds(first, log.commits());
  }

  @Test
  void letsOneOfTwoOpeningsWinThatAppendAtTheSameMoment() throws Exception {
    Store first = openWith(log.puts(1));
    Optional<Store> second = openAgain();
    if (second.isPresent() && contract().remembers()) {
      for (int round = 0; round < 25; round++) {
        assertOneWins(first, second.get());
      }
    }
  }

  private static void assertOneWins(Store one, Store two) throws Exception {
    List<Commit> before = new ArrayList<>(readAll(one));
    List<Commit> kept = new ArrayList<>();
    Together together = new Together();
    for (Store store : List.of(one, two)) {
      String text = store == one ? "from the first" : "from the second";
      Commit commit = SampleLog.after(one.head()).put("event/ev01", text);
      together.and(() -> {
        Throwable refused = catchThrowable(() -> store.append(List.of(commit)));
        if (refused == null) {
          synchronized (kept) {
            kept.add(commit);
          }
        } else {
          assertConflict(() -> {
            throw refused;
          });
        }
      });
    }
    together.run();
    assertThat(kept).as("one of the two").hasSize(1);
    before.addAll(kept);
    assertHolds(one, before);
    assertHolds(two, before);
  }

  private Optional<Store> openAgain() {
    try {
      return Optional.of(open());
    } catch (StorageException refused) {
      assertThat(refused.kind()).isEqualTo(StorageException.Kind.UNAVAILABLE);
      return Optional.empty();
    }
  }

  private List<Setting> required() {
    return contract().provider().settings().stream().filter(Setting::required).toList();
  }

  private static Settings without(Settings settings, Setting setting) {
    Map<String, String> values = new LinkedHashMap<>(settings.values());
    values.remove(setting.name());
    return new Settings(values);
  }

  private List<Problem> problems(Settings wrong) {
    List<Problem> problems = new ArrayList<>();
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> open(wrong))
        .satisfies(refused -> problems.addAll(refused.problems()));
    return problems;
  }
}
