package org.officialstats.advocacy.expression;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.officialstats.advocacy.expression.Type.Simple;
import org.officialstats.advocacy.model.PartialDate;

/** Checks literals against what they are meant to be. */
final class Literals {
  /** A whole number within these digits is one for CEL too, whose numbers have 64 bits. */
  private static final int MOST_DIGITS = 18;

  private static final int MOST_PLACES = 9;
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private final Problems problems;

  Literals(Problems problems) {
    this.problems = problems;
  }

  Optional<Node> number(Syntax.Numeral number) {
    String digits = number.digits();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    int places = point < 0 ? 0 : digits.length() - point - 1;
    if (whole > MOST_DIGITS || places > MOST_PLACES) {
      problems.add(
          number.column(),
          "a number with " + whole + " digits and " + places + " decimal places",
          "at most " + MOST_DIGITS + " digits and " + MOST_PLACES + " decimal places",
          "round the number");
      return Optional.empty();
    }
    if (!digits.chars().allMatch(digit -> digit == '.' || digit >= '0' && digit <= '9')) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(digits).stripTrailingZeros();
    return Optional.of(new Node.NumberLiteral(
        new Place(number.column()), value.scale() < 0 ? value.setScale(0) : value));
  }

  /** A text where a value of this type is wanted. */
  Optional<Node> text(Syntax.Text text, Type wanted) {
    if (wanted instanceof Type.Word word) {
      return word(text, wanted, word.vocabulary().words(), word.vocabulary().name());
    }
    if (wanted instanceof Type.Reference reference) {
      return reference(text, reference);
    }
    if (wanted == Simple.DATE) {
      problems.add(
          text.column(),
          "the text " + Problems.quoted(text.value()) + " where a date is needed",
          "a date",
          "write date('2026-07-01')");
      return Optional.empty();
    }
    return Optional.of(new Node.WordLiteral(new Place(text.column()), text.value(), Simple.TEXT));
  }

  /** A part that has to be a text literal of this type. */
  Optional<Node> word(Syntax part, Type wanted) {
    if (part instanceof Syntax.Text text) {
      return text(text, wanted);
    }
    literalNeeded(part, "a text between ' and '");
    return Optional.empty();
  }

  /** A kind that words of this vocabulary can be asked for. */
  Optional<String> kind(Syntax part, Vocabulary vocabulary) {
    if (!(part instanceof Syntax.Text text)) {
      literalNeeded(part, "a text between ' and '");
      return Optional.empty();
    }
    return word(text, Simple.TEXT, vocabulary.kinds(), vocabulary.name())
        .map(known -> text.value());
  }

  Optional<Node> date(int column, Syntax part) {
    if (!(part instanceof Syntax.Text text)) {
      literalNeeded(part, "a text such as '2026-07-01' or '2026-07'");
      return Optional.empty();
    }
    try {
      return Optional.of(new Node.DateLiteral(new Place(column), PartialDate.parse(text.value())));
    } catch (IllegalArgumentException noDate) {
      problems.add(
          text.column(),
          "not a date: " + Problems.quoted(text.value()),
          "yyyy, yyyy-MM or yyyy-MM-dd",
          "correct the date");
      return Optional.empty();
    }
  }

  /** Tells that a literal is needed, unless the part is one that could not be read. */
  void literalNeeded(Syntax part, String expected) {
    if (!(part instanceof Syntax.Broken)) {
      problems.add(part.column(), "not a literal", expected, "write the value itself");
    }
  }

  private Optional<Node> word(
      Syntax.Text text, Type type, Collection<String> known, String vocabulary) {
    if (known.contains(text.value())) {
      return Optional.of(new Node.WordLiteral(new Place(text.column()), text.value(), type));
    }
    problems.add(
        text.column(),
        "no " + Problems.quoted(text.value()) + " in '" + vocabulary + "'",
        "one of its " + known.size() + " words",
        Problems.meant(text.value(), known, listed(known)));
    return Optional.empty();
  }

  private Optional<Node> reference(Syntax.Text text, Type.Reference reference) {
    if (!reference.known().isEmpty()) {
      return word(text, reference, reference.known(), reference.kind());
    }
    if (ID.matcher(text.value()).matches()) {
      return Optional.of(new Node.WordLiteral(new Place(text.column()), text.value(), reference));
    }
    problems.add(
        text.column(),
        "not an id: " + Problems.quoted(text.value()),
        ID.pattern(),
        "write the id of the " + reference.kind());
    return Optional.empty();
  }

  private static String listed(Collection<String> known) {
    return known.size() > 20 ? "look it up" : "known are " + String.join(", ", known);
  }
}
