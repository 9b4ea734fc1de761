package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Given;
import org.officialstats.advocacy.columns.Labels;
import org.officialstats.advocacy.columns.Order;
import org.officialstats.advocacy.columns.Readings;
import org.officialstats.advocacy.columns.Selection;
import org.officialstats.advocacy.columns.View;
import org.officialstats.advocacy.columns.Work;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.expression.DayRange;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Row;
import org.officialstats.advocacy.expression.Scope;

/**
 * The rows that one definition looks at, with all that its conditions can read of them. It is kept with the tables of
 * the state, and that of the next state begins with what it knows. Thread-safe.
 */
final class Desk {
  private final Look look;
  private final Ground ground;
  private final Constants constants;
  private final Sheet sheet;
  private final Map<String, Linked> links;
  private final View view;
  private final Map<Expression, Selection> known = new ConcurrentHashMap<>();
  private final Map<Expression, Selection> before;
  private final Map<Integer, Finding> saidBefore;
  private volatile @Nullable Map<Integer, Finding> said;
  private final Tellings tellings;

  private Desk(Look look, Ground ground, Optional<Work.Before<Desk>> earlier) {
    this.look = look;
    this.ground = ground;
    earlier.ifPresent(it -> look.note(it.value().look.kinds()));
    this.constants = Constants.of(look.context(), ground.parameters());
    this.sheet = earlier
        .map(it -> it.value().sheet.after(it.since(), look, constants))
        .orElseGet(() -> Sheet.of(look, ground.table(), constants));
    this.links = linked(earlier);
    this.before =
        earlier.map(it -> ImmutableMap.copyOf(it.value().known)).orElseGet(ImmutableMap::of);
    this.saidBefore =
        earlier.<Map<Integer, Finding>>map(it -> it.value().said).orElseGet(ImmutableMap::of);
    this.tellings = Tellings.after(
        earlier.filter(it -> sheet.since().isPresent()).map(it -> it.value().tellings));
    this.view = withLast(sheet.view().given(this::given));
  }

  /** The same desk, where only some rows can belong by a link. */
  private Desk(Desk whole, String link, Bits only) {
    this.look = whole.look;
    this.ground = whole.ground;
    this.constants = whole.constants;
    this.sheet = whole.sheet;
    this.links = new HashMap<>(whole.links);
    links.put(link, whole.link(link).narrowed(only));
    this.before = ImmutableMap.of();
    this.saidBefore = ImmutableMap.of();
    this.tellings = whole.tellings;
    whole.known.forEach((condition, answer) -> {
      if (condition.fields().stream()
          .noneMatch(field -> linkOf(field).filter(link::equals).isPresent())) {
        known.put(condition, answer);
      }
    });
    this.view = withLast(sheet.view().given(this::given));
  }

  /** What is seen where only some rows can belong by a link. */
  Desk narrowed(String link, Bits only) {
    return new Desk(this, link, only);
  }

  /** The desk of a definition in a look: the one that is kept, or else one that follows from it, or a new one. */
  static Desk of(Look look, Ground ground) {
    Object key = List.of(
        ground, look.context().asOf(), look.context().period(), look.context().parameters());
    return look.work()
        .get(
            key,
            (Optional<Work.Before<Desk>> before) -> new Desk(look.watched(), ground, before),
            desk -> desk.bytes());
  }

  /** About what its bitmaps take: four conditions, and an answer and a list for each link. */
  private long bytes() {
    long rows = sheet.rows().size();
    return rows + links.size() * rows;
  }

  private Map<String, Linked> linked(Optional<Work.Before<Desk>> earlier) {
    Map<String, Linked> all = new HashMap<>();
    ground.links().forEach((name, plan) -> {
      @Nullable Linked known = earlier.map(it -> it.value().links.get(name)).orElse(null);
      Sheet inner = known == null
          ? Sheet.of(look, plan.to(), constants)
          : known.inner().after(earlier.orElseThrow().since(), look, constants);
      all.put(name, new Linked(plan, sheet, inner, constants, known));
    });
    return all;
  }

