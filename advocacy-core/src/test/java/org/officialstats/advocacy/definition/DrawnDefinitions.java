package org.officialstats.advocacy.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Indicators drawn at random: populations, links of every kind, figures of every kind, groups. */
public final class DrawnDefinitions {
  /**
   * What can be said of the rows of a table.
   *
   * @param name the table
   * @param conditions conditions on its fields
   * @param groups fields that tell parts apart
   * @param numbers numbers
   * @param dates dates
   * @param links links to other tables, without conditions and quantifier
   */
  private record Ground(
      String name,
      List<String> conditions,
      List<String> groups,
      List<String> numbers,
      List<String> dates,
      List<Way> links) {}

  /**
   * A way to other rows.
   *
   * @param to the table
   * @param how the members that say how
   * @param pairs conditions that read the outer row too
   */
  private record Way(String to, String how, List<String> pairs) {}

  private static final List<Ground> GROUNDS = List.of(
      new Ground(
          "event",
          List.of(
              "state == ''held''",
              "dates.start in period",
              "dates.end < asOf",
              "has(country)",
              "country.region == ''002''",
              "(''LDC'' in country.groups)",
              "expectedAttendance > 10",
              "recordedOn <= asOf"),
          List.of("kind", "country", "country.region", "country.groups", "state", "dates.start"),
          List.of("expectedAttendance", "expectedAttendance * 2 + 1"),
          List.of("dates.start", "dates.end"),
          List.of(
              new Way(
                  "attendance", "'via':'event'", List.of("event.dates.start <= this.dates.end")),
              new Way(
                  "event",
                  "'by':{'kind':'kind'}",
                  List.of("dates.end < this.dates.start", "id != this.id")),
              new Way(
                  "event",
                  "'by':{'kind':'kind','country':'country'}",
                  List.of("dates.start <= this.dates.start")))),
      new Ground(
          "attendance",
          List.of(
              "headCount > 4",
              "has(person)",
              "event.state == ''held''",
              "organization.kind == ''nso''",
              "organization.country == ''RW''",
              "event.dates.start in period"),
          List.of("event", "organization", "organization.kind", "event.country", "person"),
          List.of("headCount"),
          List.of("event.dates.start", "event.dates.end"),
          List.of(
              new Way(
                  "organization",
                  "'along':'organization'",
                  List.of("country == this.event.country")),
              new Way("event", "'along':'event'", List.of("id == this.event")),
              new Way("attendance", "'by':{'event':'event'}", List.of("id != this.id")))),
      new Ground(
          "position",
          List.of(
              "has(closedOn)",
              "closedOn > asOf",
              "isA(kind, ''chief-statistician'')",
              "organization.country == ''ID''",
              "lastVerifiedOn >= asOf - months(12)"),
          List.of("kind", "organization", "organization.country", "organization.country.region"),
          List.of("closedOn - lastVerifiedOn"),
          List.of("lastVerifiedOn", "closedOn"),
          List.of(
              new Way(
                  "position.holders", "'via':'position'", List.of("span.start < this.closedOn")),
              new Way(
                  "position",
                  "'by':{'organization':'organization','kind':'kind'}",
                  List.of("id != this.id")))),
      new Ground(
          "position.holders",
          List.of("asOf in span", "person == ''x1''", "has(span.end)"),
          List.of("person", "position"),
          List.of(),
          List.of("span.start", "span.end"),
          List.of(
              new Way("position", "'along':'position'", List.of("closedOn > this.span.start")),
              new Way(
                  "position.holders",
                  "'by':{'person':'person'}",
                  List.of("position != this.position")))),
      new Ground(
          "organization",
          List.of("kind == ''nso''", "has(country)", "country in [''ID'', ''RW'']", "has(parent)"),
          List.of("kind", "country", "parent", "country.groups", "roles"),
          List.of(),
          List.of("recordedOn"),
          List.of(
              new Way("position", "'via':'organization'", List.of("closedOn > this.recordedOn")),
              new Way("organization", "'via':'parent'", List.of("country == this.country")),
              new Way("attendance", "'via':'organization'", List.of("headCount > 3")))));

  private final Random random;

  private DrawnDefinitions(Random random) {
    this.random = random;
  }

  /** The members of an indicator after its head, with single quotes outside and doubled ones inside. */
  public static String indicator(Random random) {
    return new DrawnDefinitions(random).indicator();
  }

  /** A file with so many indicators. */
  public static String file(Random random, int count) {
    return Written.file(
        IntStream.range(0, count).mapToObj(at -> indicator(random)).toList());
  }

  private String indicator() {
    Ground ground = any(GROUNDS);
    Way first = any(ground.links());
    Way second = any(ground.links());
    String one = quantifier();
    String other = quantifier();
    List<String> conditions = new ArrayList<>(ground.conditions());
    conditions.add(seen("one", one, first));
    conditions.add(seen("two", other, second));
    String links = "'one':" + link(first, one) + ",'two':" + link(second, other);
    boolean pairs = links.substring(0, links.indexOf("'two':")).contains("this.");
    String measures = IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(at -> measure("m" + at, ground, first, pairs, conditions))
        .collect(Collectors.joining(","));
    return "'population':{'table':'" + ground.name() + "','where':'" + condition(conditions)
        + "'},'links':{" + links + "},'measures':[" + measures + "]";
  }

