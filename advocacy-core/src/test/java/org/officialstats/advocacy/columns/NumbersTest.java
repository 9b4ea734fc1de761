package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.strategy.Target;

/** Numbers are exact, however many digits they have. */
class NumbersTest {
  @Property
  void areWholeWhenThePointIsMovedOrElseKeptBeside(@ForAll BigDecimal number) {
    for (int scale : new int[] {0, 2, 9}) {
      long unscaled = Numbers.unscaled(number, scale);
      if (unscaled != Numbers.BESIDE) {
        assertThat(BigDecimal.valueOf(unscaled, scale)).isEqualByComparingTo(number);
      } else {
        BigDecimal moved = number.movePointRight(scale).stripTrailingZeros();
        assertThat(moved.scale() > 0 || moved.toBigInteger().bitLength() > 62).isTrue();
      }
    }
  }

  @Example
  void fitOrNotAtTheEdge() {
    BigDecimal most = BigDecimal.valueOf((1L << 62) - 1);
    assertThat(Numbers.unscaled(most, 0)).isEqualTo(most.longValueExact());
    assertThat(Numbers.unscaled(most.add(BigDecimal.ONE), 0)).isEqualTo(Numbers.BESIDE);
    assertThat(Numbers.unscaled(most, 1)).isEqualTo(Numbers.BESIDE);
    assertThat(Numbers.unscaled(new BigDecimal("1E+900000"), 0)).isEqualTo(Numbers.BESIDE);
    assertThat(Numbers.unscaled(new BigDecimal("2.50"), 1)).isEqualTo(25);
    assertThat(Numbers.unscaled(new BigDecimal("2.50"), 0)).isEqualTo(Numbers.BESIDE);
  }

  @Example
  void areKeptWhenManyOfThemAreTooLarge() {
    World world = new World(Constants.SOME);
    IntStream.range(0, 3_000).forEach(number -> world.put(target(number), 0));
    Tables before = world.tables();
    assertThat(((Numbers) before.table("target").column("value")).isCheapToChange())
        .isFalse();
    Source changed = world.put(target(-7), 0);
    Tables after = before.with(List.of(new TableChange(changed.key(), Optional.of(changed))));
    Table targets = after.table("target");
    Numbers values = (Numbers) targets.column("value");
    assertThat(Arrays.stream(targets.live().rows())
            .mapToObj(row -> requireNonNull(values.number(row)))
            .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(IntStream.range(0, 3_000)
            .mapToObj(NumbersTest::value)
            .reduce(value(-7), BigDecimal::add));
  }

  private static Target target(int number) {
    return Target.builder()
        .id(Id.of("t" + (number + 10)))
        .indicator("EVT-01")
        .value(value(number))
        .since(LocalDate.of(2026, 1, 1))
        .setBy("the board")
        .reason("agreed")
        .build();
  }

  private static BigDecimal value(int number) {
    return new BigDecimal("123456789012345678901.5").add(BigDecimal.valueOf(number));
  }
}
