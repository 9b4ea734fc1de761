package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.material.Rendition;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.strategy.Topic;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Text;

/** The materials that are certainly in circulation on the day of looking, the latest first. */
final class Materials {
  private static final int MOST = 30;
  private static final Comparator<Material> LATEST_FIRST =
      Comparator.<Material, PartialDate>comparing(
              material -> material.firstPublishedOn().orElse(PartialDate.of(1)),
              Comparator.reverseOrder())
          .thenComparing(Material::id);

  private Materials() {}

  /** All of them, whoever may see them. */
  static List<Material> inCirculation(Page page) {
    return page.snapshot().all(Material.class).stream()
        .filter(material -> material.isInCirculationOn(page.evaluation().asOf()) == Truth.TRUE)
        .sorted(LATEST_FIRST)
        .toList();
  }

  /** Those about a topic, or with a message about it, that the readers may see. */
  static List<Material> on(Page page, Topic topic) {
    Set<Id<KeyMessage>> messages =
        Messages.shown(page, message -> message.topic().equals(topic.id())).stream()
            .map(KeyMessage::id)
            .collect(ImmutableSet.toImmutableSet());
    return inCirculation(page).stream()
        .filter(material -> page.readers().maySee(material.sensitivity()))
        .filter(material -> material.topics().contains(topic.id())
            || material.messages().stream()
                .anyMatch(carried -> messages.contains(carried.message())))
        .toList();
  }

  /** The part of a report with the materials on a topic, each with the languages that it has been published in. */
  static List<Block> section(Page page, Topic topic) {
    List<ListItem> items = on(page, topic).stream()
        .limit(MOST)
        .map(material -> item(page, material))
        .toList();
    return ImmutableList.of(
        new Heading(1, page.wording().text("materials.heading"), "materials"),
        items.isEmpty()
            ? Paragraph.of(page.wording().text("materials.none"))
            : ListBlock.bulleted(items));
  }

  private static ListItem item(Page page, Material material) {
    Set<String> published = material.languagesOn(page.evaluation().asOf());
    String kind = page.wording()
        .text(
            "materials.kind",
            "kind",
            page.figures().label("material-kind", material.kind()).text());
    String separator = page.separator();
    Stream<Inline> languages = material.renditions().stream()
        .filter(rendition -> published.contains(rendition.language()))
        .flatMap(rendition -> Stream.of(Text.of(separator), rendition(page, rendition)))
        .skip(1);
    return ListItem.of(new Paragraph(Stream.concat(
            Stream.of(page.inline(material.title()), Text.of(" " + kind + " ")), languages)
        .collect(ImmutableList.toImmutableList())));
  }

  /** The name of the language, as a link where the rendition has one. */
  private static Inline rendition(Page page, Rendition rendition) {
    String name = language(page, rendition.language());
    return rendition.link().map(link -> Links.labelled(name, link)).orElseGet(() -> Text.of(name));
  }

  /** The name of a language in the language of the report; its tag where there is none. */
  static String language(Page page, String tag) {
    return page.snapshot().codeLists().list("language").entries().entrySet().stream()
        .filter(entry -> entry.getKey().value().equals(tag))
        .findFirst()
        .map(entry -> page.in(entry.getValue().label()))
        .orElse(tag);
  }
}
