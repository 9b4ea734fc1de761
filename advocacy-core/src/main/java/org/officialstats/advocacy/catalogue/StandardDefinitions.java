package org.officialstats.advocacy.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.officialstats.advocacy.definition.ComputedFields;
import org.officialstats.advocacy.definition.Definitions;

/** The indicators and rules of the standard catalogue that are data: the files beside this class. */
final class StandardDefinitions {
  private static final ImmutableList<String> FILES = ImmutableList.of(
      "audience.json",
      "messages.json",
      "materials.json",
      "case-studies.json",
      "partners.json",
      "events.json",
      "learning.json",
      "policy.json",
      "resources.json");

  private StandardDefinitions() {}

  /** All of them; read once, as they never change. */
  static List<Definitions> all() {
    return Read.ALL;
  }

  private static ImmutableList<Definitions> read() {
    ComputedFields computed = StandardFields.all();
    return FILES.stream()
        .map(file -> read(file, computed))
        .collect(ImmutableList.toImmutableList());
  }

  private static Definitions read(String file, ComputedFields computed) {
    try (InputStream in =
        requireNonNull(StandardDefinitions.class.getResourceAsStream(file), file)) {
      return Definitions.read(file, in, computed);
    } catch (IOException broken) {
      throw new UncheckedIOException("resource " + file + " cannot be read", broken);
    }
  }

  private static final class Read {
    static final ImmutableList<Definitions> ALL = read();
  }
}
