package org.officialstats.advocacy.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.spi.StoreProvider;

/** A class loader that offers just these lines as services, and otherwise what the tests have. */
public final class FakeClassPath extends ClassLoader {
  private final Path directory;
  private final Set<String> services = new HashSet<>();

  private FakeClassPath(Path directory) {
    super(StoreProvider.class.getClassLoader());
    this.directory = directory;
  }

  /** Offers stores by the lines of a services file. */
  public static FakeClassPath offering(Path directory, List<String> lines) {
    return new FakeClassPath(directory).with(StoreProvider.class, lines);
  }

  /** Offers these stores. */
  public static FakeClassPath offering(Path directory, Class<?>... providers) {
    return new FakeClassPath(directory).with(StoreProvider.class, providers);
  }

  /** Offers these providers of a service and no others. */
  public FakeClassPath with(Class<?> service, Class<?>... providers) {
    return with(service, List.of(providers).stream().map(Class::getName).toList());
  }

  private FakeClassPath with(Class<?> service, List<String> lines) {
    try {
      Files.write(directory.resolve(service.getName()), lines);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    services.add("META-INF/services/" + service.getName());
    return this;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    if (!services.contains(name)) {
      return super.getResources(name);
    }
    Path file = directory.resolve(name.substring(name.lastIndexOf('/') + 1));
    try {
      return Collections.enumeration(List.of(file.toUri().toURL()));
    } catch (MalformedURLException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
