package org.officialstats.advocacy.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How objects are written. */
class NotationTest {
  private final List<COSDictionary> referredTo = new ArrayList<>();
  private final Notation notation = new Notation(object -> {
    referredTo.add(object);
    return 70 + referredTo.size();
  });

  @Test
  void keepsApartOnlyWhatNoSignKeepsApart() {
    COSDictionary tag = new COSDictionary();
    tag.setName(COSName.S, "TD");
    tag.setInt(COSName.K, -3);
    tag.setItem(COSName.A, COSBoolean.TRUE);
    tag.setItem(COSName.B, COSNull.NULL);
    assertThat(written(tag)).isEqualTo("<</S/TD/K -3/A true/B null>>");
  }

  @Test
  void refersToADictionaryByItsNumberUnlessItIsDirect() {
    COSDictionary other = new COSDictionary();
    COSDictionary part = new COSDictionary();
    part.setDirect(true);
    part.setItem(COSName.P, other);
    COSDictionary whole = new COSDictionary();
    whole.setItem(COSName.P, other);
    whole.setItem(COSName.A, part);
    assertThat(written(whole)).isEqualTo("<</P 71 0 R/A<</P 72 0 R>>>>");
    assertThat(referredTo)
        .satisfiesExactly(
            first -> assertThat(first).isSameAs(other),
            again -> assertThat(again).isSameAs(other));
  }

  @Test
  void writesArraysWhereTheyStand() {
    COSArray inner = new COSArray();
    inner.add(COSInteger.TWO);
    inner.add(COSName.S);
    COSArray array = new COSArray();
    array.add(COSInteger.ONE);
    array.add(inner);
    array.add(new COSDictionary());
    array.add(COSBoolean.FALSE);
    assertThat(written("K", array)).isEqualTo("<</K[1[2/S] 71 0 R false]>>");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "100, 100",
    "0.5, 0.5",
    "-841.89, -841.89",
    "0.0001, 0.0001",
    "2.0E9, 2000000000"
  })
  void writesNumbersWithoutExponents(float number, String written) {
    assertThat(written("K", new COSFloat(number))).isEqualTo("<</K " + written + ">>");
  }

  @Test
  void escapesWhatWouldEndAStringOrBeReadAsAnotherSign() {
    byte[] bytes = "(a)\\\r\n\u00FE\u00FF".getBytes(ISO_8859_1);
    assertThat(written("K", new COSString(bytes)))
        .isEqualTo("<</K(\\(a\\)\\\\\\r\n\u00FE\u00FF)>>");
  }

  @Test
  void spellsInNamesWhatIsNoLetterOfNames() {
    assertThat(written("K", COSName.getPDFName("a b/#~\u00E9")))
        .isEqualTo("<</K/a#20b#2F#23~#C3#A9>>");
    assertThat(written("K", COSName.getPDFName("text/csv\u007F")))
        .isEqualTo("<</K/text#2Fcsv#7F>>");
  }

  private String written(String key, COSBase value) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(key, value);
    return written(dictionary);
  }

  private String written(COSDictionary dictionary) {
    notation.clear();
    notation.dictionary(dictionary);
    assertThat(notation.length()).isEqualTo(notation.text().length());
    return notation.text();
  }
}
