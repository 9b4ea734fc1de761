package org.officialstats.advocacy.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A file of all objects to which its catalog leads, numbered as they are met. Those without a stream are packed together
 * into compressed streams.
 */
final class ObjectFile {
  private static final String HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";
  private static final int PACKED_TOGETHER = 200;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final List<COSDictionary> objects = new ArrayList<>();
  private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
  private final CrossReferences references = new CrossReferences();
  private final List<Integer> packed = new ArrayList<>();
  private final Notation pack = new Notation(this::number);
  private final StringBuilder packedPlaces = new StringBuilder();

  private ObjectFile() {}

  /**
   * The file.
   *
   * @param catalog where a reader begins
   * @param information what the file says about itself
   * @param id what it is named by
   */
  static byte[] bytes(COSDictionary catalog, COSDictionary information, COSArray id)
      throws IOException {
    ObjectFile all = new ObjectFile();
    all.file.writeBytes(HEADER.getBytes(StandardCharsets.ISO_8859_1));
    all.number(catalog);
    all.number(information);
    all.writeObjects();
    all.writeReferences(catalog, information, id);
    return all.file.toByteArray();
  }

  private int number(COSDictionary object) {
    Integer known = numbers.get(object);
    if (known != null) {
      return known;
    }
    objects.add(object);
    numbers.put(object, objects.size());
    return objects.size();
  }

  /** There are more and more of them: each may lead to others, and the last pack comes after all that are in it. */
  private void writeObjects() throws IOException {
    for (int number = 1; number <= objects.size(); number++) {
      COSDictionary object = objects.get(number - 1);
      if (object instanceof COSStream stream) {
        write(stream, number);
      } else {
        pack(object, number);
      }
      if (packed.size() == PACKED_TOGETHER || (number == objects.size() && !packed.isEmpty())) {
        closePack();
      }
    }
  }

  private void write(COSStream stream, int number) throws IOException {
    references.inFile(number, file.size());
    Notation head = new Notation(this::number);
    head.append(number).append(" 0 obj\n").dictionary(stream).append("\nstream\n");
    file.writeBytes(head.bytes());
    stream.createRawInputStream().transferTo(file);
    file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  private void pack(COSDictionary object, int number) {
    packedPlaces.append(number).append(' ').append(pack.length()).append(' ');
    packed.add(number);
    pack.dictionary(object).append("\n");
  }

  private void closePack() throws IOException {
    String content = packedPlaces + pack.text();
    COSStream stream = Streams.compressed(content.getBytes(StandardCharsets.ISO_8859_1));
    stream.setName(COSName.TYPE, "ObjStm");
    stream.setInt(COSName.N, packed.size());
    stream.setInt(COSName.FIRST, packedPlaces.length());
    int container = number(stream);
    for (int index = 0; index < packed.size(); index++) {
      references.inPack(packed.get(index), container, index);
    }
    packed.clear();
    packedPlaces.setLength(0);
    pack.clear();
  }

  private void writeReferences(COSDictionary catalog, COSDictionary information, COSArray id)
      throws IOException {
    int number = objects.size() + 1;
    int start = file.size();
    references.inFile(number, start);
    COSStream stream = references.stream();
    stream.setItem(COSName.ROOT, catalog);
    stream.setItem(COSName.INFO, information);
    stream.setItem(COSName.ID, id);
    write(stream, number);
    file.writeBytes(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
  }
}
