package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A run of a contract as an author would run it, or of some of its tests. */
final class KitRun {
  private KitRun() {}

  /** These tests fail. */
  static void assertFails(Class<?> contract, String... tests) {
    assertThat(failed(run(selectors(contract, tests)))).containsExactlyInAnyOrder(tests);
  }

  /** The names of the tests that failed of all, each once. */
  static List<String> failed(Class<?> contract) {
    Events events = run(List.of(selectClass(contract)));
    assertThat(events.finished().count()).as("tests that ran").isGreaterThan(10);
    return failed(events);
  }

  private static Events run(List<? extends DiscoverySelector> selectors) {
    Events events = EngineTestKit.engine("junit-jupiter")
        .selectors(selectors.toArray(DiscoverySelector[]::new))
        .execute()
        .testEvents();
    assertThat(events.skipped().count()).as("tests that were skipped").isZero();
    return events;
  }

  private static List<DiscoverySelector> selectors(Class<?> contract, String... tests) {
    return Arrays.stream(tests).flatMap(test -> selectors(contract, test)).toList();
  }

  /** The tests with this name, be they of the contract or of topics inside it. */
  private static Stream<DiscoverySelector> selectors(Class<?> contract, String test) {
    Stream<DiscoverySelector> own =
        methods(contract, test).map(method -> selectMethod(contract, method));
    Stream<DiscoverySelector> nested =
        ReflectionSupport.findNestedClasses(contract, any -> true).stream()
            .flatMap(topic -> methods(topic, test)
                .map(method -> selectNestedMethod(List.of(contract), topic, method)));
    return Stream.concat(own, nested);
  }

  private static Stream<Method> methods(Class<?> type, String name) {
    return ReflectionSupport.findMethods(
        type, method -> method.getName().equals(name), HierarchyTraversalMode.BOTTOM_UP)
        .stream();
  }

  private static List<String> failed(Events events) {
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
