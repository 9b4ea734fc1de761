package org.officialstats.advocacy.spi;

/**
 * Found by service discovery, opens a {@link ReportRenderer}.
 *
 * <p>Implementations are public final classes with a public constructor without parameters; they do no work and keep no
 * state.
 */
public interface ReportRendererProvider {

  /** Names the renderer, unique among those installed: kebab-case, such as {@code pdf}. */
  String id();

  /** A renderer that is ready for use. */
  ReportRenderer open();
}
