package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.json.HandWritten;
import org.officialstats.advocacy.language.Template;
import org.officialstats.advocacy.language.TemplateException;
import org.officialstats.advocacy.language.Way;
import org.officialstats.advocacy.model.LocalizedText;

/** Checks a rule. */
final class RuleReader {
  /** The most messages of a rule. */
  static final int MOST_MESSAGES = 16;

  /**
   * What is said of a rule's findings, as far as it is there and right.
   *
   * @param where what is so when there is something to say
   * @param messages the messages by their places
   * @param remedy what to do
   * @param evidence the links whose rows show it
   * @param since the day since when it is so
   */
  private record Says(
      Optional<String> where,
      Map<Integer, RuleForm.Message> messages,
      Optional<LocalizedText> remedy,
      List<String> evidence,
      Optional<String> since) {}

  private final Tables tables;

  RuleReader(Tables tables) {
    this.tables = tables;
  }

  /**
   * The rule of a form that was checked before.
   *
   * @throws IllegalStateException if it is not right under these code lists
   */
  RulePlan read(RuleForm form) {
    String name = "rule " + form.code();
    ImmutableMap.Builder<Integer, RuleForm.Message> messages = ImmutableMap.builder();
    for (int index = 0; index < form.messages().size(); index++) {
      messages.put(index, form.messages().get(index));
    }
    Says says = new Says(
        form.where(),
        messages.buildOrThrow(),
        Optional.of(form.remedy()),
        form.evidence(),
        form.since());
    Ground ground = GroundReader.of(name, Pieces.of(form), tables);
    return read(ground, says, form.subject().orElse(RuleForm.Subject.ROW), Spot.of(name));
  }

  /** Says what is wrong with a rule, as far as the form of its parts is right. */
  void check(HandWritten<?>.Part part) {
    Spot at = Spot.in(part);
    List<HandWritten<?>.Part> elements = new ArrayList<>(part.field("messages").elements());
    if (elements.isEmpty() || elements.size() > MOST_MESSAGES) {
      at.field("messages")
          .problem(
              elements.size() + " messages",
              "1 to " + MOST_MESSAGES,
              elements.isEmpty() ? "say what is so" : "leave out some");
    }
    ImmutableMap.Builder<Integer, RuleForm.Message> messages = ImmutableMap.builder();
    for (int index = 0; index < elements.size(); index++) {
      int place = index;
      elements.get(index).as(RuleForm.Message.class).ifPresent(text -> messages.put(place, text));
    }
    Says says = new Says(
        part.field("where").text(),
        messages.buildOrThrow(),
        part.field("remedy").as(LocalizedText.class),
        part.field("evidence").elements().stream()
            .flatMap(link -> link.text().stream())
            .toList(),
        part.field("since").text());
    GroundReader.read(tables, Pieces.of(part), at)
        .ifPresent(ground -> read(ground, says, RuleForm.Subject.ROW, at));
  }

  private static RulePlan read(Ground ground, Says says, RuleForm.Subject subject, Spot at) {
    Optional<Expression> where =
        Checking.condition(says.where(), ground.scope(), at.field("where"));
    Optional<Expression> since = says.since()
        .flatMap(
            text -> Checking.expression(text, ground.scope(), Type.Simple.DATE, at.field("since")));
    MeasureReader.areLinks(says.evidence(), ground, at.field("evidence"));
    ImmutableList.Builder<RulePlan.Saying> messages = ImmutableList.builder();
    says.messages().forEach((index, message) -> {
      Spot there = at.field("messages").element(index);
      messages.add(new RulePlan.Saying(
          Checking.condition(message.when(), ground.scope(), there.field("when")),
          templates(message.text(), ground, there.field("text"))));
    });
    return new RulePlan(
        ground,
        where,
        subject,
        messages.build(),
        says.remedy()
            .map(text -> templates(text, ground, at.field("remedy")))
            .orElse(ImmutableMap.of()),
        says.evidence(),
        since);
  }

  private static Map<String, Template> templates(LocalizedText text, Ground ground, Spot at) {
    ImmutableMap.Builder<String, Template> templates = ImmutableMap.builder();
    text.texts()
        .forEach((language, words) -> template(words, ground, at.field(language))
            .ifPresent(template -> templates.put(language, template)));
    return templates.buildOrThrow();
  }

  /** Whether the value at a place can be said in the way that is named there. */
  private static boolean suits(Template.Piece place, Ground ground, Spot at) {
    if (place.way() == Way.PLAIN) {
      return true;
    }
    Type expected = place.way() == Way.ON ? Type.Simple.DATE : Type.Simple.NUMBER;
    Type type = ground
        .scope()
        .find(place.text())
        .filter(field -> !ground.table().texts().containsKey(field.name()))
        .map(Field::type)
        .orElse(Type.Simple.TEXT);
    if (type != expected) {
      at.problem(
          "'" + place.text() + "' is " + type,
          expected + " for the way '" + place.way() + "'",
          "leave the way out");
    }
    return type == expected;
  }

  private static Optional<Template> template(String words, Ground ground, Spot at) {
    try {
      Template template = Template.parse(words);
      List<String> known = new ArrayList<>(ground.table().texts().keySet());
      known.add(Wording.KEY);
      known.addAll(ground.scope().names());
      ground
          .links()
          .forEach((name, plan) ->
              LinkedName.names(plan).forEach(field -> known.add(name + "." + field)));
      boolean right = true;
      for (Template.Piece place : template.places()) {
        right &= Checking.isKnown("value", place.text(), known, at) && suits(place, ground, at);
      }
      return right ? Optional.of(template) : Optional.empty();
    } catch (TemplateException unclosed) {
      at.problem(unclosed.what(), unclosed.expected(), unclosed.remedy());
      return Optional.empty();
    }
  }
}
