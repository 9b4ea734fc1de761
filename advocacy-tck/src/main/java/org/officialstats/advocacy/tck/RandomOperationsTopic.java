package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Random sequences of operations, each beside a model that is a list. The name of a failing test tells its seed. */
abstract class RandomOperationsTopic extends StoreTopic {
  private static final int OPERATIONS = 60;

  @TestFactory
  Stream<DynamicTest> keepsWhatAListKeeps() {
    return contract()
        .seeds()
        .boxed()
        .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> keepsWhatAListKeeps(seed)));
  }

  private void keepsWhatAListKeeps(long seed) {
    try (RandomOperations operations = new RandomOperations(this, seed)) {
      for (int i = 0; i < OPERATIONS; i++) {
        String done = operations.next();
        assertThat(operations.found())
            .as("seed %d, after operation %d: %s", seed, i + 1, done)
            .isEqualTo(operations.expected());
      }
    }
  }
}
