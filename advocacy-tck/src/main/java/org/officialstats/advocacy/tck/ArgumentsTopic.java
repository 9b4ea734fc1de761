package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.spi.Store;

/** Null is refused with the name of the argument. */
abstract class ArgumentsTopic extends StoreTopic {
  @Test
  void refusesNullForTheContext() {
    assertRefused("context", () -> contract().provider().open(Nothing.at()));
  }

  @Test
  void refusesNullForTheCommits() {
    Store store = open();

    assertRefused("commits", () -> store.append(Nothing.at()));
  }

  @Test
  void refusesNullForTheRevisionToReadAfter() {
    Store store = open();

    assertRefused("after", () -> store.read(Nothing.at()));
  }

  @Test
  void refusesNullForWhatToErase() {
    Store store = open();

    assertRefused("key", () -> store.redact(Nothing.at(), former -> ERASED));
    EntityKey key = EntityKey.parse("event/ev01");
    assertRefused("replacement", () -> store.redact(key, Nothing.at()));
  }

  @Test
  void refusesNullForTheRevisionToFoldThrough() {
    Store store = open();

    if (folds()) {
      assertRefused("through", () -> store.fold(Nothing.at()));
    } else {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> store.fold(Nothing.at()));
    }
  }

  @Test
  void refusesNullForWhatToWatch() {
    Store store = open();

    assertRefused("known", () -> store.watch(Nothing.at(), Duration.ZERO));
    assertRefused("patience", () -> store.watch(Head.NONE, Nothing.at()));
  }

  private static void assertRefused(String argument, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(argument);
  }
}
