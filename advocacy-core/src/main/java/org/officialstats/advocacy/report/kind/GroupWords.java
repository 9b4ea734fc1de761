package org.officialstats.advocacy.report.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.language.Wording;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.CountryGroup;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Region;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.strategy.Topic;
import org.officialstats.advocacy.report.Text;

/** Says the groups of a disaggregation in words: by titles, names and labels, else by the value itself. */
final class GroupWords {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private final Wording wording;
  private static final int LONGEST = 4_000;

  private final Quoted quoted;
  private final Readers readers;
  private final Strategy strategy;

  GroupWords(Wording wording, Quoted quoted, Readers readers) {
    this.wording = wording;
    this.quoted = quoted;
    this.readers = readers;
    this.strategy = readers.snapshot().strategy();
  }

  /** The group by the words for its values, or the word for the whole; in its language where all are in one. */
  Text group(Group group) {
    if (group.isAll()) {
      return fixed("group.all");
    }
    List<Text> values = group.values().entrySet().stream()
        .map(part -> value(part.getKey(), part.getValue()))
        .toList();
    List<Optional<String>> languages =
        values.stream().map(Text::language).distinct().toList();
    return new Text(
        wording.formats().series(values.stream().map(Text::text).toList()),
        languages.size() == 1 ? languages.get(0) : Optional.empty());
  }

  private Text fixed(String key) {
    return Text.of(wording.text(key));
  }

  /** The dimensions of the group by their names; empty for the whole. */
  String dimensions(Group group) {
    return wording
        .formats()
        .series(group.values().keySet().stream().map(this::dimension).toList());
  }

  /** The name of a dimension. */
  String dimension(String dimension) {
    return wording
        .find("dimension." + dimension)
        .or(() -> list(dimension).map(list -> in(list.title()).text()))
        .orElse(dimension);
  }

  private Text value(String dimension, String value) {
    if (value.equals("unknown")) {
      return fixed("group.unknown");
    }
    return switch (dimension) {
      case "organization" -> shown(value, Organization.class, Organization::name);
      case "event" -> shown(value, Event.class, Event::title);
      case "material" -> shown(value, Material.class, Material::title);
      case "owner" ->
        find(value, Organization.class, Organization::name).orElseGet(() -> words(value));
      default ->
        named(dimension, value)
            .map(this::in)
            .or(() -> wording.find(dimension + "." + value).map(Text::of))
            .orElseGet(() -> Text.of(value));
    };
  }

  /** What has names in the library, in the strategy or in a code list. */
  private Optional<LocalizedText> named(String dimension, String value) {
    return switch (dimension) {
      case "country" -> Country.find(value).map(Country::names);
      case "region" ->
        Region.all().stream()
            .filter(region -> region.m49().equals(value))
            .map(Region::names)
            .findFirst();
      case "country-group" ->
        Stream.of(CountryGroup.values())
            .filter(group -> group.name().equalsIgnoreCase(value))
            .map(CountryGroup::names)
            .findFirst();
      case "objective" ->
        this.<Objective>id(value).flatMap(strategy::objective).map(Objective::title);
      case "segment" -> this.<Segment>id(value).flatMap(strategy::segment).map(Segment::title);
      case "topic" -> this.<Topic>id(value).flatMap(strategy::topic).map(Topic::title);
      case "activity-line" ->
        this.<ActivityLine>id(value).flatMap(strategy::activityLine).map(ActivityLine::title);
      default -> label(dimension, value);
    };
  }

  private Optional<LocalizedText> label(String listId, String value) {
    return list(listId)
        .filter(list -> ID.matcher(value).matches())
        .flatMap(list -> list.find(Code.of(value)))
        .map(entry -> entry.label());
  }

  /** The name of a record, where the readers may know of it. */
  private <E extends Entity> Text shown(
      String value, Class<E> type, Function<E, LocalizedText> name) {
    return find(value, type, name).orElseGet(() -> fixed("hidden"));
  }

  private <E extends Entity> Optional<Text> find(
      String value, Class<E> type, Function<E, LocalizedText> name) {
    return this.<E>id(value)
        .flatMap(id -> readers.snapshot().find(type, id))
        .filter(record -> readers.maySee(record.sensitivity()))
        .map(record -> in(name.apply(record)));
  }

  /** Free words, as they stand in a record that is internal unless stated; the id of a hidden organization is none. */
  private Text words(String value) {
    boolean isHidden = this.<Organization>id(value)
        .flatMap(id -> readers.snapshot().find(Organization.class, id))
        .isPresent();
    return !isHidden && readers.maySee(Sensitivity.INTERNAL) ? Text.of(value) : fixed("hidden");
  }

  private Optional<CodeList> list(String id) {
    return readers.snapshot().codeLists().find(id);
  }

  private <T> Optional<Id<T>> id(String value) {
    return Optional.of(value).filter(text -> ID.matcher(text).matches()).map(Id::<T>of);
  }

  private Text in(LocalizedText text) {
    return quoted.text(text, LONGEST);
  }
}
