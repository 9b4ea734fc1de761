package org.officialstats.advocacy.examples.quickstart;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.storage.jdbc.JdbcStores;
import org.officialstats.advocacy.storage.json.JsonStoreProvider;
import org.officialstats.advocacy.tck.StoreContract;

/** The Java in a page of the documentation: its blocks one after the other are the body of one method. */
final class Snippets {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```java\\n(.*?)^\\1```$");

  private static final List<String> USUAL = List.of(
      "java.io",
      "java.nio.file",
      "java.time",
      "java.util",
      "java.util.function",
      "java.util.stream");

  private final String page;
  private final String body;

  private Snippets(String page, String body) {
    this.page = page;
    this.body = body;
  }

  static Snippets of(Path page) throws IOException {
    String body = BLOCK
        .matcher(Files.readString(page))
        .results()
        .map((MatchResult block) -> block.group(2))
        .collect(Collectors.joining("\n"));
    return new Snippets(page.toString(), body);
  }

  boolean isEmpty() {
    return body.isBlank();
  }

  /** Compiles the page into the folder; what the compiler says, empty if all is well. */
  String compile(Path folder) throws IOException, URISyntaxException {
    Path source = folder.resolve("Snippet.java");
    Files.writeString(
        source,
        imports() + "class Snippet {\n  static void run(Path directory) throws Exception {\n" + body
            + "  }\n}\n");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> options = List.of(
        "-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      compiler
          .getTask(said, files, null, options, null, files.getJavaFileObjects(source))
          .call();
    }
    return said.toString();
  }

  /** Runs what was compiled into the folder. */
  void run(Path folder, Path directory) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, Snippets.class.getClassLoader())) {
      var method = loader.loadClass("Snippet").getDeclaredMethod("run", Path.class);
      method.setAccessible(true);
      method.invoke(null, directory);
    }
  }

  /** Pages leave out imports: everything that the library exports, and what hosts use of the JDK. */
  private static String imports() throws URISyntaxException {
    Stream<String> exported = ModuleFinder.of(
            placeOf(Tracker.class),
            placeOf(StoreContract.class),
            placeOf(JsonStoreProvider.class),
            placeOf(JdbcStores.class))
        .findAll()
        .stream()
        .flatMap(module -> module.descriptor().exports().stream())
        .map(ModuleDescriptor.Exports::source)
        .sorted();
    return Stream.concat(exported, USUAL.stream())
        .map(name -> "import " + name + ".*;\n")
        .collect(Collectors.joining("", "import java.nio.file.Path;\n", ""));
  }

  private static Path placeOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Override
  public String toString() {
    return page.replace(File.separatorChar, '/');
  }
}
