package org.officialstats.advocacy.storage.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.officialstats.advocacy.log.Commit;

/** The commits of a reader as a stream that reads as it goes, and closes the reader at its end. */
final class CommitStream extends AbstractSpliterator<Commit> {
  private final LogReader reader;
  private final Runnable checkOpen;
  private final StoreErrors errors;

  CommitStream(LogReader reader, Runnable checkOpen, StoreErrors errors) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
    this.reader = reader;
    this.checkOpen = checkOpen;
    this.errors = errors;
  }

  Stream<Commit> stream() {
    return StreamSupport.stream(this, false).onClose(reader::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Commit> action) {
    checkOpen.run();
    Optional<Commit> next = next();
    next.ifPresentOrElse(action, reader::close);
    return next.isPresent();
  }

  private Optional<Commit> next() {
    try {
      return reader.next();
    } catch (SQLException failed) {
      throw errors.unavailable(failed);
    }
  }
}
