package org.officialstats.advocacy.language;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;

/** The plural forms, and which of them a number takes, by the names and rules of the Unicode CLDR. */
public enum Plural {
  /** No thing, in Arabic. */
  ZERO,
  /** One thing; in French also less than two, in Russian also 21, 31 and so on. */
  ONE,
  /** Two things, in Arabic. */
  TWO,
  /** Some: 2 to 4, 22 to 24 and so on in Russian; 3 to 10, 103 to 110 and so on in Arabic. */
  FEW,
  /** Many: 5 to 20 and so on in Russian; 11 to 99 and so on in Arabic; full millions in French and Spanish. */
  MANY,
  /** All else. */
  OTHER;

  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /** The end of keys of texts in this form, such as {@code few}. */
  public String key() {
    return Ascii.toLowerCase(name());
  }

  /** The key of a text in this form; full millions may do without a form of their own. */
  String key(Set<String> keys, String of) {
    boolean stoodInFor = this == MANY && !keys.contains(of + "." + key());
    return of + "." + (stoodInFor ? OTHER : this).key();
  }

  /** The form for a number as it is written: 1.0 that is written as 1 is one thing. */
  public static Plural of(Language language, BigDecimal written) {
    BigDecimal number = requireNonNull(written, "written").abs().stripTrailingZeros();
    boolean whole = number.scale() <= 0;
    BigInteger integer = number.toBigInteger();
    return switch (language) {
      case EN -> number.compareTo(BigDecimal.ONE) == 0 ? ONE : OTHER;
      case FR -> integer.compareTo(BigInteger.TWO) < 0 ? ONE : ofMillions(whole, integer);
      case ES -> number.compareTo(BigDecimal.ONE) == 0 ? ONE : ofMillions(whole, integer);
      case RU -> whole ? russian(integer.mod(HUNDRED).intValue()) : OTHER;
      case AR -> whole ? arabic(integer) : OTHER;
      case ZH -> OTHER;
    };
  }

  private static Plural ofMillions(boolean whole, BigInteger integer) {
    boolean full = whole && integer.signum() != 0 && integer.mod(MILLION).signum() == 0;
    return full ? MANY : OTHER;
  }

  private static Plural russian(int lastTwo) {
    int last = lastTwo % 10;
    if (lastTwo / 10 == 1 || last == 0 || last >= 5) {
      return MANY;
    }
    return last == 1 ? ONE : FEW;
  }

  private static Plural arabic(BigInteger integer) {
    if (integer.bitLength() <= 1) {
      return integer.signum() == 0 ? ZERO : ONE;
    } else if (integer.equals(BigInteger.TWO)) {
      return TWO;
    }
    int lastTwo = integer.mod(HUNDRED).intValue();
    if (lastTwo < 3) {
      return OTHER;
    }
    return lastTwo <= 10 ? FEW : MANY;
  }
}
