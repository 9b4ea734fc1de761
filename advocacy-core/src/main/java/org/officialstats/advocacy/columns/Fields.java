package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.expression.Vocabulary;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.Scalar;

/**
 * The fields that expressions can read in the tables: what a {@link
 * org.officialstats.advocacy.expression.Scope} is made of. Immutable and thread-safe.
 */
public final class Fields {
  private final CodeLists lists;

  /**
   * The fields under code lists.
   *
   * @param lists the code lists, with the additions of the strategy
   */
  public Fields(CodeLists lists) {
    this.lists = lists;
  }

  /**
   * The fields of a table, and of what its rows point at.
   *
   * @param table the name of the table
   * @param steps how many references a path may follow, each once from where it starts; 0 for the own fields alone
   * @throws IllegalArgumentException if there is no such table
   */
  public List<Field> of(String table, int steps) {
    return of("", table, steps);
  }

  /**
   * The same with a prefix before each name, such as {@code this.} for the rows beside those that are looked at, or the
   * name of a choice and a dot.
   */
  public List<Field> of(String prefix, String table, int steps) {
    ImmutableList.Builder<Field> fields = ImmutableList.builder();
    collect(prefix, Tables.shape(table), steps, fields);
    return fields.build();
  }

  private void collect(
      String prefix, TableShape table, int steps, ImmutableList.Builder<Field> fields) {
    for (Attribute attribute : table.attributes().values()) {
      fields.add(Field.of(prefix + attribute.name(), type(attribute)));
      if (steps > 0 && attribute.storage() == Storage.CODE && !attribute.isOwnId()) {
        attribute
            .target()
            .flatMap(Shapes::ofKind)
            .ifPresent(
                target -> collect(prefix + attribute.name() + ".", target, steps - 1, fields));
      }
    }
    table.owner().ifPresent(owner -> owner(prefix, owner, steps, fields));
  }

  private void owner(
      String prefix, TableShape.Owner owner, int steps, ImmutableList.Builder<Field> fields) {
    TableShape table = Tables.shape(owner.table());
    String name = prefix + owner.attribute();
    table.part().ifPresent(kind -> fields.add(Field.of(name, Type.Reference.to(kind))));
    if (steps > 0) {
      collect(name + ".", table, steps - 1, fields);
    }
  }

  private Type type(Attribute attribute) {
    return switch (attribute.storage()) {
      case TRUTH -> Type.Simple.TRUTH;
      case NUMBER -> Type.Simple.NUMBER;
      case DATE -> Type.Simple.DATE;
      case SPAN -> Type.Simple.DATES;
      case CODE -> word(attribute);
      case SET -> new Type.SetOf(word(attribute));
    };
  }

  private Type word(Attribute attribute) {
    if (attribute.domain().equals(Domains.COUNTRY)) {
      return new Type.Word(Vocabulary.countries());
    }
    if (attribute.target().isPresent()) {
      return Type.Reference.to(attribute.target().get());
    }
    if (attribute.list().isPresent()) {
      return attribute
          .list()
          .flatMap(lists::find)
          .<Type>map(list -> new Type.Word(Vocabulary.of(list)))
          .orElse(Type.Simple.TEXT);
    }
    return attribute
        .scalar()
        .filter(scalar -> scalar.type().isEnum())
        .<Type>map(Fields::choices)
        .orElse(Type.Simple.TEXT);
  }

  private static Type choices(Scalar scalar) {
    return new Type.Word(
        Vocabulary.of(Kinds.nameOf(scalar.type()), scalar.choices().keySet()));
  }
}
