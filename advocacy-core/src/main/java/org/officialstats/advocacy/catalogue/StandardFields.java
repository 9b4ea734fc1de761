package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.officialstats.advocacy.definition.ComputedFields;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Concern;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.PolicyUse;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.message.MessageVersion;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.JointActivity;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.strategy.RequiredCell;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;

/** What definitions can look at beyond records and their fields. Few: what a condition can say is left to conditions. */
public final class StandardFields {
  private static final KnownDay<Position> VERIFIED =
      new KnownDay<>(Position.class, Position::lastVerifiedOn);
  private static final KnownDay<CaseStudy> CONFIRMED =
      new KnownDay<>(CaseStudy.class, CaseStudy::confirmedByOwnerOn);

  private StandardFields() {}

  /** All of them. */
  public static ComputedFields all() {
    ComputedFields.Builder fields = ComputedFields.builder();
    addFrame(fields);
    addRequiredCells(fields);
    addPositions(fields);
    addIssues(fields);
    addMessages(fields);
    addMaterials(fields);
    addCaseStudies(fields);
    addPlaces(fields);
    addOthers(fields);
    return fields.build();
  }

  private static void addFrame(ComputedFields.Builder fields) {
    String table = "frame-country";
    fields
        .table(table, "country of the target frame", context -> new Places(context).frame())
        .country(
            table,
            Country.class,
            "country",
            "the country",
            (context, country) -> Optional.of(country));
  }

  private static void addRequiredCells(ComputedFields.Builder fields) {
    String table = "required-cell";
    Class<RequiredCell> cells = RequiredCell.class;
    fields
        .table(
            table,
            "cell of topic and segment that the strategy requires a message for",
            context -> ImmutableSet.copyOf(context.strategy().requiredCells()))
        .reference(
            table,
            cells,
            "topic",
            "topic",
            "the topic",
            (context, cell) -> Optional.of(cell.topic().value()))
        .reference(
            table,
            cells,
            "segment",
            "segment",
            "the segment",
            (context, cell) -> Optional.of(cell.segment().value()))
        .text(
            table,
            cells,
            "topic.title",
            (context, cell) -> context.strategy().topic(cell.topic()).map(Topic::title))
        .text(
            table,
            cells,
            "segment.title",
            (context, cell) -> context.strategy().segment(cell.segment()).map(Segment::title));
  }

  private static void addIssues(ComputedFields.Builder fields) {
    String table = "issue";
    fields
        .table(
            table,
            "topic that the strategy names as an issue",
            context -> context.strategy().topics().stream().filter(Topic::issue).toList())
        .reference(
            table,
            Topic.class,
            "topic",
            "topic",
            "the topic",
            (context, topic) -> Optional.of(topic.id().value()));
  }

  private static void addPositions(ComputedFields.Builder fields) {
    String table = "position";
    Class<Position> rows = Position.class;
    fields
        .country(
            table,
            rows,
            "place",
            "the country it stands for, or else that of its organization or of what this is a part of",
            (context, position) -> new Places(context).countryOf(position))
        .truth(
            table,
            rows,
            "wasVerified",
            "whether it was ever verified, as recorded by the day of the evaluation",
            VERIFIED::was)
        .date(
            table,
            rows,
            "verifiedOn",
            "the day of the last verification, as recorded by the day of the evaluation; not known"
                + " where only a later one is recorded",
            VERIFIED::on);
  }

  private static void addMessages(ComputedFields.Builder fields) {
    String table = "key-message";
    Class<KeyMessage> rows = KeyMessage.class;
    fields
        .truth(
            table,
            rows,
            "approved",
            "whether it is approved and not retired on the day of the evaluation, in the version of"
                + " that day; cannot be told where only a later version is recorded",
            (context, message) -> Messages.isApproved(message, context))
        .date(
            table,
            rows,
            "reviewDue",
            "the day by which the version of the day of the evaluation is to be reviewed",
            (context, message) ->
                Messages.then(message, context).nextReviewDue().map(PartialDate::of));
  }

  private static void addMaterials(ComputedFields.Builder fields) {
    fields
        .truth(
            "material",
            Material.class,
            "inCirculation",
            "whether a rendition is published and it is not withdrawn on the day of the evaluation",
            (context, material) -> material.isInCirculationOn(context.asOf()))
        .truth(
            "material.messages",
            MessageVersion.class,
            "outOfDate",
            "whether the message is retired, or a later version approved, by the day of the"
                + " evaluation; cannot be told where a version between may have been",
            (context, carried) -> Messages.isOutOfDate(carried, context));
  }

  private static void addCaseStudies(ComputedFields.Builder fields) {
    String table = "case-study";
    Class<CaseStudy> rows = CaseStudy.class;
    fields
        .code(
            table,
            rows,
            "stage",
            "case-study-stage",
            "the stage on the day of the evaluation, where that can be told",
            (context, study) -> CaseStudies.stage(study, context).stream().findFirst())
        .truth(
            table,
            rows,
            "hasStage",
            "whether it had come to any stage on the day of the evaluation",
            CaseStudies::hasStage)
        .truth(
            table,
            rows,
            "inProduction",
            "whether it was in regular production on the day of the evaluation",
            CaseStudies::isInProduction)
        .truth(
            table,
            rows,
            "wasConfirmed",
            "whether its owner ever confirmed it, as recorded by the day of the evaluation",
            CONFIRMED::was)
        .date(
            table,
            rows,
            "confirmedOn",
            "the day of the last confirmation, as recorded by the day of the evaluation; not known"
                + " where only a later one is recorded",
            CONFIRMED::on);
  }

  private static void addPlaces(ComputedFields.Builder fields) {
    fields
        .country(
            "policy-use",
            PolicyUse.class,
            "place",
            "the country that is stated, or else that of its organization or of what this is a part"
                + " of",
            (context, use) ->
                use.country().or(() -> new Places(context).countryOf(use.organization())))
        .reference(
            "concern",
            Concern.class,
            "audience",
            "segment",
            "the segment that is stated, or else that of the position whose holder raised it",
            (context, concern) -> concern
                .segment()
                .or(() -> concern
                    .position()
                    .flatMap(id -> context.snapshot().find(Position.class, id))
                    .flatMap(Position::segment))
                .map(Id::value));
  }

  private static void addOthers(ComputedFields.Builder fields) {
    fields
        .date(
            "event",
            Event.class,
            "lastDay",
            "the last day, or else the first",
            (context, event) -> Events.end(event.dates()))
        .truth(
            "agreement",
            Agreement.class,
            "inForce",
            "whether it is in force on the day of the evaluation: signed by all whose signature is"
                + " required, within its span, and not terminated",
            (context, agreement) -> agreement.inForceOn(context.asOf()))
        .truth(
            "agreement",
            Agreement.class,
            "signed",
            "whether all whose signature is required had certainly signed by the day of the"
                + " evaluation",
            Agreements::isSigned)
        .truth(
            "agreement.activities",
            JointActivity.class,
            "shown",
            "whether a link or an event that was held shows that it was done",
            (context, activity) -> Truth.of(new Agreements(context).isShown(activity)))
        .truth(
            "contribution",
            Contribution.class,
            "pledged",
            "whether it was pledged, and not yet more, on the day of the evaluation",
            Resources::isPledged);
  }
}
