package org.officialstats.advocacy.spi;

/** There is no such provider, there are several, or it failed. The administrator mends the installation. */
public final class ProviderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what was looked for, what was found, and what to do. */
  public ProviderException(String message) {
    super(message);
  }

  /** With what was looked for, what was found, what to do, and what caused it. */
  public ProviderException(String message, Throwable cause) {
    super(message, cause);
  }
}
