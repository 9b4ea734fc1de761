package org.officialstats.advocacy.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a browser may load for a report: its own style sheet, known by its digest, and pictures inside the file. */
final class ContentPolicy {
  private ContentPolicy() {}

  static String of(String rules) {
    return "default-src 'none'; style-src 'sha256-" + digest(rules)
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String rules) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder().encodeToString(sha.digest(rules.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
