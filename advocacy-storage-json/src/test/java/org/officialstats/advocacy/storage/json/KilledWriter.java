package org.officialstats.advocacy.storage.json;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreProvider;

/**
 * A process with several threads that commit until it is killed. Each says what it is about to commit, and what has been
 * committed, in lines that leave the process at once.
 */
final class KilledWriter {
  static final int THREADS = 4;

  /** So small that segments and records are written every few commits. */
  static final Limits SMALL = new Limits(20_000, 12_000, FaultRun.AGE, 5_000, Checksum.CRC32C);

  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private final Tracker tracker;
  private final String round;

  private KilledWriter(String directory, String round) {
    this.round = round;
    say("open");
    this.tracker = Tracker.builder()
        .store(new SmallFiles(), Settings.of("directory", directory))
        .strategy(Strategies.gwgBigData())
        .clock(Clock.systemUTC())
        .open();
    say("ready");
  }

  public static void main(String[] arguments) {
    KilledWriter writer = new KilledWriter(arguments[0], arguments[1]);
    IntStream.range(0, THREADS).forEach(number -> new Thread(() -> writer.work(number)).start());
  }

  private void work(int thread) {
    for (int i = 0; ; i++) {
      String token = round + "-" + thread + "-" + i;
      Organization organization = Organization.builder()
          .id(Id.of("o" + thread + "-" + i % 50))
          .name(LocalizedText.of("en", "Office " + token + " " + "é".repeat(i % 300)))
          .kind(Code.of("nso"))
          .country(Country.of("RW"))
          .build();
      say("try " + token);
      tracker.commit(Actor.of("writer"), token, changes -> changes.put(organization));
      say("ack " + token);
    }
  }

  private synchronized void say(String line) {
    try {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The lines that a process has said in full. */
  static Stream<String> said(String output, String word) {
    return output
        .substring(0, output.lastIndexOf('\n') + 1)
        .lines()
        .filter(line -> line.startsWith(word))
        .map(line -> line.substring(word.length()).strip());
  }

  /** The provider, but for the sizes of files. */
  public static final class SmallFiles implements StoreProvider {
    @Override
    public String id() {
      return "json";
    }

    @Override
    public List<Setting> settings() {
      return new JsonStoreProvider().settings();
    }

    @Override
    public Store open(ProviderContext context) {
      LocalDisk disk = new LocalDisk(java.nio.file.Path.of(context.settings().get("directory")));
      return new StoreOpening(disk, SMALL, context::notify).run(context.clock());
    }
  }
}
