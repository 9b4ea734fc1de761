package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.officialstats.advocacy.columns.Chosen;
import org.officialstats.advocacy.columns.Given;
import org.officialstats.advocacy.columns.View;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;

/**
 * What says the values of a computed field by other fields of the rows, or of what these point at, so that no row is read
 * for it. Immutable and thread-safe.
 */
sealed interface Said {
  /** The values in a look. */
  Given given(Sheet sheet, Field field);

  /** The kinds of entities that they are read of. */
  Set<String> kinds(Sheet sheet);

  /** The value of a row, by what it is made of. */
  Optional<?> read(Table table, Look look, Object row);

  /** It is what a condition says of the row. */
  record Holding(Expression condition) implements Said {
    @Override
    public Given given(Sheet sheet, Field field) {
      return Given.answers(sheet.answer(condition));
    }

    @Override
    public Set<String> kinds(Sheet sheet) {
      return sheet.kinds(condition.fields());
    }

    @Override
    public Optional<?> read(Table table, Look look, Object row) {
      Constants constants = look.constants();
      return Optional.of(condition.truth(new CellRow(field ->
          field.constant() ? constants.value(field.name()) : table.read(field.name(), look, row))));
    }
  }

  /** It follows from the word at a path, or from there being none. */
  record ByWord(String path, BiFunction<EvaluationContext, Optional<String>, Optional<?>> value)
      implements Said {
    @Override
    public Given given(Sheet sheet, Field field) {
      EvaluationContext context = sheet.look().context();
      return Given.by(sheet.view(), path, field, word -> value.apply(context, word));
    }

    @Override
    public Set<String> kinds(Sheet sheet) {
      return ImmutableSet.<String>builder()
          .addAll(sheet.kinds(path))
          .addAll(sheet.look().kinds())
          .build();
    }

    @Override
    public Optional<?> read(Table table, Look look, Object row) {
      return value.apply(look.context(), table.read(path, look, row).map(Object::toString));
    }
  }

  /** It is the first value that there is at some paths, of which the last step may be computed. */
  record AtPaths(List<String> paths) implements Said {
    private static final Splitter BARS = Splitter.on('|').trimResults();

    public AtPaths {
      paths = ImmutableList.copyOf(paths);
    }

    /** The paths of a text with bars between them. */
    static AtPaths of(String paths) {
      return new AtPaths(BARS.splitToList(requireNonNull(paths, "paths")));
    }

    @Override
    public Given given(Sheet sheet, Field field) {
      View view = sheet.view();
      for (String head : heads(sheet.table())) {
        Sheet target = target(sheet, head);
        view = view.with(head, Chosen.referred(target.view(), sheet.rows(), head));
      }
      return Given.at(view, String.join("|", paths), field);
    }

    @Override
    public Set<String> kinds(Sheet sheet) {
      ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
      for (String path : paths) {
        if (isOwn(sheet.table(), path)) {
          kinds.addAll(sheet.kinds(path));
        } else {
          Sheet target = target(sheet, head(path));
          kinds.add(target.rows().kind()).addAll(target.kinds(rest(path)));
        }
      }
      return kinds.build();
    }

    @Override
    public Optional<?> read(Table table, Look look, Object row) {
      return paths.stream()
          .<Optional<?>>map(path -> read(path, table, look, row))
          .filter(Optional::isPresent)
          .findFirst()
          .orElse(Optional.empty());
    }

    private static Optional<?> read(String path, Table table, Look look, Object row) {
      if (isOwn(table, path)) {
        return table.read(path, look, row);
      }
      String kind = kind(table, head(path));
      return table
          .read(head(path), look, row)
          .flatMap(id -> look.entity(kind, id.toString()))
          .flatMap(entity -> look.table(kind).read(rest(path), look, entity));
    }

    private Set<String> heads(Table table) {
      Set<String> heads = new LinkedHashSet<>();
      paths.stream().filter(path -> !isOwn(table, path)).forEach(path -> heads.add(head(path)));
      return heads;
    }

    private static Sheet target(Sheet sheet, String head) {
      return sheet.beside(kind(sheet.table(), head));
    }

    /** Whether the path is that of a field that the columns of the rows have, or is computed of them. */
    private static boolean isOwn(Table table, String path) {
      return table.attributes().containsKey(path);
    }

    private static String kind(Table table, String head) {
      return ((Type.Reference) table.type(head)).kind();
    }

    private static String head(String path) {
      return path.substring(0, path.indexOf('.'));
    }

    private static String rest(String path) {
      return path.substring(path.indexOf('.') + 1);
    }
  }
}
