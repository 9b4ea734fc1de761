package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A place where something can be read: a web address, or the reference of a document such as {@code E/CN.3/2015/4}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param target the address or the reference, one line
 * @param title what is to be found there, or empty
 */
public record Link(String target, Optional<String> title) {
  public Link {
    Texts.line("link target", target);
    requireNonNull(title, "title").ifPresent(text -> Texts.line("link title", text));
  }

  /** A link without a title. */
  public static Link of(String target) {
    return new Link(target, Optional.empty());
  }

  /** A link with a title. */
  public static Link of(String target, String title) {
    return new Link(target, Optional.of(title));
  }

  /** The web address; empty when the target is not an absolute address of scheme http, https or mailto. */
  public Optional<URI> uri() {
    try {
      URI uri = new URI(target);
      String scheme =
          uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(java.util.Locale.ROOT);
      boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
      return web || scheme.equals("mailto") ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException reference) {
      return Optional.empty();
    }
  }
}
