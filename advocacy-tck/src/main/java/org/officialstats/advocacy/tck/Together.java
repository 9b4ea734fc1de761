package org.officialstats.advocacy.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Tasks that start at the same moment, each in a thread of its own. */
@StartsThreads
final class Together {
  private final List<Callable<?>> tasks = new ArrayList<>();

  /** Adds a task. */
  Together and(Action action) {
    tasks.add(() -> {
      action.run();
      return action;
    });
    return this;
  }

  /** Runs all and waits for all; fails as the first one that fails. */
  void run() throws Exception {
    CyclicBarrier start = new CyclicBarrier(tasks.size());
    List<FutureTask<?>> running = new ArrayList<>();
    for (Callable<?> task : tasks) {
      running.add(started(() -> {
        start.await();
        return task.call();
      }));
    }
    for (FutureTask<?> each : running) {
      result(each);
    }
  }

  /** Starts one task now. */
  static <T> FutureTask<T> started(Callable<T> task) {
    FutureTask<T> running = new FutureTask<>(task);
    Thread thread = new Thread(running, "advocacy-tck");
    thread.setDaemon(true);
    thread.start();
    return running;
  }

  /** Waits for a task; fails as it fails. */
  static <T> T result(FutureTask<T> running) throws Exception {
    try {
      return running.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Exception cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failed;
    }
  }

  /** Something to do. */
  @FunctionalInterface
  interface Action {
    void run() throws Exception;
  }
}
