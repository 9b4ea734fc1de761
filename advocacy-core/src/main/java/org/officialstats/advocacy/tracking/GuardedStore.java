package org.officialstats.advocacy.tracking;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/**
 * A store of which only exceptions of the contract come out: everything else it throws becomes a {@link
 * ProviderException} that names the provider and what it was doing. It never sees that its thread was interrupted, so
 * that an impatient caller cannot damage a file, except when it waits.
 */
final class GuardedStore implements Store {
  private final String provider;
  private final Store store;
  private final boolean folds;

  GuardedStore(String provider, Store store, boolean folds) {
    this.provider = provider;
    this.store = store;
    this.folds = folds;
  }

  @Override
  public Head head() {
    return guard("telling the end of its log", store::head);
  }

  @Override
  public void append(List<Commit> commits) {
    String doing = "appending from revision " + commits.get(0).revision() + " on";
    guard(doing, () -> {
      store.append(commits);
      return commits;
    });
  }

  @Override
  public Stream<Commit> read(Revision after) {
    return guard("reading after revision " + after, () -> store.read(after));
  }

  @Override
  public void redact(EntityKey key, UnaryOperator<JsonDocument> replacement) {
    guard("erasing " + key, () -> {
      store.redact(key, replacement);
      return key;
    });
  }

  /** Throws unless the provider has declared that its stores fold. */
  void requireFolding() {
    if (!folds) {
      throw StorageException.of(
          StorageException.Kind.UNSUPPORTED,
          "provider " + provider,
          "its stores keep all history and do not fold it",
          "copy to a store that does, see Stores.copy");
    }
  }

  @Override
  public void fold(Revision through) {
    guard("folding through revision " + through, () -> {
      store.fold(through);
      return through;
    });
  }

  /** Here an interrupt is meant for the store, whose promise it is to stop waiting and to go on working. */
  @Override
  public Head watch(Head known, Duration patience) throws InterruptedException {
    String doing = "watching for commits after revision " + known.revision();
    try {
      return given(doing, store.watch(known, patience));
    } catch (StorageException | ProviderException told) {
      throw told;
    } catch (RuntimeException broken) {
      throw failed(doing, broken);
    }
  }

  @Override
  public void close() {
    guard("closing", () -> {
      store.close();
      return provider;
    });
  }

  private <T> T guard(String doing, Supplier<? extends @Nullable T> work) {
    boolean interrupted = Thread.interrupted();
    try {
      return given(doing, work.get());
    } catch (StorageException | ProviderException told) {
      throw told;
    } catch (RuntimeException broken) {
      throw failed(doing, broken);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private <T> T given(String doing, @Nullable T result) {
    if (result == null) {
      throw new ProviderException(
          "[provider " + provider + "] gave null when " + doing + "; update or replace it");
    }
    return result;
  }

  private ProviderException failed(String doing, RuntimeException broken) {
    return new ProviderException(
        "[provider " + provider + "] failed when " + doing + ": " + broken, broken);
  }
}
