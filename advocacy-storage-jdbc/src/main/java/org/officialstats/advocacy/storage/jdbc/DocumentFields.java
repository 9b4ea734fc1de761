package org.officialstats.advocacy.storage.jdbc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.PartialDate;

/**
 * What the columns of an entity take from its document, whatever kind it is of.
 *
 * @param text the document
 * @param country its field {@code country}
 * @param state its field of that name, else its stage
 * @param from the first possible day of its dates
 * @param to the last possible day of its dates
 * @param isOrdinary whether every data base can hold it as JSON: no character U+0000, no half of a surrogate pair, no
 *     number out of the ordinary
 */
record DocumentFields(
    String text,
    Optional<String> country,
    Optional<String> state,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean isOrdinary) {
  private static final int LONGEST_VALUE = 64;
  private static final int LONGEST_NUMBER = 500;
  private static final JsonFactory JSON = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(200)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build())
      .build();

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException if it is not one JSON object on one line
   */
  static DocumentFields of(EntityKey key, JsonDocument document) {
    try {
      String text = StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(document.bytes()))
          .toString();
      if (text.startsWith("{") && text.endsWith("}") && text.chars().noneMatch(c -> c < ' ')) {
        return new Scan().of(text);
      }
      throw malformed(key, document);
    } catch (CharacterCodingException notText) {
      throw malformed(key, document);
    } catch (IOException notJson) {
      throw malformed(key, document);
    }
  }

  private static IllegalArgumentException malformed(EntityKey key, JsonDocument document) {
    return new IllegalArgumentException(
        "document of " + key + ": " + document.size()
            + " bytes that are not one line of JSON; expected one object without space around it and without line breaks");
  }

  /** One pass over a document. */
  private static final class Scan {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private boolean ordinary = true;

    DocumentFields of(String text) throws IOException {
      try (JsonParser parser = JSON.createParser(text)) {
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
          if (depth == 0 && parser.nextToken() != null) {
            throw new IOException("more than one value");
          }
          look(parser, token, depth);
        }
      }
      return result(text);
    }

    private void look(JsonParser parser, JsonToken token, int depth) throws IOException {
      if (token.isNumeric()) {
        ordinary &= isOrdinaryNumber(parser.getText());
      } else if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
        String value = parser.getText();
        ordinary &= isOrdinaryText(value);
        if (token == JsonToken.VALUE_STRING && depth == 1 && value.length() <= LONGEST_VALUE) {
          fields.putIfAbsent(parser.currentName(), value);
        }
      }
    }

    private DocumentFields result(String text) {
      Optional<DateSpan> dates = dates();
      return new DocumentFields(
          text,
          field("country"),
          field("state").or(() -> field("stage")),
          dates.flatMap(DateSpan::from).map(PartialDate::earliest),
          dates.flatMap(DateSpan::to).map(PartialDate::latest),
          ordinary);
    }

    private Optional<String> field(String name) {
      return Optional.ofNullable(fields.get(name)).filter(Scan::isOrdinaryText);
    }

    /** The first span of dates, else the first date of a field that is named like one. */
    private Optional<DateSpan> dates() {
      return fields.values().stream()
          .filter(value -> value.contains("/"))
          .flatMap(value -> span(value).stream())
          .findFirst()
          .or(() -> fields.entrySet().stream()
              .filter(field -> isNamedLikeADate(field.getKey()))
              .flatMap(field -> span(field.getValue()).stream())
              .findFirst());
    }

    private static boolean isNamedLikeADate(String name) {
      return switch (name) {
        case "dates", "span", "during", "validity", "day", "date", "due", "since" -> true;
        default -> name.endsWith("On");
      };
    }

    private static Optional<DateSpan> span(String value) {
      try {
        return Optional.of(DateSpan.parse(value));
      } catch (IllegalArgumentException somethingElse) {
        return Optional.empty();
      }
    }

    private static boolean isOrdinaryText(String text) {
      for (int i = 0; i < text.length(); i++) {
        char unit = text.charAt(i);
        if (unit == 0 || Character.isLowSurrogate(unit)) {
          return false;
        }
        if (Character.isHighSurrogate(unit)) {
          i++;
          if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
            return false;
          }
        }
      }
      return true;
    }

    private static boolean isOrdinaryNumber(String number) {
      int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
      int digits = exponent < 0 ? 0 : number.length() - exponent - 1;
      return number.length() <= LONGEST_NUMBER && digits <= 4;
    }
  }
}
