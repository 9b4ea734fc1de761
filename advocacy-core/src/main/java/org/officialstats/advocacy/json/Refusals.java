package org.officialstats.advocacy.json;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Nearest;
import org.officialstats.advocacy.shape.Pointer;
import org.officialstats.advocacy.shape.RecordShape;
import org.officialstats.advocacy.shape.Scalar;

/** Finds the words for what is wrong. Not thread-safe. */
final class Refusals {
  /** The form that messages of the model have: what is wrong, what was expected, what to do. */
  private static final Pattern MESSAGE = Pattern.compile("(?s)(.*?)[;:] expected (.*?)(?:; (.*))?");

  private static final Pattern COMPONENT =
      Pattern.compile("([a-z][A-Za-z0-9]*): (.*)", Pattern.DOTALL);

  private static final Splitter STEPS = Splitter.on('/');

  private final Findings findings;
  private final boolean confidential;

  /** For a document whose values may be shown, or must not be because they are personal data. */
  Refusals(Findings findings, boolean confidential) {
    this.findings = findings;
    this.confidential = confidential;
  }

  int count() {
    return findings.size();
  }

  void add(Pointer at, String what, String expected, String remedy) {
    findings.add(at, what, expected, remedy);
  }

  @Nullable
  Object wrongType(Pointer at, Node node, String expected) {
    add(at, value(node), expected, "");
    return null;
  }

  void missing(Pointer at, Component component) {
    add(at, "missing", expectation(component.form()), "add the field '" + component.name() + "'");
  }

  void twice(Pointer at, Node node) {
    add(at, quoted(node) + " twice", "each value once", "remove one of them");
  }

  void unknownField(Pointer at, String name, List<String> known) {
    Optional<String> meant = Nearest.to(name, known);
    add(
        at,
        "unknown field '" + Shown.shortened(name) + "'",
        meant.isPresent() ? "" : "one of " + String.join(", ", known),
        meant.isPresent() ? didYouMean(meant) : "remove it, or begin its name with 'x-'");
  }

  /** A text that is not one of the type. */
  void notOne(Pointer at, Scalar type, Node node, RuntimeException refused) {
    if (!type.choices().isEmpty()) {
      Optional<String> meant = node instanceof Node.Text text
          ? Nearest.to(text.value(), type.choices().keySet())
          : Optional.empty();
      add(at, "unknown value: " + quoted(node), "one of " + type.example(), didYouMean(meant));
    } else if (refused instanceof IllegalArgumentException
        && MESSAGE.matcher(message(refused)).matches()) {
      said(at, message(refused), node);
    } else if (node instanceof Node.Numeral) {
      wrongType(at, node, expectation(type));
    } else {
      add(at, "not " + type.name() + ": " + quoted(node), "such as " + type.example(), "");
    }
  }

  /** What the constructor of a record said. */
  void refused(Pointer at, @Nullable RecordShape shape, RuntimeException refused) {
    if (refused instanceof InvalidEntityException several) {
      several.problems().forEach(problem -> add(within(at, shape, problem), problem));
      return;
    }
    String message =
        refused.getMessage() == null ? refused.getClass().getSimpleName() : refused.getMessage();
    Matcher component = COMPONENT.matcher(message);
    boolean named = shape != null
        && component.matches()
        && shape.component(component.group(1)).isPresent();
    said(named ? at.field(component.group(1)) : at, named ? component.group(2) : message, null);
  }

  String value(Node node) {
    return confidential ? Shown.kind(node) + " (not shown)" : Shown.value(node);
  }

  String quoted(Node node) {
    boolean isText = node instanceof Node.Text;
    return confidential || !isText
        ? value(node)
        : "'" + Shown.shortened(((Node.Text) node).value()) + "'";
  }

  static String didYouMean(Optional<String> meant) {
    return meant.map(name -> "did you mean '" + name + "'?").orElse("");
  }

  static String expectation(Scalar type) {
    if (!type.choices().isEmpty()) {
      return "one of " + type.example();
    }
    boolean isPlain = type.type() == String.class || type.type() == Boolean.class;
    return isPlain ? type.name() : type.name() + " such as " + type.example();
  }

  private static String expectation(Form form) {
    if (form instanceof Form.Single single) {
      return expectation(single.type());
    }
    return form instanceof Form.Localized
        ? "texts by language such as {\"en\":\"…\"}"
        : "an object";
  }

  private static String message(RuntimeException refused) {
    String message = refused.getMessage();
    return message == null ? refused.getClass().getSimpleName() : message;
  }

  /** The place that a problem of the model names, such as {@code agreement/ag01, /parties/0/signedOn}. */
  private static Pointer within(Pointer at, @Nullable RecordShape shape, Problem problem) {
    int slash = problem.where().indexOf(", /");
    List<String> steps =
        slash < 0 ? List.of() : STEPS.splitToList(problem.where().substring(slash + 3));
    if (shape == null || steps.isEmpty() || shape.component(steps.get(0)).isEmpty()) {
      return at;
    }
    Pointer place = at;
    for (String step : steps) {
      place = place.field(step);
    }
    return place;
  }

  private void add(Pointer at, Problem problem) {
    add(
        at,
        confidential ? "not accepted (not shown)" : shortened(problem.what()),
        problem.expected(),
        problem.remedy());
  }

  private void said(Pointer at, String message, @Nullable Node node) {
    String text = node instanceof Node.Text plain
        ? message.replace(plain.value(), Shown.shortened(plain.value()))
        : message;
    Matcher parts = MESSAGE.matcher(text);
    boolean parted = parts.matches();
    String what = confidential ? "not accepted (not shown)" : parted ? parts.group(1) : text;
    String remedy = parted && parts.group(3) != null ? parts.group(3) : "";
    add(
        at,
        shortened(what),
        parted ? shortened(parts.group(2)) : "",
        confidential ? "" : shortened(remedy));
  }

  /** Messages of the model repeat what they got; a long one is cut. */
  private static String shortened(String text) {
    return text.length() > 400 ? text.substring(0, 400) + "…" : text;
  }
}
