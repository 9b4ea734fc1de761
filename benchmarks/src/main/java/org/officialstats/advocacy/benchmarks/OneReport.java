package org.officialstats.advocacy.benchmarks;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * Writes one report in a process of its own and prints the nanoseconds that it took. The arguments are the peer, the
 * directory of the samples and the name of the sample. Everything of the peer is loaded on the clock; what the report says
 * has been read before.
 */
public final class OneReport {
  private OneReport() {}

  /** Writes it. */
  public static void main(String[] arguments) throws Exception {
    ReportPeer peer = ReportPeer.valueOf(arguments[0]);
    ReportSample sample = new ReportSample(Path.of(arguments[1]), arguments[2]);
    Callable<ReportWriter> ready = peer.read(sample);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(sample.file(peer)))) {
      long begun = System.nanoTime();
      ready.call().write(out);
      System.out.println(System.nanoTime() - begun);
    }
  }
}
