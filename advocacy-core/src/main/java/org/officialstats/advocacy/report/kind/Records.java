package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.PolicyUse;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.Workplan;

/** Names records to readers: by their titles where they may know of them, never by the name of a person. */
final class Records {
  private static final int LONGEST = 160;

  private Records() {}

  /** The title of a record and its key; the key alone where it has no title. Only for records that readers may see. */
  static String name(Page page, EntityKey key) {
    return page.snapshot()
        .find(key)
        .flatMap(Records::title)
        .map(title -> page.wording()
            .text(
                "records.named",
                ImmutableMap.of("title", page.in(title, LONGEST), "key", key.toString())))
        .orElse(key.toString());
  }

  /** The keys of those that the readers may see, and how many others there are. */
  static String keys(Page page, List<EntityKey> records) {
    return listed(page, records, EntityKey::toString);
  }

  /** Those that the readers may see, said in this way, and how many others there are. */
  static String listed(Page page, List<EntityKey> records, Function<EntityKey, String> said) {
    String seen = page.list(records.stream().filter(page.readers()::maySee).map(said));
    return page.list(Stream.concat(Stream.of(seen), hidden(page, records).stream())
        .filter(part -> !part.isEmpty()));
  }

  /** How many of the records the readers may not see; empty when they may see all. */
  static Optional<String> hidden(Page page, List<EntityKey> records) {
    long hidden = records.stream().filter(key -> !page.readers().maySee(key)).count();
    return Optional.of(hidden)
        .filter(number -> number > 0)
        .map(number -> page.wording().count("restatements.hidden", number));
  }

  /** The name of an organization, or that it is not shown. */
  static String organization(Page page, Id<Organization> id) {
    return page.snapshot()
        .find(Organization.class, id)
        .filter(one -> page.readers().maySee(one.sensitivity()))
        .map(one -> page.in(one.name()))
        .orElseGet(() -> page.wording().text("hidden"));
  }

  /** The names of organizations, in the order of the ids. */
  static String organizations(Page page, Collection<Id<Organization>> ids) {
    return page.list(ids.stream().map(id -> organization(page, id)).distinct());
  }

  private static Optional<LocalizedText> title(Entity entity) {
    if (entity instanceof Organization organization) {
      return Optional.of(organization.name());
    } else if (entity instanceof Event event) {
      return Optional.of(event.title());
    } else if (entity instanceof Material material) {
      return Optional.of(material.title());
    } else if (entity instanceof CaseStudy study) {
      return Optional.of(study.title());
    } else if (entity instanceof KeyMessage message) {
      return Optional.of(message.text());
    } else if (entity instanceof Workplan plan) {
      return Optional.of(plan.title());
    } else if (entity instanceof PolicyUse use) {
      return Optional.of(use.title());
    }
    return entity instanceof Strategy strategy ? Optional.of(strategy.title()) : Optional.empty();
  }
}
