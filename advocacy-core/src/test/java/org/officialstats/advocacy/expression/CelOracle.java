package org.officialstats.advocacy.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;

/**
 * What Google's implementation of CEL says of the same text and the same row. Dates, spans and lengths are given to it
 * as types of its host, with the functions and operators that CEL leaves to hosts.
 */
final class CelOracle {
  /** A length of time as CEL sees it. */
  record Length(Unit unit, long amount) {
    LocalDate after(LocalDate date) {
      return unit == Unit.DAYS ? date.plusDays(amount) : date.plusMonths(amount);
    }

    LocalDate before(LocalDate date) {
      return unit == Unit.DAYS ? date.minusDays(amount) : date.minusMonths(amount);
    }
  }

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");
  private static final CelType DATE = OpaqueType.create("date");
  private static final CelType SPAN = OpaqueType.create("span");
  private static final CelType LENGTH = OpaqueType.create("length");
  private static final CelType WORDS = ListType.create(SimpleType.STRING);

  /** CEL's own macro {@code has} takes a selection only, such as {@code event.kind}; ours takes any field. */
  private static final CelMacro HAS = CelMacro.newGlobalMacro(
      "has",
      1,
      (factory, target, arguments) -> Optional.of(factory.newGlobalCall("hasValue", arguments)));

  private static final CelParser PARSER = CelParserFactory.standardCelParserBuilder()
      .setStandardMacros()
      .addMacros(HAS)
      .build();

  private final CelCompiler compiler;
  private final CelRuntime runtime;

  CelOracle() {
    List<CelFunctionDecl> functions = new ArrayList<>();
    List<CelFunctionBinding> bindings = new ArrayList<>();
    declare(functions, bindings);
    CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
        .setStandardMacros()
        .addMacros(HAS)
        .addFunctionDeclarations(functions);
    Fields.SCOPE.fields().forEach(field -> builder.addVar(field.name(), type(field.type())));
    compiler = builder.build();
    runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
        .addFunctionBindings(bindings)
        .build();
  }

  /** Whether CEL's parser accepts the text. */
  static boolean parses(String text) {
    return !PARSER.parse(text).hasError();
  }

  Object evaluate(String text, Sample row) {
    try {
      CelAbstractSyntaxTree tree = compiler.compile(text).getAst();
      return runtime.createProgram(tree).eval(variables(row));
    } catch (CelValidationException | CelEvaluationException refused) {
      throw new AssertionError(text + " of " + row, refused);
    }
  }

  private static Map<String, Object> variables(Sample row) {
    Map<String, Object> variables = new LinkedHashMap<>();
    row.values().forEach((name, value) -> variables.put(name, variable(value)));
    return variables;
  }

  private static Object variable(Object value) {
    if (value instanceof BigDecimal number) {
      return number.longValueExact();
    }
    if (value instanceof PartialDate date) {
      return date.day().orElseThrow();
    }
    return value instanceof Collection<?> words ? List.copyOf(words) : value;
  }

  private static CelType type(Type type) {
    if (type instanceof Type.SetOf) {
      return WORDS;
    }
    if (type.isWord()) {
      return SimpleType.STRING;
    }
    return switch ((Type.Simple) type) {
      case TRUTH -> SimpleType.BOOL;
      case NUMBER -> SimpleType.INT;
      case DATE -> DATE;
      default -> SPAN;
    };
  }

