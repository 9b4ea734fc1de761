package org.officialstats.advocacy.storage.json;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A disk that knows what is durable and what is only in the cache. It can show what a machine may find after the power came
 * back, or another process after this one was killed.
 */
final class SimulatedDisk implements Disk {
  private static final int SECTOR = 64;

  private final Map<String, Content> cached = new TreeMap<>();
  private final Map<String, Content> durable = new TreeMap<>();
  private final List<Renaming> pending = new ArrayList<>();
  private long operations;
  private long failSyncAt = Long.MAX_VALUE;

  /** What is in a file: as programs see it, and as the platter has it. */
  private static final class Content {
    private byte[] cached = new byte[0];
    private byte[] durable = new byte[0];
    private int lostFrom;
    private int lostTo;
    private byte[] instead = new byte[0];

    private Content copy() {
      Content copy = with(cached, durable);
      copy.lostFrom = lostFrom;
      copy.lostTo = lostTo;
      copy.instead = instead;
      return copy;
    }

    private void makeDurable() {
      durable = cached.clone();
      System.arraycopy(instead, lostFrom, durable, lostFrom, lostTo - lostFrom);
    }

    /** The system drops what it could not write and calls it clean: a sync that follows does not write it either. */
    private void lose() {
      instead = Arrays.copyOf(durable, cached.length);
      lostFrom = Math.max(0, Arrays.mismatch(instead, cached));
      lostTo = cached.length;
    }

    private static Content with(byte[] cached, byte[] durable) {
      Content content = new Content();
      content.cached = cached;
      content.durable = durable;
      return content;
    }
  }

  /** A change of names in one directory, in the order made. */
  private record Renaming(String directory, Consumer<Map<String, Content>> change) {}

