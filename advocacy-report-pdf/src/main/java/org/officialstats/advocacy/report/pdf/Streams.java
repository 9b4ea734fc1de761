package org.officialstats.advocacy.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Makes the streams of a file, and names bytes by their digest. */
final class Streams {
  private Streams() {}

  static COSStream compressed(byte[] bytes) throws IOException {
    return stream(bytes, COSName.FLATE_DECODE);
  }

  /** A stream that every tool can read as it stands, as the metadata must be. */
  static COSStream plain(byte[] bytes) throws IOException {
    return stream(bytes, null);
  }

  static byte[] digest(Iterable<byte[]> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.forEach(digest::update);
      return digest.digest();
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }

  private static COSStream stream(byte[] bytes, @Nullable COSBase filter) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out =
        filter == null ? stream.createOutputStream() : stream.createOutputStream(filter)) {
      out.write(bytes);
    }
    return stream;
  }
}