  private static void declare(List<CelFunctionDecl> functions, List<CelFunctionBinding> bindings) {
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "_<_", overload("date_less", SimpleType.BOOL, DATE, DATE)));
    bindings.add(CelFunctionBinding.from(
        "date_less", LocalDate.class, LocalDate.class, LocalDate::isBefore));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "_<=_", overload("date_at_most", SimpleType.BOOL, DATE, DATE)));
    bindings.add(CelFunctionBinding.from(
        "date_at_most", LocalDate.class, LocalDate.class, (a, b) -> !a.isAfter(b)));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "_>_", overload("date_greater", SimpleType.BOOL, DATE, DATE)));
    bindings.add(CelFunctionBinding.from(
        "date_greater", LocalDate.class, LocalDate.class, LocalDate::isAfter));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "_>=_", overload("date_at_least", SimpleType.BOOL, DATE, DATE)));
    bindings.add(CelFunctionBinding.from(
        "date_at_least", LocalDate.class, LocalDate.class, (a, b) -> !a.isBefore(b)));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "_+_", overload("date_plus_length", DATE, DATE, LENGTH)));
    bindings.add(CelFunctionBinding.from(
        "date_plus_length", LocalDate.class, Length.class, (date, length) -> length.after(date)));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "_-_",
        overload("date_minus_length", DATE, DATE, LENGTH),
        overload("date_minus_date", SimpleType.INT, DATE, DATE)));
    bindings.add(CelFunctionBinding.from(
        "date_minus_length", LocalDate.class, Length.class, (date, length) -> length.before(date)));
    bindings.add(CelFunctionBinding.from(
        "date_minus_date",
        LocalDate.class,
        LocalDate.class,
        (later, earlier) -> later.toEpochDay() - earlier.toEpochDay()));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "@in", overload("date_in_span", SimpleType.BOOL, DATE, SPAN)));
    bindings.add(CelFunctionBinding.from(
        "date_in_span",
        LocalDate.class,
        DateSpan.class,
        (date, span) -> !date.isBefore(span.earliest()) && !date.isAfter(span.latest())));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "overlaps",
        overload("spans_overlap", SimpleType.BOOL, SPAN, SPAN),
        overload("words_overlap", SimpleType.BOOL, WORDS, WORDS)));
    bindings.add(CelFunctionBinding.from(
        "spans_overlap",
        DateSpan.class,
        DateSpan.class,
        (one, other) ->
            !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest())));
    bindings.add(CelFunctionBinding.from(
        "words_overlap",
        List.class,
        List.class,
        (one, other) -> ((List<?>) one).stream().anyMatch(((List<?>) other)::contains)));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "isA", overload("is_a", SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING)));
    bindings.add(CelFunctionBinding.from("is_a", String.class, String.class, CelOracle::isA));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "hasValue", overload("has_value", SimpleType.BOOL, SimpleType.DYN)));
    bindings.add(CelFunctionBinding.from(
        "has_value",
        Object.class,
        value -> !(value instanceof Collection<?> words && words.isEmpty())));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "date", overload("date_of_text", DATE, SimpleType.STRING)));
    bindings.add(CelFunctionBinding.from("date_of_text", String.class, LocalDate::parse));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "days", overload("days_of_number", LENGTH, SimpleType.INT)));
    bindings.add(CelFunctionBinding.from(
        "days_of_number", Long.class, number -> new Length(Unit.DAYS, number)));
    functions.add(CelFunctionDecl.newFunctionDeclaration(
        "months", overload("months_of_number", LENGTH, SimpleType.INT)));
    bindings.add(CelFunctionBinding.from(
        "months_of_number", Long.class, number -> new Length(Unit.MONTHS, number)));
  }

  private static CelOverloadDecl overload(String id, CelType result, CelType... arguments) {
    return CelOverloadDecl.newGlobalOverload(id, result, arguments);
  }

  /** By the code lists and the table of countries, which the language reads into vocabularies of its own. */
  private static boolean isA(String word, String kind) {
    boolean code = CODE.matcher(word + kind).matches()
        && List.of("event-kind", "organization-kind").stream()
            .anyMatch(list -> CodeLists.standard().list(list).isA(Code.of(word), Code.of(kind)));
    return code || Country.find(word).filter(country -> isIn(country, kind)).isPresent();
  }

  private static boolean isIn(Country country, String kind) {
    return country.alpha2().equals(kind)
        || country.regions().stream().anyMatch(region -> region.m49().equals(kind))
        || country.groups().stream().anyMatch(group -> group.name().equalsIgnoreCase(kind));
  }
}
