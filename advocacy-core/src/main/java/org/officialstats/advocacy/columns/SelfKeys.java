package org.officialstats.advocacy.columns;

import java.util.function.IntConsumer;

/** The row itself as its number, as the ids of entities are. */
record SelfKeys() implements Keys {
  @Override
  public void each(int row, IntConsumer consumer) {
    consumer.accept(row);
  }

  @Override
  public boolean isSingle() {
    return true;
  }

  @Override
  public void mark(Bits rows, long[] numbers) {
    for (int word = 0; word < Math.min(numbers.length, Bits.words(rows.size())); word++) {
      numbers[word] |= rows.word(word);
    }
  }

  @Override
  public Bits having(Bits rows, long[] numbers) {
    long[] words = new long[Bits.words(rows.size())];
    for (int word = 0; word < Math.min(numbers.length, words.length); word++) {
      words[word] = rows.word(word) & numbers[word];
    }
    return Bits.over(words, rows.size());
  }
}