  private View withLast(View plain) {
    View all = plain;
    for (Map.Entry<String, LinkPlan> link : ground.links().entrySet()) {
      if (link.getValue().form().quantifier() == Link.Quantifier.LATEST) {
        all = all.with(link.getKey(), link(link.getKey()).last());
      }
    }
    return all;
  }

  private Optional<Given> given(String name) {
    @Nullable Linked linked = links.get(name);
    return linked == null ? sheet.computed(name) : Optional.of(linked.given());
  }

  /** A field of the strategy in force. */
  Optional<?> strategy(String field) {
    return requireNonNull(ground.strategy().attributes().get(field), field)
        .reader()
        .read(look, look.context().strategy());
  }

  /** What conditions read that look at no rows. */
  Row withStrategy() {
    return new CellRow(field -> field.name().startsWith(Ground.STRATEGY)
        ? strategy(field.name().substring(Ground.STRATEGY.length()))
        : constants.value(field.name()));
  }

  Look look() {
    return look;
  }

  /** The kinds of entities that were read at the desk. */
  Set<String> kinds() {
    ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
    links.values().forEach(link -> kinds.addAll(link.kinds()));
    return kinds.addAll(sheet.kinds(ImmutableSet.of())).addAll(look.kinds()).build();
  }

  Sheet sheet() {
    return sheet;
  }

  /** The rows with all that conditions can read of them. */
  View view() {
    return view;
  }

  Constants constants() {
    return constants;
  }

  /** The rows that belong to each row by this link. */
  Linked link(String name) {
    return requireNonNull(links.get(name), name);
  }

  /** What words name of the rows of a link; empty where this is no such name. */
  Optional<LinkedName> linked(String name) {
    int dot = name.indexOf('.');
    boolean linked =
        dot >= 0 && isLink(name.substring(0, dot)) && ground.scope().find(name).isEmpty();
    return linked
        ? Optional.of(new LinkedName(link(name.substring(0, dot)), name.substring(dot + 1)))
        : Optional.empty();
  }

  boolean isLink(String name) {
    return links.containsKey(name);
  }

  /** What conditions and words can read. */
  Scope scope() {
    return ground.scope();
  }

  /** Whether this is the name of a text by language. */
  boolean hasText(String name) {
    return ground.table().texts().containsKey(name);
  }

  /** The value of something that conditions can read, as it is recorded. */
  Optional<?> value(String name, int row) {
    if (constants.has(name)) {
      return constants.value(name);
    }
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    if (!isLink(first)) {
      return sheet.value(name, row);
    }
    return dot < 0 ? link(first).value(row) : link(first).ofLast(name.substring(dot + 1), row);
  }

  /** The words by which rows are told apart: of a field, or of a field of the rows that belong to them. */
  Labels labels(String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    if (dot >= 0 && isLink(first)) {
      return link(first).labels(name.substring(dot + 1));
    }
    boolean plain = !constants.has(name) && !isLink(name);
    if (plain) {
      note(ImmutableSet.of(ground.table().field(name)));
    }
    return plain ? Texts.of(sheet, name) : Labels.of(row -> Values.words(value(name, row)));
  }

  /** A row as expressions see it. */
  Row row(int row) {
    return new CellRow((Field field) -> value(field.name(), row));
  }

  /** What a condition says of each row. */
  Selection answer(Expression condition) {
    @Nullable Selection answer = known.get(condition);
    if (answer == null) {
      answer = readsLinks(condition) ? withLinks(condition) : sheet.answer(condition);
      known.put(condition, answer);
    }
    return answer;
  }

  /** What a condition says of each row; one that is not there holds of all. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of what was written
  Selection answer(Optional<Expression> condition) {
    return condition.map(this::answer).orElseGet(() -> Selection.all(sheet.rows()));
  }

  private Selection withLinks(Expression condition) {
    note(condition.fields());
    Bits touched = sheet.touched(
        condition.fields().stream().filter(field -> linkOf(field).isEmpty()).toList());
    for (Field field : condition.fields()) {
      Optional<String> link = linkOf(field);
      if (link.isPresent()) {
        touched = touched.or(touched(link.get(), field));
      }
    }
    return sheet.answered(view, condition, before.get(condition), touched);
  }

  /** Notes of which kinds of entities these fields are read, be they of the rows or of the last rows of links. */
  private void note(Iterable<Field> fields) {
    for (Field field : fields) {
      Optional<String> link = linkOf(field);
      if (link.isEmpty()) {
        look.note(sheet.kinds(ImmutableSet.of(field)));
      } else if (!field.name().equals(link.get())) {
        link(link.get()).note(field.name().substring(link.get().length() + 1));
      }
    }
  }

