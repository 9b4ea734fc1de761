package org.officialstats.advocacy.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;

/** Draws what records are made of: always the same for one seed. */
final class Draw {
  static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final int FIRST_NUMBER = 10_000_000;
  private static final int MONTHS_IN_HUNDRED = 12;

  private final SplittableRandom random;
  private final Map<Integer, Zipf> zipfs = new HashMap<>();

  Draw(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean chance(int inHundred) {
    return random.nextInt(100) < inHundred;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** One of so many, the first ones far more often than the last. */
  int skewed(int size) {
    return zipfs.computeIfAbsent(size, Zipf::new).draw(random);
  }

  /** One of the list, the first ones more often. */
  <T> T of(List<T> list) {
    return list.get(skewed(list.size()));
  }

  Code code(String... keys) {
    return Code.of(keys[skewed(keys.length)]);
  }

  /** There with this chance. */
  <T> Optional<T> perhaps(int inHundred, Supplier<T> value) {
    return chance(inHundred) ? Optional.of(value.get()) : Optional.empty();
  }

  LocalDate day(int days) {
    return FIRST.plusDays(random.nextInt(days));
  }

  /** A day, or now and then no more than its month. */
  PartialDate date(int days) {
    LocalDate day = day(days);
    return chance(MONTHS_IN_HUNDRED) ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day);
  }

  static <E> Id<E> id(String kind, int number) {
    return Id.of(kind + (FIRST_NUMBER + number));
  }

  /** The id of one of so many, the first ones far more often. */
  <E> Id<E> idOf(String kind, int size) {
    return id(kind, skewed(size));
  }

  /** The id of one of so many, each as often as another. */
  <E> Id<E> anyIdOf(String kind, int size) {
    return id(kind, random.nextInt(size));
  }
}
