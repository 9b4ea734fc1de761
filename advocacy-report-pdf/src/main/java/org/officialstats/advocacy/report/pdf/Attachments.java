package org.officialstats.advocacy.report.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Puts the figures of the charts into a file: associated with their pictures, and listed for viewers. */
final class Attachments {
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  private final LocalDate date;
  private final List<byte[]> contents = new ArrayList<>();
  private final COSArray specifications = new COSArray();
  private final COSArray names = new COSArray();

  Attachments(LocalDate date) {
    this.date = date;
  }

  void add(ChartData chart) throws IOException {
    byte[] csv = Csv.bytes(chart.figures());
    contents.add(csv);
    String name = String.format(Locale.ROOT, "chart-%04d.csv", contents.size());
    COSDictionary specification = specification(name, chart.figures().caption(), csv);
    specifications.add(specification);
    names.add(new COSString(name));
    names.add(specification);
    COSArray own = new COSArray();
    own.add(specification);
    chart.figure().dictionary().setItem(ASSOCIATED, own);
  }

  /** What is inside, before compression. */
  List<byte[]> contents() {
    return contents;
  }

  void addTo(COSDictionary catalog) {
    if (contents.isEmpty()) {
      return;
    }
    catalog.setItem(ASSOCIATED, specifications);
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.NAMES, names);
    COSDictionary trees = new COSDictionary();
    trees.setItem(COSName.EMBEDDED_FILES, leaf);
    catalog.setItem(COSName.NAMES, trees);
  }

  private COSDictionary specification(String name, String description, byte[] csv)
      throws IOException {
    COSStream file = file(csv);
    COSDictionary files = new COSDictionary();
    files.setItem(COSName.F, file);
    files.setItem(COSName.UF, file);
    COSDictionary specification = new COSDictionary();
    specification.setName(COSName.TYPE, "Filespec");
    specification.setString(COSName.F, name);
    specification.setString(COSName.UF, name);
    specification.setString(COSName.DESC, description);
    specification.setName(RELATIONSHIP, "Data");
    specification.setItem(COSName.EF, files);
    return specification;
  }

  private COSStream file(byte[] csv) throws IOException {
    COSStream file = Streams.compressed(csv);
    file.setName(COSName.TYPE, "EmbeddedFile");
    file.setName(COSName.SUBTYPE, "text/csv");
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, csv.length);
    parameters.setString(COSName.MOD_DATE, Metadata.pdfDate(date));
    parameters.setItem(COSName.getPDFName("CheckSum"), new COSString(checkSum(csv)));
    file.setItem(COSName.PARAMS, parameters);
    return file;
  }

  /** PDF asks for MD5 here; it guards against accidents, not against people. */
  private static byte[] checkSum(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has MD5", absent);
    }
  }
}