  private String link(Way way, String quantifier) {
    Ground to = GROUNDS.stream()
        .filter(ground -> ground.name().equals(way.to()))
        .findFirst()
        .orElseThrow();
    List<String> conditions = new ArrayList<>(to.conditions());
    if (random.nextInt(3) == 0) {
      conditions.addAll(way.pairs());
    }
    String where = random.nextBoolean() ? ",'where':'" + condition(conditions) + "'" : "";
    String holds = random.nextBoolean() ? ",'holds':'" + condition(conditions) + "'" : "";
    String number = quantifier.equals("at-least") ? ",'number':" + (1 + random.nextInt(3)) : "";
    String order = quantifier.equals("latest")
        ? ",'order':['" + any(to.dates().isEmpty() ? to.groups() : to.dates()) + "']"
        : "";
    return "{'to':'" + way.to() + "'," + way.how() + where + holds + ",'quantifier':'" + quantifier
        + "'" + number + order + "}";
  }

  private String seen(String name, String quantifier, Way way) {
    if (quantifier.equals("count")) {
      return name + " > " + random.nextInt(3);
    }
    Ground to = GROUNDS.stream()
        .filter(ground -> ground.name().equals(way.to()))
        .findFirst()
        .orElseThrow();
    return quantifier.equals("latest") && random.nextBoolean()
        ? "has(" + name + "." + any(to.dates()) + ")"
        : name;
  }

  private String measure(
      String name, Ground ground, Way first, boolean pairs, List<String> conditions) {
    Ground linked =
        GROUNDS.stream().filter(to -> to.name().equals(first.to())).findFirst().orElseThrow();
    List<String> paths = new ArrayList<>(ground.groups());
    paths.add("one." + any(linked.groups()));
    String where = random.nextInt(3) == 0 ? ",'where':'" + condition(conditions) + "'" : "";
    String groups = IntStream.range(0, random.nextInt(3))
        .mapToObj(at -> pairs || random.nextBoolean()
            ? "{'dimension':'d" + at + "','by':'" + any(paths) + "'}"
            : apart("d" + at, any(linked.groups())))
        .collect(Collectors.joining(","));
    String evidence = random.nextBoolean() ? ",'evidence':['one']" : "";
    return "{'name':'" + name + "'" + where + ",'figure':" + figure(ground, paths, conditions)
        + ",'groups':[" + groups + "]" + evidence + "}";
  }

  /** A dimension whose parts are asked apart. */
  private String apart(String dimension, String field) {
    boolean kinds = field.equals("kind") || field.equals("country");
    String narrower = kinds && random.nextBoolean() ? ",'narrower':true" : "";
    String each = random.nextInt(4) == 0
        ? ",'each':'" + any(List.of("strategicMinistries", "title")) + "'"
        : "";
    return "{'dimension':'" + dimension + "','by':'one." + field + "','apart':true" + narrower
        + each + "}";
  }

  private String figure(Ground ground, List<String> paths, List<String> conditions) {
    boolean numbers = !ground.numbers().isEmpty();
    return switch (random.nextInt(numbers ? 9 : 5)) {
      case 0 -> "{'type':'count'}";
      case 1 ->
        "{'type':'share','counts':'" + condition(conditions) + "','whenEmpty':'none'"
            + (random.nextBoolean() ? ",'per':'" + any(paths) + "'" : "") + "}";
      case 2 -> "{'type':'distinct','by':['" + any(paths) + "']}";
      case 3 -> "{'type':'distinct','by':['" + any(paths) + "','" + any(paths) + "']}";
      case 4 ->
        "{'type':'days','from':'" + any(ground.dates()) + "','to':'" + any(ground.dates())
            + "','take':'" + any(List.of("only", "median", "least", "most"))
            + "','whenEmpty':'none'}";
      case 5 -> "{'type':'sum','of':'" + any(ground.numbers()) + "'}";
      case 6 ->
        "{'type':'sum','of':'" + any(ground.numbers()) + "','within':'" + any(ground.groups())
            + "'}";
      case 7 ->
        "{'type':'ratio','of':'" + any(ground.numbers()) + "','over':'" + any(ground.numbers())
            + "','whenEmpty':'none'}";
      default ->
        "{'type':'latest','of':'" + any(ground.numbers()) + "','order':['" + any(ground.dates())
            + "'],'whenEmpty':'none'}";
    };
  }

  private String quantifier() {
    return any(List.of("some", "none", "all", "at-least", "count", "latest"));
  }

  private String condition(List<String> conditions) {
    String one = any(conditions);
    return switch (random.nextInt(5)) {
      case 0 -> one;
      case 1 -> "!(" + one + ")";
      case 2 -> one + " && " + any(conditions);
      case 3 -> one + " || " + any(conditions);
      default -> "!(" + one + ") || (" + any(conditions) + " && " + any(conditions) + ")";
    };
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
