package org.officialstats.advocacy.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of objects, read back by PDFBox. */
class ObjectFileTest {
  private static final COSName NEXT = COSName.NEXT;

  /** Packs hold 200 objects, of which three are not in the chain; there is room for 1,024 references before it has to grow. */
  @ParameterizedTest
  @ValueSource(ints = {1, 196, 197, 198, 397, 1_013, 1_014, 1_015, 5_000})
  void everyObjectIsFoundHoweverLongTheChain(int length) throws IOException {
    COSDictionary catalog = catalog();
    COSDictionary last = catalog;
    for (int i = 1; i <= length; i++) {
      COSDictionary next = new COSDictionary();
      next.setInt(COSName.COUNT, i);
      last.setItem(NEXT, next);
      last = next;
    }
    try (PDDocument file = Loader.loadPDF(written(catalog))) {
      COSDictionary at = file.getDocumentCatalog().getCOSObject();
      for (int i = 1; i <= length; i++) {
        at = at.getCOSDictionary(NEXT);
        assertThat(at.getInt(COSName.COUNT)).isEqualTo(i);
      }
      assertThat(at.getCOSDictionary(NEXT)).isNull();
    }
  }

  @Test
  void streamsKeepTheirBytes() throws IOException {
    COSDictionary catalog = catalog();
    byte[] plain = "endstream\r\n(\u0000)".getBytes(ISO_8859_1);
    catalog.setItem(COSName.METADATA, Streams.plain(plain));
    catalog.setItem(COSName.CONTENTS, Streams.compressed(new byte[10_000]));
    try (PDDocument file = Loader.loadPDF(written(catalog))) {
      COSDictionary read = file.getDocumentCatalog().getCOSObject();
      assertThat(bytes(read, COSName.METADATA)).isEqualTo(plain);
      assertThat(bytes(read, COSName.CONTENTS)).isEqualTo(new byte[10_000]);
    }
  }

  @Test
  void anObjectIsWrittenOnceHoweverOftenItIsReferredTo() throws IOException {
    COSDictionary catalog = catalog();
    COSDictionary shared = new COSDictionary();
    shared.setItem(COSName.PARENT, catalog);
    catalog.setItem(COSName.FIRST, shared);
    catalog.setItem(COSName.LAST, shared);
    try (PDDocument file = Loader.loadPDF(written(catalog))) {
      COSDictionary read = file.getDocumentCatalog().getCOSObject();
      assertThat(number(read, COSName.FIRST)).isEqualTo(number(read, COSName.LAST));
      assertThat(read.getCOSDictionary(COSName.FIRST).getCOSDictionary(COSName.PARENT))
          .isSameAs(read);
    }
  }

  @Test
  void theTrailerNamesTheFile() throws IOException {
    try (PDDocument file = Loader.loadPDF(written(catalog()))) {
      COSDictionary trailer = file.getDocument().getTrailer();
      COSArray id = trailer.getCOSArray(COSName.ID);
      assertThat(((COSString) id.get(0)).getBytes()).isEqualTo(new byte[] {1, 2});
      assertThat(file.getDocumentInformation().getTitle()).isEqualTo("\u0627 (title)");
      assertThat(file.getDocument().getVersion()).isEqualTo(1.7f);
    }
  }

  @Test
  void equalObjectsMakeEqualBytes() throws IOException {
    assertThat(written(catalog())).isEqualTo(written(catalog()));
  }

  /** A reader goes to the places that the cross references name, and rebuilds the file where they are wrong. */
  @Test
  void everyStreamStandsWhereTheReferencesSay() throws IOException {
    COSDictionary catalog = catalog();
    catalog.setItem(COSName.METADATA, Streams.plain(new byte[3]));
    byte[] bytes = written(catalog);
    try (PDDocument file = Loader.loadPDF(bytes)) {
      file.getDocument().getXrefTable().forEach((key, place) -> {
        if (place > 0) {
          String head = key.getNumber() + " 0 obj\n<<";
          assertThat(new String(bytes, place.intValue(), head.length(), ISO_8859_1))
              .isEqualTo(head);
        }
      });
      assertThat(file.getDocument().getXrefTable().values().stream().filter(place -> place > 0))
          .hasSize(3);
    }
  }

  private static COSDictionary catalog() {
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    catalog.setItem(COSName.PAGES, new COSDictionary());
    return catalog;
  }

  private static byte[] written(COSDictionary catalog) throws IOException {
    COSDictionary information = new COSDictionary();
    information.setString(COSName.TITLE, "\u0627 (title)");
    COSArray id = new COSArray();
    id.add(new COSString(new byte[] {1, 2}));
    id.add(new COSString(new byte[] {1, 2}));
    return ObjectFile.bytes(catalog, information, id);
  }

  private static byte[] bytes(COSDictionary dictionary, COSName key) throws IOException {
    COSStream stream = Optional.ofNullable(dictionary.getCOSStream(key)).orElseThrow();
    return stream.createInputStream().readAllBytes();
  }

  private static long number(COSDictionary dictionary, COSName key) {
    return ((COSObject) dictionary.getItem(key)).getKey().getNumber();
  }
}
