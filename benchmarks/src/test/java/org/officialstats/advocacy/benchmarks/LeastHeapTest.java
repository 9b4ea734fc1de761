package org.officialstats.advocacy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeastHeapTest {
  @Test
  void findsTheSmallestSizeThatIsEnough() throws IOException {
    for (int needed : LeastHeap.SIZES) {
      assertThat(LeastHeap.of(LeastHeap.SIZES, size -> size >= needed)).isEqualTo(needed);
      assertThat(LeastHeap.of(LeastHeap.SIZES, size -> size > needed - 1)).isEqualTo(needed);
    }
  }

  @Test
  void triesFewSizes() throws IOException {
    List<Integer> tried = new ArrayList<>();

    LeastHeap.of(LeastHeap.SIZES, size -> {
      tried.add(size);
      return size >= 48;
    });

    assertThat(tried).hasSize(4);
  }

  @Test
  void aProgramOfItsOwnThatFailsIsTold() throws IOException {
    Child child = new Child(List.of("-Xmx16m"), OneReport.class, List.of("NOBODY", "x", "y"));

    assertThat(child.attempt(Duration.ofMinutes(1))).isEmpty();
    assertThatThrownBy(() -> child.run(Duration.ofMinutes(1)))
        .isInstanceOf(IOException.class)
        .hasMessage("OneReport [NOBODY, x, y] failed");
  }
}
