package org.officialstats.advocacy.report.pdf;

/** A picture cannot be shown, for the reason in the message. */
final class UnreadablePictureException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadablePictureException(String reason) {
    super(reason);
  }
}
