package org.officialstats.advocacy.json;

import com.google.common.base.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Checks that bytes are UTF-8 before they are read as JSON. */
final class Encoding {
  private Encoding() {}

  static void check(byte[] document, int mostBytes) {
    if (document.length > mostBytes) {
      throw new Malformed(
          mostBytes, document.length + " bytes", "at most " + mostBytes, "split it");
    }
    if (document.length >= 3
        && document[0] == (byte) 0xEF
        && document[1] == (byte) 0xBB
        && document[2] == (byte) 0xBF) {
      throw new Malformed(
          0, "a byte order mark", "UTF-8 without one", "save the file as UTF-8 without BOM");
    }
    if (!Utf8.isWellFormed(document)) {
      throw new Malformed(firstMalformed(document), "not UTF-8", "UTF-8", "save the file as UTF-8");
    }
  }

  static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static long firstMalformed(byte[] document) {
    ByteBuffer bytes = ByteBuffer.wrap(document);
    StandardCharsets.UTF_8
        .newDecoder()
        .decode(bytes, CharBuffer.allocate(document.length + 1), true);
    return bytes.position();
  }
}
