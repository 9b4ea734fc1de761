package org.officialstats.advocacy.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes together what several threads bring while an earlier write is under way: the first that comes writes, those
 * that come meanwhile go with the next one. It gives peers that write one batch at a time the chance that the tracker
 * takes by itself.
 */
final class Together<T> {
  private final Batch<T> write;
  private List<Waiting<T>> queue = new ArrayList<>();
  private boolean writing;

  /** Writes a batch. */
  @FunctionalInterface
  interface Batch<T> {
    void write(List<T> items) throws Exception;
  }

  private static final class Waiting<T> {
    private final T item;
    private boolean done;
    private @Nullable Exception failure;

    Waiting(T item) {
      this.item = item;
    }
  }

  Together(Batch<T> write) {
    this.write = write;
  }

  /** Returns when the item has been written, alone or with others. */
  void add(T item) throws Exception {
    Waiting<T> mine = new Waiting<>(item);
    List<Waiting<T>> batch = waitOrLead(mine);
    if (!batch.isEmpty()) {
      lead(batch);
    }
    if (mine.failure != null) {
      throw mine.failure;
    }
  }

  private synchronized List<Waiting<T>> waitOrLead(Waiting<T> mine) throws InterruptedException {
    queue.add(mine);
    while (writing && !mine.done) {
      wait();
    }
    if (mine.done) {
      return List.of();
    }
    writing = true;
    List<Waiting<T>> batch = queue;
    queue = new ArrayList<>();
    return batch;
  }

  private void lead(List<Waiting<T>> batch) {
    @Nullable Exception failure = null;
    try {
      write.write(batch.stream().map(waiting -> waiting.item).toList());
    } catch (Exception failed) {
      failure = failed;
    }
    finish(batch, failure);
  }

  private synchronized void finish(List<Waiting<T>> batch, @Nullable Exception failure) {
    for (Waiting<T> waiting : batch) {
      waiting.done = true;
      waiting.failure = failure;
    }
    writing = false;
    notifyAll();
  }
}
