package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Says, without the code that repairs, how much of the last write was cut off, and what the store should tell of it. */
final class CutOff {
  private CutOff() {}

  /** How many bytes at the end of the last segment are not whole lines. */
  static long bytes(StoreFolder folder) {
    return folder.path.toFile().exists() ? bytes(folder.files(), Checksum.CRC32C) : 0;
  }

  static long bytes(Map<String, byte[]> files, Checksum checksum) {
    byte[] last = files.entrySet().stream()
        .filter(file -> file.getKey().matches("journal/[0-9]{16}\\.jsonl"))
        .map(Map.Entry::getValue)
        .reduce(new byte[0], (one, next) -> next);
    int whole = 0;
    for (int at = 0, start = 0; at < last.length; at++) {
      if (last[at] == '\n') {
        byte[] line = java.util.Arrays.copyOfRange(last, start, at);
        boolean isWhole = start == 0
            ? SealedLine.isWhole(line, checksum)
            : JournalLine.read(line, checksum).isPresent();
        if (!isWhole) {
          break;
        }
        start = at + 1;
        whole = start;
      }
    }
    return last.length - whole;
  }

  /** One notice if something was cut off, with its size; none otherwise. */
  static void assertTold(List<String> notices, long bytes) {
    if (bytes == 0) {
      assertThat(notices).as("notices when nothing was cut off").isEmpty();
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
