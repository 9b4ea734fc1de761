package org.officialstats.advocacy.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.officialstats.advocacy.spi.StoreProvider;

/** A class loader that offers just these lines as services, and otherwise what the tests have. */
public final class FakeClassPath extends ClassLoader {
  private final Path services;

  private FakeClassPath(Path services) {
    super(StoreProvider.class.getClassLoader());
    this.services = services;
  }

  /** Offers providers by the lines of a services file. */
  public static FakeClassPath offering(Path directory, List<String> lines) {
    try {
      return new FakeClassPath(Files.write(directory.resolve("services"), lines));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Offers these providers. */
  public static FakeClassPath offering(Path directory, Class<?>... providers) {
    return offering(directory, List.of(providers).stream().map(Class::getName).toList());
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    if (!name.equals("META-INF/services/" + StoreProvider.class.getName())) {
      return super.getResources(name);
    }
    try {
      return Collections.enumeration(List.of(services.toUri().toURL()));
    } catch (MalformedURLException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
