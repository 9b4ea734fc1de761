package org.officialstats.advocacy.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the streams of a file, and names bytes by their digest. */
final class Streams {
  /** Of nine: the next ones but one take a quarter of the time more for files that are a twentieth smaller. */
  private static final int LEVEL = 2;

  private static final int FRAME = 64;

  private Streams() {}

  static COSStream compressed(byte[] bytes) throws IOException {
    Deflater deflater = new Deflater(LEVEL);
    try {
      COSStream stream = new COSStream();
      stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(deflated(bytes, deflater));
      }
      return stream;
    } finally {
      deflater.end();
    }
  }

  private static byte[] deflated(byte[] bytes, Deflater deflater) {
    deflater.setInput(bytes);
    deflater.finish();
    byte[] deflated = new byte[bytes.length / 2 + FRAME];
    int length = deflater.deflate(deflated);
    while (!deflater.finished()) {
      deflated = Arrays.copyOf(deflated, 2 * deflated.length);
      length += deflater.deflate(deflated, length, deflated.length - length);
    }
    return Arrays.copyOf(deflated, length);
  }

  /** A stream that every tool can read as it stands, as the metadata must be. */
  static COSStream plain(byte[] bytes) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(bytes);
    }
    return stream;
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
}
