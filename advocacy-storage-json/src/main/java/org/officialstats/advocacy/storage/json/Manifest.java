package org.officialstats.advocacy.storage.json;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.StorageException;

/**
 * What the store vouches for: up to which revision the records are written, and what is in their files. It is one line
 * of JSON a field, always in the same order, ending in a checksum.
 *
 * @param revision the journal has at least this many commits, all acknowledged
 * @param hash the hash of that commit
 * @param buckets over how many files the records are spread, a power of 4 up to 256
 * @param files what is in each file of records, by its number
 */
record Manifest(long revision, Digest hash, int buckets, SortedMap<Integer, BucketFile> files) {
  static final String FILE = "manifest.json";
  static final Manifest EMPTY = new Manifest(0, Digest.NONE, 1, new TreeMap<>());

  private static final Pattern VERSION =
      Pattern.compile("\\{\\s*\"format\":\\s*\"[^\"]*\",\\s*\"version\":\\s*([0-9]{1,9})");
  private static final Pattern FIELDS = Pattern.compile(
      "\\{\n  \"format\": \"advocacy-json-store\",\n  \"version\": 1,\n(?:  \"[^\n]*\n)*?"
          + "  \"historyFrom\": ([0-9]{1,18}),\n(?:  \"[^\n]*\n)*?"
          + "  \"revision\": ([0-9]{1,18}),\n  \"hash\": \"([0-9a-f]{64})\",\n(?:  \"[^\n]*\n)*?"
          + "  \"buckets\": ([0-9]{1,3}),\n  \"records\": \\{(?:\n    [^\n]*)*\n  }");
  private static final Pattern BUCKET = Pattern.compile(
      "\n    \"([0-9a-f]{2})\": \\{\"records\": ([0-9]{1,18}), \"bytes\": ([0-9]{1,18}), \"crc\": \"([0-9a-f]{8})\"[,}]");
  private static final String SEAL = ",\n  \"crc\": \"";

  /** What one file of records holds. */
  record BucketFile(long records, long bytes, String crc) {
    static BucketFile of(long records, byte[] content, Checksum checksum) {
      return new BucketFile(records, content.length, checksum.of(content));
    }

    boolean matches(byte[] content, Checksum checksum) {
      return content.length == bytes && checksum.of(content).equals(crc);
    }
  }

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** What is in a file of records, if the store vouches for it. */
  Optional<BucketFile> file(int bucket) {
    return Optional.ofNullable(files.get(bucket));
  }

  /** How many records there are in all. */
  long records() {
    return files.values().stream().mapToLong(BucketFile::records).sum();
  }

  /** How many bytes the records take. */
  long bytes() {
    return files.values().stream().mapToLong(BucketFile::bytes).sum();
  }

  /** Whether it was written at this end of the log. */
  boolean isAt(Head head) {
    return head.revision().number() == revision;
  }

  byte[] write(Checksum checksum) {
    StringBuilder json = new StringBuilder(
            "{\n  \"format\": \"advocacy-json-store\",\n  \"version\": 1,\n")
        .append("  \"historyFrom\": 1,\n  \"revision\": ")
        .append(revision)
        .append(",\n  \"hash\": \"")
        .append(hash)
        .append("\",\n  \"buckets\": ")
        .append(buckets)
        .append(",\n  \"records\": {");
    String separator = "";
    for (var file : files.entrySet()) {
      json.append(separator)
          .append("\n    \"")
          .append(Records.number(file.getKey()))
          .append("\": {\"records\": ");
      json.append(file.getValue().records).append(", \"bytes\": ").append(file.getValue().bytes);
      json.append(", \"crc\": \"").append(file.getValue().crc).append("\"}");
      separator = ",";
    }
    json.append("\n  }");
    String seal = checksum.of(SealedLine.ascii(json.toString()));
    return SealedLine.ascii(json.append(SEAL).append(seal).append("\"\n}\n").toString());
  }

  /**
   * Reads one.
   *
   * @throws StorageException if it was written by a newer version, or is not what was written
   */
  static Manifest read(String place, byte[] bytes, Checksum checksum) {
    String json = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher version = VERSION.matcher(json);
    if (version.lookingAt() && !version.group(1).equals("1")) {
      throw StoreErrors.newer(place, version.group(1));
    }
    int seal = Math.max(json.lastIndexOf(SEAL), 0);
    String expected = SEAL + checksum.of(bytes, seal) + "\"\n}\n";
    Matcher fields = FIELDS.matcher(json);
    if (!json.substring(seal).equals(expected) || !fields.lookingAt()) {
      throw StoreErrors.corrupt(
          place,
          "edited or damaged: it is not what was written",
          "restore it from a backup, or move it out of the directory to have it written anew from the journal");
    }
    if (!fields.group(1).equals("1")) {
      throw StoreErrors.newer(place, "1 with history from revision " + fields.group(1));
    }
    return new Manifest(
        Long.parseLong(fields.group(2)),
        Digest.parse(fields.group(3)),
        Integer.parseInt(fields.group(4)),
        files(json));
  }

  private static SortedMap<Integer, BucketFile> files(String json) {
    SortedMap<Integer, BucketFile> files = new TreeMap<>();
    Matcher bucket = BUCKET.matcher(json);
    while (bucket.find()) {
      files.put(
          Integer.parseInt(bucket.group(1), 16),
          new BucketFile(
              Long.parseLong(bucket.group(2)), Long.parseLong(bucket.group(3)), bucket.group(4)));
    }
    return files;
  }
}
