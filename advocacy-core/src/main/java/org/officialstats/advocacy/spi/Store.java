package org.officialstats.advocacy.spi;

import java.time.Duration;
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
   * @throws IllegalArgumentException if there are none, or one does not follow the one before it in the batch
   * @throws StorageException of kind {@link StorageException.Kind#CONFLICT} if the first does not follow the head, and
   *     nothing was kept; of another kind if they could not be kept
   */
  void append(List<Commit> commits);

  /**
   * The commits after a revision, in order; none if the revision is the last one or after it. The stream reads as it
   * goes and must be closed. It gives at least what was kept when it was asked for; what is added while it is consumed may
   * follow, without a gap.
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

  /**
   * Drops the document and salt of every version that was replaced or removed at or before a revision, as {@link
   * org.officialstats.advocacy.log.Folding} tells: each such change becomes {@link
   * org.officialstats.advocacy.log.Change#folded}. The state at that revision and everything after it stays as it is, and
   * so do keys, digests, hashes and whole commits. When this returns, no dropped document is left in anything that the
   * store keeps. Folding again, or through an earlier revision, does no harm; a revision after the last one means the last
   * one.
   *
   * <p>This default refuses. A store that folds says so by {@link StoreCapability#FOLDING}.
   *
   * @throws UnsupportedOperationException if the store does not fold, and nothing has changed
   * @throws StorageException if it cannot be done; then a part may be, and a later call can complete it
   */
  default void fold(Revision through) {
    throw new UnsupportedOperationException(
        "this store keeps all history; one that folds it overrides fold and declares FOLDING");
  }

  /**
   * Waits until the end of the log is another than the caller knows, and tells it. {@link #read} after the known revision
   * then gives every commit that was missed, in order; so nothing is lost between two calls, whoever appended it, in
   * whatever process. It blocks the caller's thread: a store starts none of its own.
   *
   * <p>This default asks for the head ten times a second. A store that is told of commits by other means does better.
   *
   * @param known the end that the caller knows; when it is another already, this returns at once
   * @param patience how long to wait at most
   * @return the end of the log, the known one if nothing came in time
   * @throws InterruptedException if the thread is interrupted; the store goes on working
   * @throws IllegalStateException if the store is closed, also while waiting
   * @throws StorageException if the log cannot be read
   */
  default Head watch(Head known, Duration patience) throws InterruptedException {
    return new Polling(this).watch(known, patience);
  }

  /** Gives up everything it holds. Calling it again does nothing. */
  @Override
  void close();
}
