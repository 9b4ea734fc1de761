package org.officialstats.advocacy.report.fonts.zh;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.report.fonts.FontFace;
import org.officialstats.advocacy.report.fonts.FontFamilyProvider;

/**
 * Noto Sans SC in two weights with every character of GB 2312, cut down as {@code docs/how-to/refresh-fonts.md} says.
 * Immutable and thread-safe.
 */
public final class NotoSansSc implements FontFamilyProvider {

  /** For service discovery. */
  public NotoSansSc() {}

  @Override
  public String id() {
    return "noto-sans-sc";
  }

  @Override
  public Set<String> languages() {
    return Set.of("zh");
  }

  @Override
  public Optional<byte[]> font(FontFace face) {
    return switch (requireNonNull(face, "face")) {
      case REGULAR -> Optional.of(read("NotoSansSC-Regular.ttf"));
      case BOLD -> Optional.of(read("NotoSansSC-Bold.ttf"));
      case ITALIC -> Optional.empty();
    };
  }

  private static byte[] read(String file) {
    try (InputStream in = NotoSansSc.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("[advocacy-report-fonts-zh] no resource '" + file
            + "'; the jar is incomplete; install it anew");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "[advocacy-report-fonts-zh] cannot read '" + file + "'", unreadable);
    }
  }
}
