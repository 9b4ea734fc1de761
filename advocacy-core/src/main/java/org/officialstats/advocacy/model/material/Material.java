package org.officialstats.advocacy.model.material;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.message.MessageVersion;
import org.officialstats.advocacy.model.strategy.Topic;

/**
 * Something that informs: a web page, a brochure, a factsheet, a video.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the material
 * @param kind what kind of material it is
 * @param title its title
 * @param topics the topics that it is about; may be empty
 * @param messages the messages that it carries, each in the version that it was made with, each message once
 * @param caseStudies the case studies that it tells of; may be empty
 * @param renditions the languages that it is, or is to be, available in, each language once
 * @param contributors the organizations that the substance comes from; may be empty
 * @param core whether it belongs to the core, which must be available in every required language
 * @param withdrawnOn when it was taken out of circulation; empty while it is not
 * @param labels the office's own fields
 * @param sensitivity who may see it; public unless stated
 */
@RecordBuilder
public record Material(
    Id<Material> id,
    @Listed("material-kind") Code kind,
    LocalizedText title,
    Set<Id<Topic>> topics,
    List<MessageVersion> messages,
    Set<Id<CaseStudy>> caseStudies,
    List<Rendition> renditions,
    Set<Id<Organization>> contributors,
    boolean core,
    Optional<PartialDate> withdrawnOn,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Material {
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    topics = ImmutableSet.copyOf(topics);
    messages = ImmutableList.copyOf(messages);
    caseStudies = ImmutableSet.copyOf(caseStudies);
    renditions = ImmutableList.copyOf(renditions);
    contributors = ImmutableSet.copyOf(contributors);
    requireNonNull(withdrawnOn, "withdrawnOn");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Material.class, id)
        .distinct("messages", messages, MessageVersion::message)
        .distinct("renditions", renditions, Rendition::language)
        .inOrder("renditions", firstPublished(renditions), "withdrawnOn", withdrawnOn);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: public, not of the core, everything optional empty. */
  public static MaterialBuilder builder() {
    return MaterialBuilder.builder().sensitivity(Sensitivity.PUBLIC);
  }

  /** A builder that starts from this material. */
  public MaterialBuilder toBuilder() {
    return MaterialBuilder.builder(this);
  }

  /** When its first rendition was published; empty while none is. */
  public Optional<PartialDate> firstPublishedOn() {
    return firstPublished(renditions);
  }

  /** Whether on this day a rendition had been published and the material had not been withdrawn. */
  public Truth isInCirculationOn(LocalDate day) {
    Truth published = Truth.FALSE;
    for (Rendition rendition : renditions) {
      if (published != Truth.TRUE && rendition.publishedOn().isPresent()) {
        published = published.or(rendition.publishedOn().get().isAfter(day).not());
      }
    }
    return published.and(withdrawnOn.map(date -> date.isAfter(day)).orElse(Truth.TRUE));
  }

  /** The languages of the renditions that had certainly been published on this day. */
  public Set<String> languagesOn(LocalDate day) {
    return renditions.stream()
        .filter(rendition -> rendition
            .publishedOn()
            .filter(date -> date.isAfter(day) == Truth.FALSE)
            .isPresent())
        .map(Rendition::language)
        .collect(toImmutableSet());
  }

  private static Optional<PartialDate> firstPublished(List<Rendition> renditions) {
    return renditions.stream()
        .flatMap(rendition -> rendition.publishedOn().stream())
        .min(Comparator.naturalOrder());
  }
}
