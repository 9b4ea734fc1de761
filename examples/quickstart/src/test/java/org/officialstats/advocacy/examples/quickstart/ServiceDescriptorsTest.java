package org.officialstats.advocacy.examples.quickstart;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A provider is found on the module path by {@code provides} and on the class path by its line in {@code
 * META-INF/services}. Whoever writes one must write the other.
 */
class ServiceDescriptorsTest {
  private static final String OURS = "org.officialstats.advocacy";
  private static final String SERVICES = "META-INF/services/";

  @Test
  void seesEveryModuleOfTheExample() {
    assertThat(modules().map(module -> module.descriptor().name()))
        .contains(OURS, OURS + ".storage.json", OURS + ".report.pdf", OURS + ".report.fonts");
  }

  @ParameterizedTest
  @MethodSource("modules")
  void bothDescriptorsNameTheSameProviders(ModuleReference module) throws IOException {
    assertThat(onTheClassPath(module))
        .as("META-INF/services of %s", module.descriptor().name())
        .isEqualTo(onTheModulePath(module));
  }

  private static Stream<ModuleReference> modules() {
    Path[] entries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(ServiceDescriptorsTest::isModule)
        .toArray(Path[]::new);
    return ModuleFinder.of(entries).findAll().stream()
        .filter(module -> module.descriptor().name().startsWith(OURS));
  }

  private static boolean isModule(Path entry) {
    return Files.isRegularFile(entry)
        ? entry.getFileName().toString().startsWith("advocacy-")
        : Files.exists(entry.resolve("module-info.class"));
  }

  private static Map<String, Set<String>> onTheModulePath(ModuleReference module) {
    Map<String, Set<String>> providers = new TreeMap<>();
    for (Provides provides : module.descriptor().provides()) {
      providers.put(provides.service(), new TreeSet<>(provides.providers()));
    }
    return providers;
  }

  private static Map<String, Set<String>> onTheClassPath(ModuleReference module)
      throws IOException {
    Map<String, Set<String>> providers = new TreeMap<>();
    try (ModuleReader reader = module.open();
        Stream<String> resources = reader.list()) {
      for (String resource :
          resources.filter(ServiceDescriptorsTest::isServicesFile).toList()) {
        providers.put(resource.substring(SERVICES.length()), lines(reader, resource));
      }
    }
    return providers;
  }

  private static boolean isServicesFile(String resource) {
    return resource.startsWith(SERVICES) && !resource.endsWith("/");
  }

  private static Set<String> lines(ModuleReader reader, String resource) throws IOException {
    try (InputStream in = reader.open(resource).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(toCollection(TreeSet::new));
    }
  }
}
