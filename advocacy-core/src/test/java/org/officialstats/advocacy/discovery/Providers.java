package org.officialstats.advocacy.discovery;

import java.util.List;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreProvider;

/** Providers, good ones and broken ones. */
public final class Providers {
  private Providers() {}

  /** What all have in common. */
  public abstract static class Base implements StoreProvider {
    @Override
    public Store open(ProviderContext context) {
      throw StorageException.of(
          StorageException.Kind.UNAVAILABLE, id(), "opens nothing", "use another");
    }
  }

  /** A good one. */
  public static final class Good extends Base {
    @Override
    public String id() {
      return "good";
    }
  }

  /** Another with the same id. */
  public static final class Twin extends Base {
    @Override
    public String id() {
      return "good";
    }
  }

  /** A good one that comes after the broken ones. */
  public static final class Last extends Base {
    @Override
    public String id() {
      return "last";
    }
  }

  /** Has no id. */
  public static final class NullId extends Base {
    @Override
    @SuppressWarnings("NullAway")
    public String id() {
      return null;
    }
  }

  /** Has an id in another case. */
  public static final class LoudId extends Base {
    @Override
    public String id() {
      return "LOUD";
    }
  }

  /** Cannot even say its id. */
  public static final class ThrowingId extends Base {
    @Override
    public String id() {
      throw new ArithmeticException("no id");
    }
  }

  /** Cannot be made. */
  public static final class ThrowingConstructor extends Base {
    /** Always throws. */
    public ThrowingConstructor() {
      throw new ArithmeticException("no instance");
    }

    @Override
    public String id() {
      return "throwing";
    }
  }

  /** Needs a class that is not installed. */
  public static final class MissingDriver extends Base {
    /** Always throws. */
    public MissingDriver() {
      throw new NoClassDefFoundError("org/h2/Driver");
    }

    @Override
    public String id() {
      return "sql";
    }
  }

  /** Is no provider at all. */
  public static final class Stranger {}

  /** Understands settings. */
  public static final class Configured extends Base {
    @Override
    public String id() {
      return "configured";
    }

    @Override
    public List<Setting> settings() {
      return List.of(
          Setting.required("directory", "where the data are kept"),
          Setting.optional("password", "what opens it")
              .asSecret()
              .checkedBy(Configured::longEnough),
          Setting.optional("segment-size", "bytes in a file").checkedBy(Configured::number));
    }

    private static java.util.Optional<String> longEnough(String value) {
      return value.length() < 8
          ? java.util.Optional.of("8 characters or more")
          : java.util.Optional.empty();
    }

    private static java.util.Optional<String> number(String value) {
      Integer.parseInt(value);
      return java.util.Optional.empty();
    }
  }

  /** Cannot say what settings it understands. */
  public static final class ThrowingSettings extends Base {
    private final boolean giveNull;

    ThrowingSettings(boolean giveNull) {
      this.giveNull = giveNull;
    }

    @Override
    public String id() {
      return "vague";
    }

    @Override
    @SuppressWarnings("NullAway")
    public List<Setting> settings() {
      if (giveNull) {
        return null;
      }
      throw new ArithmeticException("no settings");
    }

    Settings any() {
      return Settings.of("anything", "goes");
    }
  }
}
