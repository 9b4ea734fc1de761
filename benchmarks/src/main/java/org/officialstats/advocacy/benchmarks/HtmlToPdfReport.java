package org.officialstats.advocacy.benchmarks;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.OutputStream;
import java.nio.file.Path;

/** A report by openhtmltopdf, with tags, PDF/UA-1 and PDF/A-2a. What fonts measure is kept, as its guide says. */
final class HtmlToPdfReport implements ReportWriter {
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
  private final byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private final Path file;
  private final boolean rightToLeft;

  HtmlToPdfReport(ReportSample sample) {
    XRLog.setLoggingEnabled(false);
    file = sample.hypertext();
    rightToLeft = sample.isRightToLeft();
  }

  @Override
  public void write(OutputStream out) throws Exception {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(profile);
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    if (rightToLeft) {
      builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
      builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
      builder.defaultTextDirection(TextDirection.RTL);
    }
    builder.withFile(file.toFile());
    builder.toStream(out);
    try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
      builder.useSVGDrawer(drawer);
      builder.run();
    }
  }
}
