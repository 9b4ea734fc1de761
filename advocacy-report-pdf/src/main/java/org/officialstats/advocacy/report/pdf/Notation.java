package org.officialstats.advocacy.report.pdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Objects in the notation of PDF, one after another, each character a byte. A dictionary inside another object is referred
 * to by its number, unless it is marked as direct.
 */
final class Notation {
  private static final String NOT_IN_NAMES = "()<>[]{}/%#";

  private final StringBuilder written = new StringBuilder();
  private final Map<COSName, String> names = new HashMap<>();
  private final ToIntFunction<COSDictionary> numbers;

  /**
   * Nothing yet.
   *
   * @param numbers the number by which a dictionary is referred to
   */
  Notation(ToIntFunction<COSDictionary> numbers) {
    this.numbers = numbers;
  }

  /** How many bytes there are. */
  int length() {
    return written.length();
  }

  String text() {
    return written.toString();
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.ISO_8859_1);
  }

  void clear() {
    written.setLength(0);
  }

  Notation append(String text) {
    written.append(text);
    return this;
  }

  Notation append(int number) {
    written.append(number);
    return this;
  }

  /** Writes a dictionary itself. */
  Notation dictionary(COSDictionary dictionary) {
    written.append("<<");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      name(entry.getKey());
      value(entry.getValue());
    }
    written.append(">>");
    return this;
  }

  private void value(COSBase value) {
    if (value instanceof COSName name) {
      name(name);
    } else if (value instanceof COSDictionary dictionary) {
      inner(dictionary);
    } else if (value instanceof COSInteger number) {
      apart().append(number.longValue());
    } else if (value instanceof COSArray array) {
      array(array);
    } else if (value instanceof COSString string) {
      string(string.getBytes());
    } else if (value instanceof COSFloat number) {
      apart().append(decimal(number.floatValue()));
    } else {
      apart().append(value instanceof COSBoolean truth ? String.valueOf(truth.getValue()) : "null");
    }
  }

  private void inner(COSDictionary dictionary) {
    if (dictionary.isDirect()) {
      dictionary(dictionary);
    } else {
      apart().append(numbers.applyAsInt(dictionary)).append(" 0 R");
    }
  }

  private void array(COSArray array) {
    written.append('[');
    for (int index = 0; index < array.size(); index++) {
      value(array.get(index));
    }
    written.append(']');
  }

  private void name(COSName name) {
    written.append(names.computeIfAbsent(name, Notation::written));
  }

  private static String written(COSName name) {
    StringBuilder written = new StringBuilder("/");
    for (byte letter : name.getName().getBytes(StandardCharsets.UTF_8)) {
      if (letter > ' ' && letter < 0x7F && NOT_IN_NAMES.indexOf(letter) < 0) {
        written.append((char) letter);
      } else {
        written.append(String.format(Locale.ROOT, "#%02X", letter & 0xFF));
      }
    }
    return written.toString();
  }

  private void string(byte[] bytes) {
    written.append('(');
    for (byte each : bytes) {
      Operators.escape((char) (each & 0xFF), written);
    }
    written.append(')');
  }

  /** A place for a number or a word, which no sign keeps apart from what is before it. */
  private StringBuilder apart() {
    return written.charAt(written.length() - 1) == '[' ? written : written.append(' ');
  }

  /** Without zeros at its end and without an exponent. */
  private static String decimal(float number) {
    long whole = (long) number;
    return whole == number
        ? Long.toString(whole)
        : new BigDecimal(Float.toString(number)).stripTrailingZeros().toPlainString();
  }
}