  /** Changes one bit of a file. */
  void flip(String file, long bit) {
    Content content = cached.get(file);
    content.cached = content.cached.clone();
    content.cached[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
  }

  /** Takes the end of a file away. */
  void truncate(String file, int length) {
    Content content = cached.get(file);
    content.cached = Arrays.copyOf(content.cached, length);
  }

  /** Whether any file has this text. */
  boolean contains(String text) {
    return cached.values().stream()
        .anyMatch(content -> new String(content.cached, StandardCharsets.UTF_8).contains(text));
  }

  void failSyncAt(long operation) {
    failSyncAt = operations + operation;
  }

  /** All files, as programs see them. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    cached.forEach((name, content) -> files.put(name, content.cached));
    return files;
  }

  /** What another process finds: everything in the cache, and the same of it durable as before. */
  SimulatedDisk afterKill() {
    SimulatedDisk disk = new SimulatedDisk();
    IdentityHashMap<Content, Content> copies = new IdentityHashMap<>();
    cached.forEach(
        (name, content) -> disk.cached.put(name, copies.computeIfAbsent(content, Content::copy)));
    durable.forEach(
        (name, content) -> disk.durable.put(name, copies.computeIfAbsent(content, Content::copy)));
    // names that are not durable stay so: a sync of the directory takes them over as they are
    pending.stream()
        .map(Renaming::directory)
        .distinct()
        .forEach(directory -> disk.pending.add(
            new Renaming(directory, names -> takeOver(names, disk.cached, directory))));
    return disk;
  }

  private static void takeOver(
      Map<String, Content> names, Map<String, Content> from, String directory) {
    names.keySet().removeIf(name -> directory(name).equals(directory));
    from.forEach((name, content) -> {
      if (directory(name).equals(directory)) {
        names.put(name, content);
      }
    });
  }

  /** What the machine finds after the power was gone: all that is durable, and of the rest what chance kept. */
  SimulatedDisk afterPowerCut(Random chance) {
    Map<String, Content> names = new TreeMap<>(durable);
    int kept = chance.nextInt(pending.size() + 1);
    pending.subList(0, kept).forEach(renaming -> renaming.change.accept(names));
    SimulatedDisk disk = new SimulatedDisk();
    IdentityHashMap<Content, Content> copies = new IdentityHashMap<>();
    names.forEach((name, content) -> {
      Content survivor = copies.computeIfAbsent(content, lost -> survivor(lost, chance));
      disk.cached.put(name, survivor);
      disk.durable.put(name, survivor);
    });
    return disk;
  }

  private static Content survivor(Content content, Random chance) {
    byte[] bytes = switch (chance.nextInt(5)) {
      case 0 -> content.durable.clone();
      case 1 -> content.cached.clone();
      case 2 -> Arrays.copyOf(content.cached, between(content, chance));
      default -> torn(content, chance);
    };
    return Content.with(bytes, bytes.clone());
  }

  private static int between(Content content, Random chance) {
    int least = Math.min(content.durable.length, content.cached.length);
    return least + chance.nextInt(content.cached.length - least + 1);
  }

  /** Some sectors were written, some are still empty or as they were, some are garbage. */
  private static byte[] torn(Content content, Random chance) {
    byte[] bytes = content.cached.clone();
    byte[] before = Arrays.copyOf(content.durable, bytes.length);
    int from = Arrays.mismatch(content.durable, bytes);
    for (int at = Math.max(from, 0); from >= 0 && at < bytes.length; at += SECTOR - at % SECTOR) {
      int end = Math.min(bytes.length, at + SECTOR - at % SECTOR);
      if (at < content.durable.length && Arrays.equals(bytes, at, end, before, at, end)) {
        continue;
      }
      switch (chance.nextInt(4)) {
        case 0 -> System.arraycopy(before, at, bytes, at, end - at);
        case 1 -> bytes[at + chance.nextInt(end - at)] ^= 1;
        default -> {}
      }
    }
    return bytes;
  }

  private void tick() {
    operations++;
  }

  private void rename(String directory, Consumer<Map<String, Content>> change) {
    change.accept(cached);
    pending.add(new Renaming(directory, change));
  }

  private static String directory(String file) {
    return file.substring(0, Math.max(file.indexOf('/'), 0));
  }

  private Content content(String file) throws IOException {
    Content content = cached.get(file);
    if (content == null) {
      throw new FileNotFoundException(file + " (No such file or directory)");
    }
    return content;
  }

  @Override
  public String place(String name) {
    return "sim/" + name;
  }

  @Override
  public void makeDirectory(String directory) {}

  @Override
  public Closeable lock(String holder) {
    return () -> {};
  }

  @Override
  public List<String> list(String directory) {
    return cached.keySet().stream()
        .filter(name -> directory(name).equals(directory))
        .map(name -> name.substring(directory.isEmpty() ? 0 : directory.length() + 1))
        .toList();
  }

  @Override
  public boolean exists(String file) {
    return cached.containsKey(file);
  }

  @Override
  public Source open(String file) throws IOException {
    Content content = content(file);
    return new Source() {
      @Override
      public long size() {
        return content.cached.length;
      }

      @Override
      public int read(long position, byte[] buffer, int offset) {
        int count = Math.min(buffer.length - offset, content.cached.length - (int) position);
        if (count <= 0) {
          return -1;
        }
        System.arraycopy(content.cached, (int) position, buffer, offset, count);
        return count;
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public Sink create(String file) {
    tick();
    Content content = new Content();
    rename(directory(file), names -> {
      names.put(file, content);
    });
    return sink(content);
  }

  @Override
  public Sink append(String file) throws IOException {
    return sink(content(file));
  }

  @Override
  public SimulatedSlate rewrite(String file) throws IOException {
    return new SimulatedSlate(content(file));
  }

  /** A file that is written over: first in the cache, then on the platter. */
  final class SimulatedSlate implements Slate {
    private final Content content;

    private SimulatedSlate(Content content) {
      this.content = content;
    }

    @Override
    public void write(long position, byte[] bytes) throws IOException {
      Sink sink = at(position);
      sink.write(bytes);
      sink.sync();
    }

    /** The two steps of a write. */
    Sink at(long position) {
      return new Sink() {
        @Override
        public void write(byte[] bytes) {
          content.cached = content.cached.clone();
          System.arraycopy(bytes, 0, content.cached, (int) position, bytes.length);
          tick();
        }

        @Override
        public void sync() throws IOException {
          SimulatedDisk.this.sync(content);
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void close() {}
  }

  private void sync(Content content) throws IOException {
    tick();
    if (operations >= failSyncAt) {
      failSyncAt = Long.MAX_VALUE;
      content.lose();
      throw new IOException("Input/output error");
    }
    content.makeDurable();
  }

  private Sink sink(Content content) {
    return new Sink() {
      @Override
      public void write(byte[] bytes) {
        int length = content.cached.length;
        content.cached = Arrays.copyOf(content.cached, length + bytes.length);
        System.arraycopy(bytes, 0, content.cached, length, bytes.length);
        tick();
      }

      @Override
      public void sync() throws IOException {
        SimulatedDisk.this.sync(content);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void rename(String from, String to) throws IOException {
    tick();
    Content content = content(from);
    rename(directory(from), names -> {
      names.remove(from);
      names.put(to, content);
    });
  }

  @Override
  public void delete(String file) {
    tick();
    if (cached.containsKey(file)) {
      rename(directory(file), names -> {
        names.remove(file);
      });
    }
  }

  @Override
  public void syncDirectory(String directory) {
    tick();
    pending.removeIf(renaming -> {
      boolean concerned = renaming.directory.equals(directory);
      if (concerned) {
        renaming.change.accept(durable);
      }
      return concerned;
    });
  }
}
