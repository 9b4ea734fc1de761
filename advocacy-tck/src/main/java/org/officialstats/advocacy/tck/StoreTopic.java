package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.Stores;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreCapability;

/** What the topics of the store contract share: a store in a directory of its own, opened as a tracker opens it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class StoreTopic {
  static final JsonDocument ERASED = JsonDocument.of("{\"erased\":true}");

  @TempDir
  Path directory;

  final SampleLog log = SampleLog.empty();
  final List<Notice> notices = new CopyOnWriteArrayList<>();
  private final ManualClock clock = ManualClock.at("2026-01-02T03:04:05.678Z");
  private final List<Store> opened = new CopyOnWriteArrayList<>();

  @SuppressWarnings("NullAway.Init") // JUnit sets the directory
  StoreTopic() {}

  abstract StoreContract contract();

  /** Whether the provider says that its stores fold. */
  final boolean folds() {
    return contract().provider().capabilities().contains(StoreCapability.FOLDING);
  }

  final Settings settings() {
    return contract().settings(directory);
  }

  final Store open() {
    return open(settings());
  }

  final Store open(Settings settings) {
    return closedLater(Stores.open(contract().provider(), settings, clock, notices::add));
  }

  final Store closedLater(Store store) {
    opened.add(store);
    return store;
  }

  final ManualClock clock() {
    return clock;
  }

  final Store reopen(Store store) {
    store.close();
    return open();
  }

  /** A store that keeps these commits, appended in one batch. */
  final Store openWith(List<Commit> commits) {
    Store store = open();
    store.append(commits);
    return store;
  }

  @AfterEach
  void closeWhatWasOpened() {
    opened.forEach(Store::close);
  }

  static List<Commit> read(Store store, Revision after) {
    return SampleLog.read(store, after);
  }

  static List<Commit> readAll(Store store) {
    return read(store, Revision.NONE);
  }

  /** The store has exactly these commits, and its head is that of the last one. */
  static void assertHolds(Store store, List<Commit> expected) {
    assertThat(readAll(store)).as("every commit that the store gives").isEqualTo(expected);
    Head head =
        expected.isEmpty() ? Head.NONE : expected.get(expected.size() - 1).head();
    assertThat(store.head()).as("the head").isEqualTo(head);
  }

  /** After reopening, the store has exactly these commits, or none if it does not remember. */
  final Store assertHoldsAfterReopening(Store store, List<Commit> expected) {
    Store again = reopen(store);
    assertHolds(again, remembered(expected));
    return again;
  }

  final <T> List<T> remembered(List<T> all) {
    return contract().remembers() ? all : List.of();
  }

  static void assertConflict(ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown).as("a conflict").isInstanceOf(StorageException.class);
    assertThat(((StorageException) thrown).kind()).isEqualTo(Kind.CONFLICT);
    assertThat(thrown)
        .as("the form of messages: [where] what; remedy")
        .message()
        .matches("(?s)\\[.+] .+; .+");
  }
}
