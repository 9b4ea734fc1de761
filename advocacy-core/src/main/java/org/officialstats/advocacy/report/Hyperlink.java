package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A link to something outside the report.
 *
 * @param texts the visible label, at least one piece and one visible character
 * @param target an absolute URI of the scheme {@code http}, {@code https} or {@code mailto}
 */
public record Hyperlink(List<Text> texts, URI target) implements Inline {
  private static final Set<String> SCHEMES = ImmutableSet.of("http", "https", "mailto");
  private static final int TARGET_LENGTH = 2_000;

  public Hyperlink {
    texts = Check.list("hyperlink", texts, 1, Limits.INLINES);
    requireNonNull(target, "target");
    String scheme = target.getScheme();
    if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "[hyperlink/target] scheme not allowed: '%s'; expected one of %s",
          scheme,
          String.join(", ", SCHEMES)));
    }
    Check.range("hyperlink/target/length", target.toString().length(), 1, TARGET_LENGTH);
    StringBuilder label = new StringBuilder();
    texts.forEach(piece -> label.append(piece.text()));
    Check.visibleText("hyperlink/label", label.toString());
  }

  /** A link whose label is in the language of the report. */
  public static Hyperlink of(String label, URI target) {
    return new Hyperlink(List.of(Text.of(label)), target);
  }
}
