package org.officialstats.advocacy.storage.json;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * The few things that the store asks of a file system, so that tests can put one in its place that fails or stops at
 * any of them. Names are relative to the store's directory, with {@code /} between the parts; the empty name is the
 * directory itself.
 */
interface Disk {
  /** The name as an administrator finds it, for messages. */
  String place(String name);

  /** Makes the directory durably, with its parents, unless it is there. */
  void makeDirectory(String directory) throws IOException;

  /** Takes the lock of the store, or says who holds it. */
  Closeable lock(String holder) throws IOException;

  /** The names of the files in a directory, without the directory, sorted; none if there is no such directory. */
  List<String> list(String directory) throws IOException;

  /** Whether there is such a file. */
  boolean exists(String file) throws IOException;

  /** Opens a file for reading. */
  Source open(String file) throws IOException;

  /** Makes a file anew, or empties it. */
  Sink create(String file) throws IOException;

  /** Opens a file for writing at its end. */
  Sink append(String file) throws IOException;

  /** Opens a file to be written over in place. */
  Slate rewrite(String file) throws IOException;

  /** Gives a file another name, in one step, and takes the place of one that has it. Durable with the directory. */
  void rename(String from, String to) throws IOException;

  /** Removes a file. Durable with the directory. */
  void delete(String file) throws IOException;

  /** Makes the names in a directory durable. */
  void syncDirectory(String directory) throws IOException;

  /** Reads a whole file. */
  default byte[] read(String file) throws IOException {
    try (Source source = open(file)) {
      byte[] bytes = new byte[Math.toIntExact(source.size())];
      int length = 0;
      for (int count = 0; count >= 0 && length < bytes.length; length += Math.max(count, 0)) {
        count = source.read(length, bytes, length);
      }
      return length == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, length);
    }
  }

  /** Puts a file in place durably: beside it first, then by its name. */
  default void replace(String file, byte[] bytes) throws IOException {
    try (Sink sink = create(file + TEMPORARY)) {
      sink.write(bytes);
      sink.sync();
    }
    rename(file + TEMPORARY, file);
    syncDirectory(file.contains("/") ? file.substring(0, file.indexOf('/')) : "");
  }

  /** How files end that are not in their place yet; what they hold is also elsewhere, or was never acknowledged. */
  String TEMPORARY = ".tmp";

  /** An open file that is read. */
  interface Source extends Closeable {
    /** How many bytes it has now. */
    long size() throws IOException;

    /** Reads from a position into the rest of the buffer; how many bytes, or -1 at the end. */
    int read(long position, byte[] buffer, int offset) throws IOException;
  }

  /** An open file that is written at its end. */
  interface Sink extends Closeable {
    /** Writes all the bytes. */
    void write(byte[] bytes) throws IOException;

    /** Makes everything that was written durable. */
    void sync() throws IOException;

    /** Throws if the file is no longer found under its name, so that what is written to it is lost. */
    default void checkPlace() throws IOException {}
  }

  /** An open file whose bytes are written over; it does not grow. */
  interface Slate extends Closeable {
    /** Writes all the bytes from this position on; when it returns they are durable, and in the file of this name. */
    void write(long position, byte[] bytes) throws IOException;
  }
}
