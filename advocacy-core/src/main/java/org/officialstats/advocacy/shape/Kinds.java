package org.officialstats.advocacy.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.audience.Concern;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.audience.StanceObservation;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.PolicyUse;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.Feedback;
import org.officialstats.advocacy.model.event.Interaction;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.material.Observance;
import org.officialstats.advocacy.model.measurement.Measurement;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.Commitment;
import org.officialstats.advocacy.model.partner.Partnership;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.resource.ResourceNeed;
import org.officialstats.advocacy.model.resource.SubstanceRequest;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.strategy.Target;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.ItemProgress;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.Workplan;

/** The kinds of entities, and the kinds of their named parts, such as the segments of a strategy. */
public final class Kinds {
  private static final ClassValue<String> NAMES = new ClassValue<>() {
    @Override
    protected String computeValue(Class<?> type) {
      return EntityKey.kindOf(type);
    }
  };

  private static final ImmutableMap<String, Class<? extends Entity>> ENTITIES = entities(
      Strategy.class,
      Target.class,
      Organization.class,
      Person.class,
      Position.class,
      StanceObservation.class,
      Concern.class,
      KeyMessage.class,
      Material.class,
      Dissemination.class,
      Observance.class,
      CaseStudy.class,
      PolicyUse.class,
      Partnership.class,
      Agreement.class,
      Commitment.class,
      Event.class,
      Attendance.class,
      Feedback.class,
      Interaction.class,
      Workplan.class,
      ItemProgress.class,
      ProgressUpdate.class,
      AnnualReview.class,
      ResourceNeed.class,
      Contribution.class,
      SubstanceRequest.class,
      Measurement.class);

  private Kinds() {}

  /** The types of all entities in the order of the strategy's parts. */
  public static List<Class<? extends Entity>> entities() {
    return ENTITIES.values().asList();
  }

  /** The names of all kinds of entities in the same order. */
  public static List<String> names() {
    return ENTITIES.keySet().asList();
  }

  /** The type of the entities of this kind; empty if there is no such kind. */
  public static Optional<Class<? extends Entity>> find(String kind) {
    return Optional.ofNullable(ENTITIES.get(requireNonNull(kind, "kind")));
  }

  /** The name of the kind that a type stands for. */
  public static String nameOf(Class<?> type) {
    return NAMES.get(type);
  }

  /**
   * The kinds of named parts, each with the kind of the entity that it is part of: a record with an id of its own, such
   * as a segment, which is part of the strategy.
   */
  public static Map<String, String> parts() {
    return Parts.OWNERS;
  }

  @SafeVarargs
  private static ImmutableMap<String, Class<? extends Entity>> entities(
      Class<? extends Entity>... types) {
    return ImmutableList.copyOf(types).stream()
        .collect(ImmutableMap.toImmutableMap(Kinds::nameOf, type -> type));
  }
}
