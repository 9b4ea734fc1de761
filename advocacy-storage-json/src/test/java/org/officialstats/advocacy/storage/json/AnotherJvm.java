package org.officialstats.advocacy.storage.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process of the same Java, with the same class path. */
final class AnotherJvm {
  private AnotherJvm() {}

  static ProcessBuilder builder(Class<?> main, String... arguments) {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-cp",
        classPath,
        main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }
}
