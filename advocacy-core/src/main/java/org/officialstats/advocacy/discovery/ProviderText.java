package org.officialstats.advocacy.discovery;

import java.net.URI;
import java.security.CodeSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.spi.Provider;

/** What can be said of a provider, and of one that did not even load. */
final class ProviderText {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private ProviderText() {}

  /** The id of a provider; throws if it has none in kebab case. */
  static String idOf(Provider provider) {
    @Nullable String id;
    try {
      id = provider.id();
    } catch (RuntimeException | LinkageError broken) {
      throw new IllegalStateException(
          provider.getClass().getName() + " (its id() failed: " + reason(broken) + ")", broken);
    }
    if (id == null || !ID.matcher(id).matches()) {
      throw new IllegalStateException(provider.getClass().getName() + " (its id is '" + id
          + "'; expected kebab case such as 'json')");
    }
    return id;
  }

  /** The class that failed, as far as it is known, and why. */
  static String failure(Class<?> type, Throwable broken) {
    String message = String.valueOf(broken.getMessage());
    String prefix = type.getName() + ": ";
    String plain = message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    @Nullable Throwable cause = broken.getCause();
    if (broken instanceof IllegalStateException) {
      return plain;
    }
    if (broken instanceof LinkageError) {
      return reason(broken);
    }
    String named = plain.replaceFirst(
        "^(?:Provider )?(\\S+) (not found|not a subtype|could not be instantiated)$", "$1 ($2)");
    return cause == null
        ? named
        : named.replaceFirst(" \\(could not be instantiated\\)$", "") + " (" + reason(cause) + ")";
  }

  /** The name of the jar or directory that a class comes from. */
  static String place(Class<?> type) {
    @Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "an unknown place";
    }
    String path =
        URI.create(source.getLocation().toString().replace(" ", "%20")).getSchemeSpecificPart();
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  private static String reason(Throwable broken) {
    if (broken instanceof NoClassDefFoundError || broken instanceof ClassNotFoundException) {
      return "missing class " + String.valueOf(broken.getMessage()).replace('/', '.');
    }
    String message = broken.getMessage() == null ? "" : ": " + broken.getMessage();
    return broken.getClass().getName() + message;
  }
}
