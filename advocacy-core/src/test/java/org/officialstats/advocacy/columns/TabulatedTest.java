package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.samples.Kept;
import org.officialstats.advocacy.samples.TestSnapshot;
import org.officialstats.advocacy.snapshot.Snapshot;

class TabulatedTest {
  private final Snapshot plain =
      new TestSnapshot(Strategies.gwgBigData()).put(Events.of("one", "2024-05-01/2024-05-02"));

  @Test
  void hasTheSameTablesWhoeverAsks() {
    Snapshot tabulated = Tabulated.of(plain);

    assertThat(Tables.of(tabulated)).isSameAs(Tables.of(tabulated));
    assertThat(Tables.of(tabulated).table("event").live().count()).isOne();
    assertThat(tabulated).hasToString(plain.toString());
  }

  @Test
  void isTheSnapshotItselfIfThatKeepsTables() {
    Snapshot keeping = Kept.withColumns(plain);

    assertThat(Tabulated.of(keeping)).isSameAs(keeping);
  }

  @Test
  void asksTheSnapshotForAllElse() throws ReflectiveOperationException {
    List<String> asked = new ArrayList<>();
    Snapshot noting = (Snapshot) Proxy.newProxyInstance(
        TabulatedTest.class.getClassLoader(),
        new Class<?>[] {Snapshot.class},
        (proxy, method, arguments) -> {
          asked.add(method.toGenericString());
          return null;
        });
    Snapshot tabulated = Tabulated.of(noting);

    for (Method method : Snapshot.class.getMethods()) {
      method.invoke(tabulated, new Object[method.getParameterCount()]);
    }

    assertThat(asked)
        .containsExactlyElementsOf(Arrays.stream(Snapshot.class.getMethods())
            .map(Method::toGenericString)
            .toList());
  }
}
