package org.officialstats.advocacy.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FallbackWidthsTest {
  private final FallbackWidths widths = new FallbackWidths();

  @Property(tries = 200)
  void addsUpAndGrowsWithTheSize(@ForAll String one, @ForAll String other) {
    double size = 8.5;
    assertThat(widths.width(one + "a" + other, size, false))
        .isCloseTo(
            widths.width(one, size, false)
                + widths.width("a", size, false)
                + widths.width(other, size, false),
            within(1e-6));
    assertThat(widths.width(one, 2 * size, false))
        .isCloseTo(2 * widths.width(one, size, false), within(1e-6));
    assertThat(widths.width(one, size, true))
        .isGreaterThanOrEqualTo(widths.width(one, size, false));
  }

  @Test
  void knowsWideAndNarrowLettersOfManyScripts() {
    assertThat(widths.width("", 10, false)).isZero();
    assertThat(widths.width("e\u0301", 10, false)).isEqualTo(widths.width("e", 10, false));
    assertThat(widths.width("i", 10, false)).isLessThan(widths.width("m", 10, false) / 3);
    assertThat(widths.width("\u0436", 10, false)).isGreaterThan(widths.width("\u0430", 10, false));
    assertThat(widths.width("\u4E2D", 10, false)).isGreaterThanOrEqualTo(10);
    assertThat(widths.width("~", 10, false)).isEqualTo(8.5, within(1e-9));
  }
}
