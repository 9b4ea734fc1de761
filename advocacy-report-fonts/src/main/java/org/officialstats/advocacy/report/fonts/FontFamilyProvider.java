package org.officialstats.advocacy.report.fonts;

import java.util.Optional;
import java.util.Set;

/**
 * Offers a family of fonts to the renderers of reports, found by {@link java.util.ServiceLoader} or handed over by the
 * host. A public final class with a public constructor without parameters; the files are read only when a report needs
 * them.
 *
 * <p>Implementations are safe for use by several threads at once and give the same bytes each time.
 */
public interface FontFamilyProvider {

  /** Names the family, in kebab case, unique among the families of a host. */
  String id();

  /** The languages that the family is made for, such as {@code zh}: their reports try it first, all others last. */
  Set<String> languages();

  /** A TrueType file with outlines; empty when the family has no such face. */
  Optional<byte[]> font(FontFace face);
}
