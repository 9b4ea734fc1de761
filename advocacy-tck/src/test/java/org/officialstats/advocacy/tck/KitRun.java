package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A run of a contract as an author would run it. */
final class KitRun {
  private KitRun() {}

  /** These tests are among those that fail. */
  static void assertFails(Class<?> contract, String... tests) {
    assertThat(failed(contract)).contains(tests);
  }

  /** The names of the tests that failed, each once. */
  static List<String> failed(Class<?> contract) {
    Events events = EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(contract))
        .execute()
        .testEvents();
    assertThat(events.finished().count()).as("tests that ran").isGreaterThan(10);
    assertThat(events.skipped().count()).as("tests that were skipped").isZero();
    return events
        .failed()
        .map(event -> nameOf(event.getTestDescriptor().getUniqueId()))
        .distinct()
        .toList();
  }

  private static String nameOf(UniqueId id) {
    return id.getSegments().stream()
        .filter(segment -> List.of("method", "test-factory").contains(segment.getType()))
        .map(segment -> segment.getValue().replaceFirst("\\(.*", ""))
        .findFirst()
        .orElseThrow();
  }
}
