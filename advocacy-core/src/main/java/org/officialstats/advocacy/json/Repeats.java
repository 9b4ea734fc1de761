package org.officialstats.advocacy.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a value of a text, and gives the same value again as long as the same text comes. Not thread-safe. */
final class Repeats<T> {
  private final Function<String, T> make;
  private byte[] last = new byte[0];
  private @Nullable T value;

  Repeats(Function<String, T> make) {
    this.make = make;
  }

  /** The value of the text in UTF-8 between these positions, which has no escapes. */
  T of(byte[] bytes, int from, int to) {
    @Nullable T known = value;
    if (known == null || !Arrays.equals(bytes, from, to, last, 0, last.length)) {
      String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      if (text.indexOf('\uFFFD') >= 0) {
        throw new Scanner.Unusual();
      }
      known = make.apply(text);
      last = Arrays.copyOfRange(bytes, from, to);
      value = known;
    }
    return known;
  }
}
