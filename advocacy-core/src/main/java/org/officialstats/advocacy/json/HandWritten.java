package org.officialstats.advocacy.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Pointer;

/**
 * A document that somebody wrote by hand, held to the form of a record: a field that the record has not is a problem,
 * unless its name begins with {@code x-}. What is wrong with its form is known as soon as it is read. The parts that are
 * right can be looked at all the same, so that whoever reads it says in one go what else is wrong.
 *
 * <p>Not thread-safe.
 *
 * @param <R> the record
 */
public final class HandWritten<R extends Record> {
  private final String where;
  private final byte[] bytes;
  private final Node node;
  private final Findings findings = new Findings();
  private final Optional<R> record;

  private HandWritten(String where, byte[] bytes, Node node, Class<R> type) {
    this.where = where;
    this.bytes = bytes;
    this.node = node;
    Object bound = new Binder(Reading.byHand(findings, new ArrayList<>()), false)
        .bind(Form.of(type), node, Pointer.ROOT);
    this.record = Optional.ofNullable(type.cast(bound));
  }

  /**
   * Reads a document.
   *
   * @param where names the file in messages
   * @param in the document in UTF-8; not closed
   * @param mostBytes how long it may be
   * @param type the record that it is to be
   * @throws JsonFormatException if it is not JSON or too long, and nothing more can be said
   * @throws IOException if the stream cannot be read
   */
  public static <R extends Record> HandWritten<R> read(
      String where, InputStream in, int mostBytes, Class<R> type) throws IOException {
    requireNonNull(where, "where");
    requireNonNull(type, "type");
    byte[] bytes = requireNonNull(in, "in").readNBytes(mostBytes + 1);
    return new HandWritten<>(where, bytes, Documents.parse(where, bytes, mostBytes), type);
  }

  /** The document as a part of itself. */
  public Part root() {
    return new Part(Pointer.ROOT, Optional.of(node));
  }

  /**
   * The record.
   *
   * @throws JsonFormatException with every problem, in the order of the document
   */
  public R get() {
    findings.throwIfAny(where, bytes);
    return record.orElseThrow(() -> new IllegalStateException("neither a record nor a finding"));
  }

  /** Says where in the document a pointer leads: the file, the line, the column, the pointer. Thread-safe. */
  public UnaryOperator<String> places() {
    return pointer -> {
      Places places = Places.of(bytes);
      return where + ", " + places.text(Pointer.parse(pointer));
    };
  }

  /** One value of the document, or the place where there is none. */
  public final class Part {
    private final Pointer at;
    private final Optional<Node> value;

    private Part(Pointer at, Optional<Node> value) {
      this.at = at;
      this.value = value;
    }

    /** The field with this name; a place without a value where there is none. */
    public Part field(String name) {
      return new Part(
          at.field(name),
          value
              .filter(Node.Fields.class::isInstance)
              .map(fields -> ((Node.Fields) fields).byName().get(name)));
    }

    /** The fields of an object by name, in order; none where this is no object. */
    public Map<String, Part> fields() {
      return value
          .filter(Node.Fields.class::isInstance)
          .map(fields -> ((Node.Fields) fields).byName().keySet().stream())
          .map(names -> names
              .filter(name -> !name.startsWith("x-"))
              .collect(ImmutableMap.toImmutableMap(name -> name, this::field)))
          .orElse(ImmutableMap.of());
    }

    /** The elements of a list, in order; none where this is no list. */
    public List<Part> elements() {
      ImmutableList.Builder<Part> parts = ImmutableList.builder();
      if (value.orElse(null) instanceof Node.Array array) {
        for (int index = 0; index < array.elements().size(); index++) {
          parts.add(new Part(at.element(index), Optional.of(array.elements().get(index))));
        }
      }
      return parts.build();
    }

    /** Whether there is a value. */
    public boolean isPresent() {
      return value.isPresent();
    }

    /** The text; empty where this is none. */
    public Optional<String> text() {
      return value.filter(Node.Text.class::isInstance).map(text -> ((Node.Text) text).value());
    }

    /** The value as one of this type, a record or a sealed interface of records; empty where it is none. */
    public <T> Optional<T> as(Class<T> type) {
      Binder quiet = new Binder(Reading.byHand(new Findings(), new ArrayList<>()), false);
      return value.map(node -> quiet.bind(Form.of(type), node, at)).map(type::cast);
    }

    /** Says that something is wrong with this value. */
    public void problem(String what, String expected, String remedy) {
      findings.add(at, what, expected, remedy);
    }

    /** Says that something is wrong inside this value, such as in {@code column 17} of a text. */
    public void problemInside(String inside, String what, String expected, String remedy) {
      findings.add(at, inside, what, expected, remedy);
    }

    /** The pointer, such as {@code /indicators/0/code}. */
    @Override
    public String toString() {
      return at.toString();
    }
  }
}
