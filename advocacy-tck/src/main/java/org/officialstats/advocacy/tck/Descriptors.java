package org.officialstats.advocacy.tck;

import static java.util.Objects.requireNonNull;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.officialstats.advocacy.spi.Provider;

/** How a provider is announced: on the class path and as a module. */
final class Descriptors {
  private Descriptors() {}

  /** The kinds of provider that a class is: interfaces of the SPI. */
  static List<Class<?>> roles(Class<?> type) {
    return supertypes(type)
        .filter(Class::isInterface)
        .filter(role -> Provider.class.isAssignableFrom(role) && role != Provider.class)
        .filter(role -> role.getPackageName().equals(Provider.class.getPackageName()))
        .distinct()
        .toList();
  }

  /** The classes that a service loader finds, as far as they load. */
  static List<Class<?>> found(Class<?> type, Class<?> role) {
    List<Class<?>> found = new ArrayList<>();
    ServiceLoader.load(role, type.getClassLoader()).stream()
        .forEach(provider -> found.add(provider.type()));
    return found;
  }

  /** The lines of all files of META-INF/services for a role. */
  static List<String> servicesOf(Class<?> type, Class<?> role) throws IOException {
    List<String> lines = new ArrayList<>();
    String name = "META-INF/services/" + role.getName();
    for (URL file : Collections.list(loader(type).getResources(name))) {
      try (InputStream in = file.openStream()) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .forEach(lines::add);
      }
    }
    return lines;
  }

  /** The descriptor of the class's module, also when its jar is on the class path. */
  static Optional<ModuleDescriptor> module(Class<?> type) throws IOException {
    if (type.getModule().isNamed()) {
      return Optional.of(type.getModule().getDescriptor());
    }
    String location = type.getProtectionDomain().getCodeSource().getLocation().toString();
    String file = location.endsWith("/") ? location : "jar:" + location + "!/";
    try (InputStream in = URI.create(file + "module-info.class").toURL().openStream()) {
      return Optional.of(ModuleDescriptor.read(in));
    } catch (FileNotFoundException none) {
      return Optional.empty();
    }
  }

  /** The classes that a module provides for a role. */
  static List<String> provided(ModuleDescriptor module, Class<?> role) {
    return module.provides().stream()
        .filter(provides -> provides.service().equals(role.getName()))
        .flatMap(provides -> provides.providers().stream())
        .toList();
  }

  private static ClassLoader loader(Class<?> type) {
    return requireNonNull(type.getClassLoader(), "class loader");
  }

  private static Stream<Class<?>> supertypes(Class<?> type) {
    Stream<Class<?>> above =
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
    return Stream.concat(Stream.of(type), above.flatMap(Descriptors::supertypes));
  }
}
