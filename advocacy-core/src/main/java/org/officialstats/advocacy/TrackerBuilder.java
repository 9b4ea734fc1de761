package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.definition.Definitions;
import org.officialstats.advocacy.discovery.Discovery;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.spi.AccessPolicy;
import org.officialstats.advocacy.spi.IndicatorProvider;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.ReportKindProvider;
import org.officialstats.advocacy.spi.RuleProvider;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.SettingsException;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreCapability;
import org.officialstats.advocacy.spi.StoreProvider;
import org.officialstats.advocacy.tracking.Ledger;
import org.officialstats.advocacy.tracking.Randomness;

/**
 * Describes a tracker before it is opened. A store and a clock must be given: where data are kept, and what time it is,
 * is never chosen silently. Not thread-safe.
 */
public final class TrackerBuilder {
  private @Nullable Function<Consumer<Notice>, StoreProvider> provider;
  private Settings settings = Settings.none();
  private @Nullable ClassLoader loader = StoreProvider.class.getClassLoader();
  private Optional<Strategy> strategy = Optional.empty();
  private AccessPolicy policy = AccessPolicy.allowingAll();
  private final List<DefinitionsFile> definitions = new ArrayList<>();
  private final List<ReportKindProvider> reportKinds = new ArrayList<>();
  private @Nullable Clock clock;
  private @Nullable RandomGenerator random;

  TrackerBuilder() {}

  /** Keeps the data in a store of this provider. */
  public TrackerBuilder store(StoreProvider provider, Settings settings) {
    requireNonNull(provider, "provider");
    this.settings = requireNonNull(settings, "settings");
    this.provider = notices -> provider;
    return this;
  }

  /**
   * Keeps the data in a store of the provider with this id, which is looked for among the installed ones: {@code json} if
   * {@code advocacy-storage-json} is there; {@code memory}, which forgets everything when it is closed.
   */
  public TrackerBuilder store(String id, Settings settings) {
    requireNonNull(id, "id");
    this.settings = requireNonNull(settings, "settings");
    this.provider = notices -> discovered(id, notices);
    return this;
  }

  /** Looks for providers through this class loader; without it, through the one that loaded the library. */
  public TrackerBuilder classLoader(ClassLoader loader) {
    this.loader = requireNonNull(loader, "loader");
    return this;
  }

  /** The strategy to work under until one has been committed. */
  public TrackerBuilder strategy(Strategy strategy) {
    this.strategy = Optional.of(requireNonNull(strategy, "strategy"));
    return this;
  }

  /**
   * Adds the indicators and rules in a file that an office wrote (see {@code docs/reference/definitions.md}). They are
   * checked when the tracker is opened, with the codes that the strategy given here adds to the code lists. May be said
   * for several files; a later one may stand in for what an earlier one defines.
   *
   * @param where names the file in messages
   * @param in the file in UTF-8; not closed
   * @throws IOException if the stream cannot be read
   */
  public TrackerBuilder definitions(String where, InputStream in) throws IOException {
    definitions.add(DefinitionsFile.read(where, in));
    return this;
  }

  /**
   * Adds the indicators and rules of a file that an office keeps, or of the files of a folder: those whose names end in
   * {@code .json}, in the order of their names, hidden ones and folders inside left out. They are read now, and checked like
   * those of {@link #definitions(String, InputStream)} when the tracker is opened.
   *
   * @throws IOException if something cannot be read, with everything that is wrong; a link out of the folder is refused
   */
  public TrackerBuilder definitions(Path path) throws IOException {
    definitions.addAll(DefinitionsFolder.read(requireNonNull(path, "path")));
    return this;
  }

  /** Adds the kinds of report of this provider to those of the library and of installed plug-ins. May be said again. */
  public TrackerBuilder reportKinds(ReportKindProvider provider) {
    reportKinds.add(requireNonNull(provider, "provider"));
    return this;
  }

  /** Who may read and change what; without it, everyone everything. */
  public TrackerBuilder policy(AccessPolicy policy) {
    this.policy = requireNonNull(policy, "policy");
    return this;
  }

