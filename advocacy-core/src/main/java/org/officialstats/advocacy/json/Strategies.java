package org.officialstats.advocacy.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.strategy.Strategy;

/**
 * Strategies as data: the one that ships with the library, and those that offices write.
 *
 * <pre>{@code
 * Strategy strategy = Strategies.load("strategy.json", in);
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class Strategies {
  private static final String GWG_BIG_DATA = "gwg-big-data.json";

  private Strategies() {}

  /**
   * The advocacy and communication strategy of the Global Working Group on Big Data for official statistics, with its
   * texts in the six languages of the United Nations.
   */
  public static Strategy gwgBigData() {
    try (InputStream in =
        requireNonNull(Strategies.class.getResourceAsStream(GWG_BIG_DATA), GWG_BIG_DATA)) {
      return load(GWG_BIG_DATA, in);
    } catch (IOException broken) {
      throw new UncheckedIOException("resource " + GWG_BIG_DATA + " cannot be read", broken);
    }
  }

  /**
   * The strategy in a file that an office wrote by hand. Stricter than {@link EntityJson#read}: a field that no strategy
   * has is a problem, unless its name begins with {@code x-}, and so is a code that no code list has, those that the
   * strategy adds included.
   *
   * @param where names the file in messages
   * @param in the document in UTF-8; not closed
   * @throws JsonFormatException with every problem, each with its line, column, JSON pointer, value and remedy
   * @throws IOException if the stream cannot be read
   */
  public static Strategy load(String where, InputStream in) throws IOException {
    requireNonNull(where, "where");
    byte[] bytes = requireNonNull(in, "in").readNBytes(Limits.DOCUMENT + 1);
    return StrategyReader.read(where, JsonDocument.of(bytes));
  }
}
