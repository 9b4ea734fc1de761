package org.officialstats.advocacy.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.LogRecords;
import org.officialstats.advocacy.spi.Provider;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.StoreProvider;

class DiscoveryTest {
  private static final String PROVIDERS = Providers.class.getName() + "$";

  private final LogRecords log = new LogRecords(Discovery.class.getName());

  @TempDir
  private Path directory;

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void logsOneLineForEachProvider() {
    of(List.of(PROVIDERS + "Good", "org.example.Missing", PROVIDERS + "Twin"));

    assertThat(log.lines())
        .containsExactly(
            "WARNING A store provider failed to load: org.example.Missing (not found)",
            "FINE Found store provider good: " + PROVIDERS + "Good in test-classes",
            "FINE Found store provider good: " + PROVIDERS + "Twin in test-classes",
            "WARNING [provider store/good] several providers with this id, none is used: "
                + PROVIDERS + "Good in test-classes, " + PROVIDERS + "Twin in test-classes");
  }

  @Test
  void findsProvidersByTheirIds() {
    Discovery<StoreProvider> discovery = discover(Providers.Good.class, Providers.Last.class);

    assertThat(discovery.get("good")).isInstanceOf(Providers.Good.class);
    assertThat(discovery.all()).extracting(Provider::id).containsExactly("good", "last");
    assertThat(discovery.notices()).isEmpty();
  }

  @Test
  void findsTheStoreInMemoryOnTheClassPathOfTheLibrary() {
    assertThat(Discovery.of(StoreProvider.class, "store", StoreProvider.class.getClassLoader())
            .get("memory"))
        .isNotNull();
  }

  @Test
  void survivesEveryKindOfBrokenProvider() {
    Discovery<StoreProvider> discovery = of(List.of(
        "org.example.Missing",
        PROVIDERS + "ThrowingConstructor",
        PROVIDERS + "MissingDriver",
        PROVIDERS + "Stranger",
        PROVIDERS + "NullId",
        PROVIDERS + "LoudId",
        PROVIDERS + "ThrowingId",
        PROVIDERS + "Last"));

    assertThat(discovery.all()).extracting(Provider::id).containsExactly("last");
    assertThat(discovery.notices())
        .extracting(Object::toString)
        .containsExactly(
            notice("org.example.Missing (not found)"),
            notice(PROVIDERS + "ThrowingConstructor (java.lang.ArithmeticException: no instance)"),
            notice(PROVIDERS + "MissingDriver (missing class org.h2.Driver)"),
            notice(PROVIDERS + "Stranger (not a subtype)"),
            notice(PROVIDERS + "NullId (its id is 'null'; expected kebab case such as 'json')"),
            notice(PROVIDERS + "LoudId (its id is 'LOUD'; expected kebab case such as 'json')"),
            notice(
                PROVIDERS + "ThrowingId (its id() failed: java.lang.ArithmeticException: no id)"));
  }

  @Test
  void survivesALineThatIsNoClassName() {
    Discovery<StoreProvider> discovery = of(List.of("not a class", PROVIDERS + "Last"));

    assertThat(discovery.notices()).hasSize(1);
    assertThat(discovery.notices().get(0).message())
        .contains("StoreProvider:1: Illegal configuration-file syntax");
  }

  @Test
  void saysWhatThereIsWhenAnIdIsUnknown() {
    Discovery<StoreProvider> discovery =
        of(List.of(PROVIDERS + "MissingDriver", PROVIDERS + "Last", PROVIDERS + "Good"));

    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> discovery.get("jsn"))
        .withMessage("[provider store/jsn] unknown id 'jsn'; available: good, last;"
            + " add the jar of that store, or name another; 1 provider failed to load: "
            + PROVIDERS + "MissingDriver (missing class org.h2.Driver)");
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> discover().get("json"))
        .withMessage("[provider store/json] unknown id 'json'; available: none;"
            + " add the jar of that store, or name another");
  }

  @Test
  void refusesAnIdThatTwoProvidersHave() {
    Discovery<StoreProvider> discovery =
        discover(Providers.Good.class, Providers.Twin.class, Providers.Last.class);

    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> discovery.get("good"))
        .withMessage("[provider store/good] several providers with the id 'good': "
            + PROVIDERS + "Good in test-classes, " + PROVIDERS + "Twin in test-classes;"
            + " expected one; remove the other's jar");
    assertThat(discovery.get("last")).isNotNull();
    assertThat(discovery.all()).extracting(Provider::id).containsExactly("last");
    assertThat(discovery.notices())
        .extracting(Object::toString)
        .containsExactly("[provider store/good] several providers with this id, none is used: "
            + PROVIDERS + "Good in test-classes, " + PROVIDERS + "Twin in test-classes");
  }

  @Test
  void givesUpOnAClassLoaderThatFailsForEver() {
    ClassLoader broken = new ClassLoader(null) {
      @Override
      public java.util.Enumeration<java.net.URL> getResources(String name) {
        throw new ArithmeticException("broken");
      }
    };

    assertThat(Discovery.of(StoreProvider.class, "store", broken).notices()).hasSize(100);
  }

  private Discovery<StoreProvider> discover(Class<?>... providers) {
    return Discovery.of(StoreProvider.class, "store", FakeClassPath.offering(directory, providers));
  }

  private Discovery<StoreProvider> of(List<String> lines) {
    return Discovery.of(StoreProvider.class, "store", FakeClassPath.offering(directory, lines));
  }

  private static String notice(String failure) {
    return "[provider store] failed to load and is left out: " + failure;
  }
}