  /** Notes of which kinds of entities the values and texts with these names are read. */
  void note(Set<String> names) {
    for (String name : names) {
      int dot = name.indexOf('.');
      String first = dot < 0 ? name : name.substring(0, dot);
      if (dot >= 0 && isLink(first)) {
        link(first).note(name.substring(dot + 1));
      } else if (!constants.has(name)) {
        look.note(sheet.kinds(name));
      }
    }
  }

  private Bits touched(String link, Field field) {
    return field.name().equals(link)
        ? link(link).affected()
        : Bits.all(sheet.rows().size());
  }

  private boolean readsLinks(Expression condition) {
    return condition.fields().stream().anyMatch(field -> linkOf(field).isPresent());
  }

  private Optional<String> linkOf(Field field) {
    int dot = field.name().indexOf('.');
    String first = dot < 0 ? field.name() : field.name().substring(0, dot);
    return !field.constant() && isLink(first) ? Optional.of(first) : Optional.empty();
  }

  /**
   * The findings of rows that have been put into words, in this state or in an earlier one in which they were the same.
   * Whoever puts more into words may add them.
   *
   * @param names all that the words of a finding name
   * @param evidence the links whose rows show it
   */
  Map<Integer, Finding> said(Set<String> names, List<String> evidence) {
    @Nullable Map<Integer, Finding> known = said;
    if (known == null) {
      known = new ConcurrentHashMap<>(stillSaid(names, evidence));
      said = known;
    }
    return known;
  }

  private Map<Integer, Finding> stillSaid(Set<String> names, List<String> evidence) {
    if (saidBefore.isEmpty() || ground.table().isComputed() || hasComputedText(names)) {
      return ImmutableMap.of();
    }
    Bits touched = sheet.touched(ImmutableSet.of());
    for (String name : Sets.union(names, ImmutableSet.copyOf(evidence))) {
      touched = touched.or(touched(name));
    }
    ImmutableMap.Builder<Integer, Finding> still = ImmutableMap.builder();
    for (Map.Entry<Integer, Finding> known : saidBefore.entrySet()) {
      if (!touched.get(known.getKey())) {
        still.put(known);
      }
    }
    return still.buildOrThrow();
  }

  /** What measures told at the desk. */
  Tellings tellings() {
    return tellings;
  }

  /** Whether one of these names is that of a text that is computed. */
  boolean hasComputedText(Set<String> names) {
    return names.stream()
        .map(ground.table().texts()::get)
        .anyMatch(text -> text != null && text.isComputed());
  }

  private Bits touched(String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    if (isLink(first)) {
      return dot < 0 ? link(first).affected() : Bits.all(sheet.rows().size());
    }
    return sheet.touched(name);
  }

  /** The condition of the rows that are looked at, if there is one. */
  Optional<Expression> where() {
    return ground.where();
  }

  /** The rows that are looked at. */
  Selection population() {
    return answer(ground.where());
  }

  /** The numbers or dates of an expression. */
  Readings readings(Expression expression) {
    note(expression.fields());
    return new Readings(view, expression, constants.row());
  }

  /** The date that an expression gives for a row. */
  Optional<DayRange> date(Expression expression, int row) {
    return expression.date(row(row));
  }

  /** The order of the rows by some fields. */
  Order order(List<String> fields) {
    Order order = Order.of(view);
    for (String field : fields) {
      note(ImmutableSet.of(ground.table().field(field)));
      order = order.by(field);
    }
    return order;
  }

  /** The number that an expression gives for a row. */
  Optional<BigDecimal> number(Expression expression, int row) {
    return expression.number(row(row));
  }
}
