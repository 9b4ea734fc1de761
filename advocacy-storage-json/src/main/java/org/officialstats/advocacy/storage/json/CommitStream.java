package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.officialstats.advocacy.log.Commit;

/** The commits of a cursor as a stream that reads as it goes. */
final class CommitStream extends AbstractSpliterator<Commit> {
  private final JournalCursor cursor;
  private final Runnable checkOpen;
  private final String place;

  /** For a cursor of the store at this place, as long as it is open. */
  CommitStream(JournalCursor cursor, Runnable checkOpen, String place) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
    this.cursor = cursor;
    this.checkOpen = checkOpen;
    this.place = place;
  }

  Stream<Commit> stream() {
    return StreamSupport.stream(this, false).onClose(this::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Commit> action) {
    checkOpen.run();
    try {
      Optional<Commit> next = cursor.next();
      next.ifPresentOrElse(action, this::close);
      return next.isPresent();
    } catch (IOException failure) {
      throw StoreErrors.unavailable(place, failure);
    }
  }

  private void close() {
    try {
      cursor.close();
    } catch (IOException failure) {
      throw StoreErrors.unavailable(place, failure);
    }
  }
}