  /** The clock that commits are dated by, such as {@code Clock.systemUTC()}; must be given. */
  public TrackerBuilder clock(Clock clock) {
    this.clock = requireNonNull(clock, "clock");
    return this;
  }

  /** The source of ids and salts; without it, a {@link SecureRandom}. One that can be foretold is for tests only. */
  public TrackerBuilder random(RandomGenerator random) {
    this.random = requireNonNull(random, "random");
    return this;
  }

  /**
   * Opens the store and reads it.
   *
   * @throws IllegalStateException if no store or no clock was given
   * @throws ProviderException if there is no such provider, there are several, or it is broken
   * @throws SettingsException with everything that is wrong with the settings
   * @throws StorageException if the store cannot be opened or read
   * @throws JsonFormatException with everything that is wrong with files of definitions
   */
  public Tracker open() {
    if (provider == null || clock == null) {
      throw new IllegalStateException(missing());
    }
    List<Notice> notices = new CopyOnWriteArrayList<>();
    Randomness randomness = new Randomness(random == null ? new SecureRandom() : random);
    Clock time = clock;
    Opening<StoreProvider> opening =
        Opening.of("store", provider.apply(notices::add), settings, time, notices::add);
    Evaluator evaluator = evaluator(notices::add);
    boolean folds = Capabilities.of(opening).contains(StoreCapability.FOLDING);
    Store store = opening.open(StoreProvider::open);
    Ledger ledger = Ledger.open(opening.name(), store, folds, strategy, policy, time, randomness);
    Evaluations evaluations = new Evaluations(evaluator, ledger, time);
    Renderers renderers = new Renderers(loader(), time, notices::add);
    ReportKinds kinds = new ReportKinds(ImmutableList.copyOf(reportKinds), loader(), notices::add);
    Reports reports = new Reports(ledger, evaluations, renderers, kinds);
    return new Tracker(ledger, evaluations, reports, time, randomness, () -> notices);
  }

  private StoreProvider discovered(String id, Consumer<Notice> notices) {
    Discovery<StoreProvider> discovery = Discovery.of(StoreProvider.class, "store", loader());
    discovery.notices().forEach(notices);
    return discovery.get(id);
  }

  /** The standard indicators and rules and those of every plugin; a broken plugin is left out with a notice. */
  private Evaluator evaluator(Consumer<Notice> notices) {
    Discovery<IndicatorProvider> indicators =
        Discovery.of(IndicatorProvider.class, "indicator", loader());
    Discovery<RuleProvider> rules = Discovery.of(RuleProvider.class, "rule", loader());
    indicators.notices().forEach(notices);
    rules.notices().forEach(notices);
    List<Indicator> broughtIndicators = new Brought<>("indicator", Indicator::definition, notices)
        .by(indicators.all(), IndicatorProvider::indicators);
    List<Rule> broughtRules =
        new Brought<>("rule", Rule::definition, notices).by(rules.all(), RuleProvider::rules);
    List<Problem> problems = new ArrayList<>();
    for (DefinitionsFile file : definitions) {
      try {
        Definitions read = file.definitions(strategy);
        read.checkBeside(broughtIndicators, broughtRules);
        broughtIndicators = read.addedTo(broughtIndicators);
        broughtRules = read.addedToRules(broughtRules);
      } catch (JsonFormatException wrong) {
        problems.addAll(wrong.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new JsonFormatException(problems);
    }
    return evaluator(broughtIndicators, broughtRules);
  }

  private static Evaluator evaluator(List<Indicator> indicators, List<Rule> rules) {
    try {
      return Evaluator.of(indicators, rules);
    } catch (IllegalArgumentException twice) {
      throw new ProviderException(
          "[provider indicator, provider rule] " + twice.getMessage() + "; remove one's jar",
          twice);
    }
  }

  private ClassLoader loader() {
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }

  private String missing() {
    List<String> missing = new ArrayList<>();
    if (provider == null) {
      missing.add(
          "no store was chosen; say .store(\"json\", Settings.of(\"directory\", directory)),"
              + " or .store(\"memory\", Settings.none()) where data may be forgotten");
    }
    if (clock == null) {
      missing.add("no clock was given; say .clock(Clock.systemUTC())");
    }
    return String.join("\n", missing);
  }
}
