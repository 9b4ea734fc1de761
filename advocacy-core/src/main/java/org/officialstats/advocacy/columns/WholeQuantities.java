package org.officialstats.advocacy.columns;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whole numbers that are made for all lanes at once, and kept until other lanes are asked for. For one thread. */
final class WholeQuantities implements Quantities {
  private final Filler filler;
  private final long[] numbers = new long[Vector.ROWS];
  private final long[] scaled = new long[Vector.ROWS];
  private @Nullable Lanes filled;

  WholeQuantities(Filler filler) {
    this.filler = filler;
  }

  @Override
  public @Nullable BigDecimal exact(Lanes lanes, int lane) {
    long number = numbers(lanes)[lane];
    return number == Numbers.ABSENT ? null : BigDecimal.valueOf(number);
  }

  @Override
  public long[] unscaled(Lanes lanes, int scale) {
    long[] whole = numbers(lanes);
    if (scale == 0) {
      return whole;
    }
    for (int lane = 0; lane < lanes.count(); lane++) {
      scaled[lane] = whole[lane] == Numbers.ABSENT
          ? Numbers.ABSENT
          : Numbers.unscaled(BigDecimal.valueOf(whole[lane]), scale);
    }
    return scaled;
  }

  @Override
  public int scale() {
    return ANY;
  }

  private long[] numbers(Lanes lanes) {
    if (filled != lanes) {
      filler.fill(lanes, numbers);
      filled = lanes;
    }
    return numbers;
  }
}
