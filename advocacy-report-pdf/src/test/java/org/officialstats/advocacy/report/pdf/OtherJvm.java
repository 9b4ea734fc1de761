package org.officialstats.advocacy.report.pdf;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.fonts.ReportFont;

/** Renders the sample report in a JVM of its own, in other surroundings. */
final class OtherJvm {
  private OtherJvm() {}

  /** Writes the sample report to the file that is named. */
  public static void main(String... arguments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A)
        .render(SampleReports.rich(), out);
    Files.write(Path.of(arguments[0]), out.toByteArray());
  }

  /** The bytes of the sample report as the other JVM writes them. */
  static byte[] render(Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve("report.pdf");
    Path log = folder.resolve("log.txt");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Duser.language=tr",
            "-Duser.timezone=Asia/Tokyo",
            "-Dfile.encoding=ISO-8859-1",
            "-cp",
            classPath(),
            OtherJvm.class.getName(),
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new AssertionError(Files.readString(log));
    }
    return Files.readAllBytes(file);
  }

  private static String classPath() {
    return Stream.of(
            OtherJvm.class,
            PdfReportRenderer.class,
            ReportDocument.class,
            ReportFont.class,
            ImmutableList.class,
            PDDocument.class,
            RandomAccessRead.class,
            org.apache.fontbox.ttf.TrueTypeFont.class,
            LogFactory.class)
        .map(OtherJvm::place)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> owner) {
    try {
      return Path.of(owner.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
