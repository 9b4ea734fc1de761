package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.officialstats.advocacy.model.Truth;

/**
 * The texts by which rows are told apart, as numbers: codes, countries, what rows point at, or any words. A row may have
 * none or several. For one thread.
 */
public final class Labels {
  private final Keys keys;
  private final Dictionary texts;

  private Labels(Keys keys, Dictionary texts) {
    this.keys = keys;
    this.texts = texts;
  }

  /**
   * Those at a path.
   *
   * @throws IllegalArgumentException if the path means nothing there, or has neither words nor references
   */
  public static Labels of(View view, String path) {
    return new Labels(view.keys(path), view.dictionary(path));
  }

  /** Whether the path has words or references. */
  public static boolean has(View view, String path) {
    Column column = view.spot(path).column();
    return column instanceof Codes || column instanceof Sets;
  }

  /** Those that the rows have which belong to a row, or may, and are as a link asks or may be. */
  public static Labels linked(Matches matches, Labels inner) {
    BitSet seen = new BitSet();
    IntConsumer see = seen::set;
    Matches.Visitor visitor = (other, holds, lacks) -> {
      if (holds != Truth.FALSE) {
        inner.each(other, see);
      }
    };
    return new Labels(
        several((row, consumer) -> {
          matches.forEach(row, visitor);
          for (int number = seen.nextSetBit(0); number >= 0; number = seen.nextSetBit(number + 1)) {
            seen.clear(number);
            consumer.accept(number);
          }
        }),
        inner.texts);
  }

  /** Any words. */
  public static Labels of(IntFunction<? extends Iterable<String>> words) {
    requireNonNull(words, "words");
    Dictionary texts = new Dictionary();
    return new Labels(
        several((row, consumer) -> {
          for (String word : words.apply(row)) {
            consumer.accept(texts.add(word));
          }
        }),
        texts);
  }

  private static Keys several(Keys.Each each) {
    return new Keys() {
      @Override
      public void each(int row, IntConsumer consumer) {
        each.number(row, consumer);
      }

      @Override
      public boolean isSingle() {
        return false;
      }
    };
  }

  /** Hands every number of a row to the consumer, each once. */
  public void each(int row, IntConsumer consumer) {
    keys.each(row, consumer);
  }

  /** The text of a number. */
  public String text(int number) {
    return texts.text(number);
  }

  Keys keys() {
    return keys;
  }
}
