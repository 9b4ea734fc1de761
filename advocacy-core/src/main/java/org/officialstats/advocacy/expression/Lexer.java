package org.officialstats.advocacy.expression;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into tokens, from left to right without going back; what is no token is a problem and left out. */
final class Lexer {
  private static final Set<String> PAIRS = ImmutableSet.of("&&", "||", "==", "!=", "<=", ">=");
  private static final String SIGNS = "!<>+-*()[],";
  private static final String NOT_OURS = "/%?:.{}=&|";

  private final int[] characters;
  private final Problems problems;
  private final ImmutableList.Builder<Token> tokens = ImmutableList.builder();
  private int at;

  private Lexer(int[] characters, Problems problems) {
    this.characters = characters;
    this.problems = problems;
  }

  static List<Token> tokens(String text, Problems problems) {
    Lexer lexer = new Lexer(text.codePoints().toArray(), problems);
    while (lexer.at < lexer.characters.length) {
      lexer.next();
    }
    lexer.add(Token.Kind.END, "", lexer.at);
    return lexer.tokens.build();
  }

  private void next() {
    int first = characters[at];
    if (first == ' ' || first == '\t' || first == '\n' || first == '\r' || first == '\f') {
      at++;
    } else if (isLetter(first)) {
      name();
    } else if (isDigit(first)) {
      number();
    } else if (first == '\'' || first == '"') {
      text();
    } else {
      sign();
    }
  }

  private void name() {
    int start = at;
    segment();
    while (peek(0) == '.' && isLetter(peek(1))) {
      at++;
      segment();
    }
    add(Token.Kind.NAME, from(start), start);
  }

  private void segment() {
    while (isLetter(peek(0)) || isDigit(peek(0))) {
      at++;
    }
  }

  private void number() {
    int start = at;
    digits();
    if (peek(0) == '.' && isDigit(peek(1))) {
      at++;
      digits();
    }
    if (isLetter(peek(0))) {
      segment();
      problems.add(
          start + 1,
          "not a number: " + Problems.quoted(from(start)),
          "digits, such as 90 or 12.5",
          "put a space or an operator after the number");
    }
    add(Token.Kind.NUMBER, from(start), start);
  }

  private void digits() {
    while (isDigit(peek(0))) {
      at++;
    }
  }

  private void text() {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (peek(0) != characters[start]) {
      if (peek(0) < 0 || peek(0) == '\n' || peek(0) == '\r') {
        problems.add(
            start + 1,
            "a text without an end",
            "a closing " + Character.toString(characters[start]) + " on the same line",
            "close the text, and write \\n for a line end in it");
        break;
      }
      character(value);
    }
    at = Math.min(at + 1, characters.length);
    add(Token.Kind.TEXT, value.toString(), start);
  }

  private void character(StringBuilder value) {
    int start = at;
    boolean escaped = characters[at] == '\\';
    int read = escaped ? escape() : characters[at++];
    if (read < 0 || read > Character.MAX_CODE_POINT || isSurrogate(read)) {
      problems.add(
          start + 1,
          escaped
              ? "not an escape: " + Problems.quoted(from(start))
              : "half of a character: U+" + hex(read),
          escaped ? "one such as \\n, \\', \\\\, \\u00e9" : "whole characters",
          escaped ? "write \\\\ for a backslash" : "write the text again");
    } else {
      value.appendCodePoint(read);
    }
  }

  /** The character that an escape stands for; negative if it is none. */
  private int escape() {
    int kind = peek(1);
    at += kind < 0 ? 1 : 2;
    return switch (kind) {
      case 'a' -> 0x07;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0B;
      case '\\', '\'', '"', '`', '?' -> kind;
      case 'x', 'X' -> digits(2, 16);
      case 'u' -> digits(4, 16);
      case 'U' -> digits(8, 16);
      case '0', '1', '2', '3' -> octal(kind - '0');
      default -> -1;
    };
  }

  private int octal(int first) {
    int rest = digits(2, 8);
    return rest < 0 ? rest : first * 64 + rest;
  }

  private int digits(int count, int radix) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      int digit = peek(0) < 0x80 ? Character.digit(peek(0), radix) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * radix + digit;
      at++;
    }
    return value > Character.MAX_CODE_POINT ? -1 : (int) value;
  }

  private void sign() {
    int start = at;
    String pair = peek(1) < 0 ? "" : new String(characters, at, 2);
    String one = isSurrogate(characters[at]) ? "\uFFFD" : Character.toString(characters[at]);
    if (PAIRS.contains(pair)) {
      at += 2;
      add(Token.Kind.SIGN, pair, start);
    } else {
      at++;
      if (SIGNS.contains(one) || NOT_OURS.contains(one)) {
        add(Token.Kind.SIGN, one, start);
      } else {
        problems.add(
            start + 1,
            "not a sign of the language: " + Problems.quoted(one) + " (U+" + hex(characters[start])
                + ")",
            "a field, a literal, an operator or a bracket",
            "remove it, or put texts between ' and '");
      }
    }
  }

  private void add(Token.Kind kind, String text, int start) {
    tokens.add(new Token(kind, text, start + 1));
  }

  private String from(int start) {
    return new String(characters, start, at - start);
  }

  /** The character so far ahead; negative behind the end. */
  private int peek(int ahead) {
    return at + ahead < characters.length ? characters[at + ahead] : -1;
  }

  private static String hex(int character) {
    return String.format(Locale.ROOT, "%04X", character);
  }

  private static boolean isSurrogate(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  private static boolean isLetter(int character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character == '_';
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
