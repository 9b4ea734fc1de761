package org.officialstats.advocacy.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.material.Rendition;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageState;
import org.officialstats.advocacy.model.message.MessageVersion;
import org.officialstats.advocacy.model.strategy.Strategy;

/** Messages, materials in some of the languages, and how they were spread. */
final class MaterialRecords {
  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");
  private static final int DAYS = 900;

  private final Draw draw;
  private final Sizes sizes;
  private final Strategy strategy;

  MaterialRecords(Draw draw, Sizes sizes, Strategy strategy) {
    this.draw = draw;
    this.sizes = sizes;
    this.strategy = strategy;
  }

  Stream<Entity> all() {
    return Stream.of(
            AudienceRecords.each(sizes.messages(), this::message),
            AudienceRecords.each(sizes.materials(), this::material),
            AudienceRecords.each(sizes.disseminations(), this::dissemination))
        .flatMap(records -> records);
  }

  private KeyMessage message(int number) {
    return KeyMessage.builder()
        .id(Draw.id("me", number))
        .topic(draw.of(strategy.topics()).id())
        .segments(Set.of(draw.of(strategy.segments()).id()))
        .text(LocalizedText.of("en", "Message " + number))
        .state(MessageState.APPROVED)
        .approvedOn(Optional.of(draw.date(DAYS)))
        .build();
  }

  private Material material(int number) {
    return Material.builder()
        .id(Draw.id("ma", number))
        .kind(draw.code("web-page", "social-media-post", "brochure", "video", "factsheet"))
        .title(LocalizedText.of("en", "Material " + number))
        .topics(Set.of(draw.of(strategy.topics()).id()))
        .messages(List.of(new MessageVersion(draw.idOf("me", sizes.messages()), 1)))
        .renditions(LANGUAGES.stream()
            .limit(1 + draw.skewed(LANGUAGES.size()))
            .map(this::rendition)
            .toList())
        .core(draw.chance(40))
        .build();
  }

  /** In some languages it is still to be published. */
  private Rendition rendition(String language) {
    return new Rendition(language, Optional.empty(), draw.perhaps(85, () -> draw.date(DAYS)));
  }

  private Dissemination dissemination(int number) {
    PartialDate when = draw.date(DAYS);
    return Dissemination.builder()
        .id(Draw.id("di", number))
        .material(draw.idOf("ma", sizes.materials()))
        .channel(draw.code("web", "social-media", "e-mail", "event"))
        .quantity(Quantity.of(1L + draw.skewed(5_000), "download"))
        .during(DateSpan.of(when, when))
        .build();
  }
}
