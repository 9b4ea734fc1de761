package org.officialstats.advocacy.tck;

import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.officialstats.advocacy.spi.Provider;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreProvider;

/**
 * What every store has to do, as tests. Extend it, fill in {@link #provider()} and {@link #settings}, and run it with JUnit:
 * a store that passes keeps the promises of {@link Store}.
 *
 * <p>Tests are grouped by topic; each opens its store anew in an empty directory, through the same door as a host, and
 * closes it. JUnit makes a new instance of the class for each test.
 */
public abstract class StoreContract {
  /** For authors of stores. */
  protected StoreContract() {}

  /** The provider of the stores to test. */
  protected abstract StoreProvider provider();

  /**
   * The settings of the store that belongs to this directory. The same directory means the same store, opened again;
   * another directory means another store, empty at first.
   *
   * @param directory an empty directory for the test; a store that is elsewhere, such as in a data base, can derive a name
   *     from it
   */
  protected abstract Settings settings(Path directory);

  /** Whether a store that is closed and opened again has what it had; true unless it is for tests only, as in memory. */
  protected boolean remembers() {
    return true;
  }

  /**
   * Everything that the store of this directory keeps, as the bytes of its files or tables, in pieces of any size: what a
   * person could read who gets hold of it. Erased texts are looked for in it. By default, the files under the directory.
   * To override if a store keeps its data elsewhere, or packed or encrypted.
   *
   * @param directory the directory that {@link #settings} was called with
   */
  protected Stream<byte[]> everythingKept(Path directory) {
    return KeptFiles.below(directory);
  }

  /** The seeds of the random sequences of operations; to extend with one that once found a mistake. */
  protected LongStream seeds() {
    return LongStream.rangeClosed(1, 10);
  }

  @Nested
  class Providing extends ProviderTopic {
    @Override
    Provider provider() {
      return StoreContract.this.provider();
    }
  }

  @Nested
  class Appending extends AppendingTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Conflicts extends ConflictsTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Reading extends ReadingTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Contents extends ContentsTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Durability extends DurabilityTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Opening extends OpeningTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Erasing extends ErasingTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Folding extends FoldingTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Copying extends CopyingTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Tracking extends TrackingTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Watching extends WatchingTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Threads extends ThreadsTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Closing extends ClosingTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class Arguments extends ArgumentsTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }

  @Nested
  class RandomOperations extends RandomOperationsTopic {
    @Override
    StoreContract contract() {
      return StoreContract.this;
    }
  }
}
