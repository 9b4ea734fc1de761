package org.officialstats.advocacy.spi;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;

/**
 * Keeps commits, and nothing else: it need not understand the documents in them. The library validates, chains and
 * groups commits before it hands them over.
 *
 * <p>Thread-safe: {@link #append} is called by one thread at a time, the other methods by any number of threads beside
 * it. After {@link #close()} every method but {@code close} throws {@link IllegalStateException}.
 */
public interface Store extends AutoCloseable {
  /** The end of the log; {@link Head#NONE} when it is empty. */
  Head head();

  /**
   * Adds commits to the end of the log. When this returns, all of them survive the death of the process and of the
   * machine. Each commit is atomic; when this throws, a part of the batch from its beginning may have been kept, never
   * anything else, and {@link #head()} tells which, unless the store says that it must be opened again.
   *
   * @param commits one or more that follow the head and each other without a gap
   * @throws StorageException of kind {@link StorageException.Kind#CONFLICT} if the first does not follow the head, and
   *     nothing was kept; of another kind if they could not be kept
   */
  void append(List<Commit> commits);

  /**
   * The commits after a revision, in order. The stream reads as it goes and must be closed.
   *
   * @throws StorageException if the log cannot be read, or is damaged (also while the stream is consumed)
   */
  Stream<Commit> read(Revision after);

  /**
   * Erases every version of an entity's document: each is replaced by what the function makes of it, as {@link
   * org.officialstats.advocacy.log.Change#redacted} does. When this returns, no former text is left in anything that
   * the store keeps. Hashes stay as they are.
   *
   * @throws StorageException if it cannot be done; then a later call can complete it
   */
  void redact(EntityKey key, UnaryOperator<JsonDocument> replacement);

  /** Gives up everything it holds. Calling it again does nothing. */
  @Override
  void close();
}
