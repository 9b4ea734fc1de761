package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A disk at which one operation goes wrong in one way. After a stop nothing happens any more. */
final class FaultyDisk extends OtherDisk {
  /** What a disk can be asked to do. */
  enum Operation {
    WRITE,
    SYNC,
    RENAME,
    TRUNCATE,
    DELETE,
    SYNC_DIRECTORY,
    OPEN
  }

  /** What can go wrong: how much of it is done, and what the caller then sees. */
  enum Fault {
    FAILS(0, false),
    FAILS_AFTER_A_PART(0.5, false),
    FAILS_BEFORE_THE_LAST_BYTE(0.999_999, false),
    FAILS_WHEN_DONE(1, false),
    STOPS(0, true),
    STOPS_AFTER_A_PART(0.5, true),
    STOPS_BEFORE_THE_LAST_BYTE(0.999_999, true),
    STOPS_WHEN_DONE(1, true);

    private final double done;
    private final boolean stops;

    Fault(double done, boolean stops) {
      this.done = done;
      this.stops = stops;
    }

    boolean isPossible(Operation operation) {
      return switch (operation) {
        case WRITE -> true;
        case OPEN -> this == FAILS;
        default -> done == 0 || done == 1;
      };
    }

    boolean stops() {
      return stops;
    }
  }

  /** The process has come to its end. */
  static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  /** Something that is done to the disk. */
  @FunctionalInterface
  private interface Action {
    void run() throws IOException;
  }

  private final SimulatedDisk simulated;
  private final long at;
  private final Fault fault;
  private final List<Operation> operations = new ArrayList<>();
  private boolean stopped;

  /** A disk at which this operation, counted from 1, goes wrong; at 0 none does. */
  FaultyDisk(SimulatedDisk simulated, long at, Fault fault) {
    super(simulated);
    this.simulated = simulated;
    this.at = at;
    this.fault = fault;
  }

  /** What it was asked to do, in order. */
  List<Operation> operations() {
    return operations;
  }

  private boolean isDue(Operation operation) {
    if (stopped) {
      throw new Stopped();
    }
    operations.add(operation);
    return operations.size() == at && fault.isPossible(operation);
  }

  private void run(Operation operation, Action action) throws IOException {
    if (isDue(operation)) {
      if (fault.done == 1) {
        action.run();
      }
      throw broken();
    }
    action.run();
  }

  private IOException broken() {
    if (fault.stops) {
      stopped = true;
      throw new Stopped();
    }
    return new IOException("Input/output error");
  }

  @Override
  public Source open(String file) throws IOException {
    if (isDue(Operation.OPEN)) {
      throw broken();
    }
    return super.open(file);
  }

  @Override
  public Sink create(String file) throws IOException {
    Sink[] sink = new Sink[1];
    run(Operation.TRUNCATE, () -> sink[0] = super.create(file));
    return faulty(sink[0]);
  }

  @Override
  public Sink append(String file) throws IOException {
    if (isDue(Operation.OPEN)) {
      throw broken();
    }
    return faulty(super.append(file));
  }

  private Sink faulty(Sink sink) {
    return new Sink() {
      @Override
      public void write(byte[] bytes) throws IOException {
        if (isDue(Operation.WRITE)) {
          sink.write(Arrays.copyOf(bytes, (int) (bytes.length * fault.done)));
          throw broken();
        }
        sink.write(bytes);
      }

      @Override
      public void sync() throws IOException {
        if (isDue(Operation.SYNC)) {
          if (fault == Fault.FAILS) {
            simulated.failSyncAt(1);
          }
          if (fault == Fault.FAILS || fault.done == 1) {
            sink.sync();
          }
          throw broken();
        }
        sink.sync();
      }

      @Override
      public void close() throws IOException {
        sink.close();
      }
    };
  }

  @Override
  public Slate rewrite(String file) throws IOException {
    if (isDue(Operation.OPEN)) {
      throw broken();
    }
    SimulatedDisk.SimulatedSlate slate = simulated.rewrite(file);
    return new Slate() {
      @Override
      public void write(long position, byte[] bytes) throws IOException {
        Sink sink = faulty(slate.at(position));
        sink.write(bytes);
        sink.sync();
      }

      @Override
      public void close() {
        slate.close();
      }
    };
  }

  @Override
  public void rename(String from, String to) throws IOException {
    run(Operation.RENAME, () -> super.rename(from, to));
  }

  @Override
  public void delete(String file) throws IOException {
    run(Operation.DELETE, () -> super.delete(file));
  }

  @Override
  public void syncDirectory(String directory) throws IOException {
    run(Operation.SYNC_DIRECTORY, () -> super.syncDirectory(directory));
  }
}
