package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says, without the code that repairs, how much of the last write was cut off, and what the store should tell of it. */
final class CutOff {
  private static final Pattern AHEAD = Pattern.compile(
      "\\{\"format\":\"advocacy-ahead\",\"version\":1,\"segment\":([0-9]+),\"position\":([0-9]+),"
          + "\"first\":([0-9]+),\"crc\":\"[0-9a-f]{8}\"}\n");

  /** Instead of a number: the segment has nothing of the last write, but the file ahead of it a part. */
  private static final long AHEAD_ALONE = -1;

  private CutOff() {}

  /** How many bytes at the end of the last segment are not whole lines. */
  static long bytes(StoreFolder folder) {
    return folder.path.toFile().exists() ? bytes(folder.files(), Checksum.CRC32C) : 0;
  }

  static long bytes(Map<String, byte[]> files, Checksum checksum) {
    Map.Entry<String, byte[]> last = files.entrySet().stream()
        .filter(file -> file.getKey().matches("journal/[0-9]{16}\\.jsonl"))
        .reduce(Map.entry("", new byte[0]), (one, next) -> next);
    byte[] segment = last.getValue();
    byte[] ahead = files.getOrDefault("ahead.jsonl", new byte[] {'\n'});
    Matcher header = AHEAD.matcher(new String(ahead, StandardCharsets.ISO_8859_1));
    if (!header.lookingAt()
        || !SealedLine.isWhole(Arrays.copyOf(ahead, header.end() - 1), checksum)) {
      long bytes = bytesBehind(segment, checksum);
      return bytes > 0 || ahead[0] == '\n' ? bytes : AHEAD_ALONE;
    }
    int length = wholeBytes(ahead, header.end(), Long.parseLong(header.group(3)), checksum);
    int position = Integer.parseInt(header.group(2));
    boolean cutOff = ahead[header.end() + length] != '\n' && segment.length <= position + length;
    if (last.getKey().matches("journal/0*" + header.group(1) + ".jsonl")) {
      segment = amended(
          segment, position, Arrays.copyOfRange(ahead, header.end(), header.end() + length));
    }
    long bytes = bytesBehind(segment, checksum);
    return bytes > 0 || !cutOff ? bytes : AHEAD_ALONE;
  }

  private static long bytesBehind(byte[] segment, Checksum checksum) {
    int start = headerLength(segment, checksum);
    return segment.length - start - wholeBytes(segment, start, 0, checksum);
  }

  private static byte[] amended(byte[] segment, int position, byte[] lines) {
    byte[] amended = Arrays.copyOf(segment, Math.max(segment.length, position + lines.length));
    System.arraycopy(lines, 0, amended, position, lines.length);
    return amended;
  }

  private static int headerLength(byte[] segment, Checksum checksum) {
    int end = new String(segment, StandardCharsets.ISO_8859_1).indexOf('\n');
    return end >= 0 && SealedLine.isWhole(Arrays.copyOf(segment, end), checksum) ? end + 1 : 0;
  }

  /** How many bytes from there are whole lines, numbered one after the other from this revision, or any if that is 0. */
  private static int wholeBytes(byte[] bytes, int from, long revision, Checksum checksum) {
    int start = from;
    long expected = revision;
    for (int at = from; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        Optional<JournalLine> line =
            JournalLine.read(Arrays.copyOfRange(bytes, start, at), checksum);
        long found = line.map(read -> read.revision()).orElse(-1L);
        if (line.isEmpty() || expected != 0 && found != expected) {
          break;
        }
        expected += expected == 0 ? 0 : 1;
        start = at + 1;
      }
    }
    return start - from;
  }

  /** One notice if something was cut off, with its size; none otherwise. */
  static void assertTold(List<String> notices, long bytes) {
    if (bytes == 0) {
      assertThat(notices).as("notices when nothing was cut off").isEmpty();
    } else if (bytes == AHEAD_ALONE) {
      assertThat(notices)
          .as("notices when a write was cut off ahead of the journal")
          .singleElement()
          .asString()
          .contains("ahead.jsonl] the last write was cut off, so it was never acknowledged;");
    } else {
      assertThat(notices)
          .as("notices when %d bytes were cut off", bytes)
          .singleElement()
          .asString()
          .contains("the last write was cut off, so it was never acknowledged; its " + bytes
              + " bytes were set aside in ");
    }
  }

  static void assertTold(StoreFolder folder, long bytes) {
    assertTold(folder.notices, bytes);
  }
}
