package org.officialstats.advocacy.report.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.officialstats.advocacy.json.HandWritten;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.report.kind.ReportPart;
import org.officialstats.advocacy.shape.Nearest;

/** Checks what a form says of kinds of report beyond its form: that kinds and parts are there, and may be hidden. */
final class FormReader {
  private static final int LONGEST = 4_000;
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private final Map<String, ReportKind> kinds;

  FormReader(List<ReportKind> kinds) {
    this.kinds = kinds.stream().collect(ImmutableMap.toImmutableMap(ReportKind::id, kind -> kind));
  }

  /** Says everything that is wrong. */
  void check(HandWritten<?>.Part file) {
    for (HandWritten<?>.Part report : file.field("reports").elements()) {
      HandWritten<?>.Part name = report.field("kind");
      name.text()
          .filter(text -> isKnown("kind of report", text, kinds.keySet(), name))
          .map(kinds::get)
          .ifPresent(kind -> check(report, kind.parts()));
    }
  }

  private static void check(HandWritten<?>.Part report, List<ReportPart> parts) {
    Set<String> ids = parts.stream().map(ReportPart::id).collect(ImmutableSet.toImmutableSet());
    checkNames(report.field("order"), ids);
    checkNames(report.field("hide"), ids);
    Set<String> required = parts.stream()
        .filter(ReportPart::isRequired)
        .map(ReportPart::id)
        .collect(ImmutableSet.toImmutableSet());
    for (HandWritten<?>.Part hidden : report.field("hide").elements()) {
      hidden
          .text()
          .filter(required::contains)
          .ifPresent(id -> hidden.problem(
              "part '" + id + "' belongs to every report of this kind",
              "a part that may be hidden: " + others(parts),
              "leave it out of \"hide\""));
    }
    checkSections(report.field("sections").elements(), ids);
  }

  private static String others(List<ReportPart> parts) {
    return parts.stream()
        .filter(part -> !part.isRequired())
        .map(ReportPart::id)
        .collect(Collectors.joining(", "));
  }

  private static void checkNames(HandWritten<?>.Part list, Set<String> ids) {
    Set<String> seen = new HashSet<>();
    for (HandWritten<?>.Part name : list.elements()) {
      name.text()
          .filter(text -> ids.isEmpty() || isKnown("part", text, ids, name))
          .filter(text -> !seen.add(text))
          .ifPresent(text ->
              name.problem("part '" + text + "' twice", "each part once", "leave out one of them"));
    }
  }

  private static void checkSections(List<? extends HandWritten<?>.Part> sections, Set<String> ids) {
    Set<String> taken = new HashSet<>(ids);
    for (HandWritten<?>.Part section : sections) {
      HandWritten<?>.Part id = section.field("id");
      id.text().ifPresent(text -> checkId(id, text, taken));
      checkPlace(section, ids);
      checkText(section.field("heading"));
      section.field("paragraphs").elements().forEach(FormReader::checkText);
      if (section.field("paragraphs").isPresent()
          && section.field("paragraphs").elements().isEmpty()) {
        section
            .field("paragraphs")
            .problem("no paragraph", "at least one", "write what the section says");
      }
    }
  }

  private static void checkId(HandWritten<?>.Part id, String text, Set<String> taken) {
    if (!ID.matcher(text).matches()) {
      id.problem("'" + text + "' is no id", ID.pattern(), "write an id such as 'foreword'");
    } else if (!taken.add(text)) {
      id.problem(
          "id '" + text + "' is that of another part or section",
          "an id of its own",
          "choose another one");
    }
  }

  private static void checkPlace(HandWritten<?>.Part section, Set<String> ids) {
    List<HandWritten<?>.Part> places =
        ImmutableList.of(section.field("before"), section.field("after"));
    long given = places.stream().filter(HandWritten.Part::isPresent).count();
    if (given != 1) {
      section.problem(
          given == 0 ? "no place" : "two places",
          "either \"before\" or \"after\"",
          "name the one part that it stands beside");
    }
    for (HandWritten<?>.Part place : places) {
      if (!ids.isEmpty()) {
        place.text().ifPresent(text -> isKnown("part", text, ids, place));
      }
    }
  }

  private static void checkText(HandWritten<?>.Part text) {
    text.as(LocalizedText.class)
        .map(localized ->
            localized.texts().values().stream().mapToInt(String::length).max())
        .filter(longest -> longest.orElse(0) > LONGEST)
        .ifPresent(longest ->
            text.problem(longest.orElse(0) + " characters", "at most " + LONGEST, "divide it"));
  }

  private static boolean isKnown(
      String what, String name, Set<String> known, HandWritten<?>.Part at) {
    if (known.contains(name)) {
      return true;
    }
    Optional<String> meant = Nearest.to(name, known);
    at.problem(
        "no " + what + " '" + name + "'",
        "one of " + known.stream().sorted().collect(Collectors.joining(", ")),
        meant.map(near -> "did you mean '" + near + "'?").orElse("correct the name"));
    return false;
  }
}
