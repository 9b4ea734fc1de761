package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.officialstats.advocacy.definition.ComputedFields;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.model.partner.JointActivity;
import org.officialstats.advocacy.model.resource.Contribution;
import org.officialstats.advocacy.model.strategy.RequiredCell;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Topic;

/** What definitions can look at beyond records and their fields. Few: what a condition can say is left to conditions. */
public final class StandardFields {
  private static final KnownDay<Position> VERIFIED =
      new KnownDay<>(Position.class, "lastVerifiedOn", Position::lastVerifiedOn);
  private static final KnownDay<CaseStudy> CONFIRMED =
      new KnownDay<>(CaseStudy.class, "confirmedByOwnerOn", CaseStudy::confirmedByOwnerOn);

  private static final Phrases WORDS = Phrases.beside(StandardFields.class, "computed.tsv");

  private StandardFields() {}

  /** All of them. */
  public static ComputedFields all() {
    ComputedFields.Builder fields = ComputedFields.builder();
    addFrame(fields);
    addRequiredCells(fields);
    addPositions(fields);
    addOrganizations(fields);
    addIssues(fields);
    addMessages(fields);
    addMaterials(fields);
    addCaseStudies(fields);
    addPlaces(fields);
    addOthers(fields);
    addQuantities(fields);
    ComputedTables.addTo(fields, WORDS);
    return fields.build();
  }

  private static void addFrame(ComputedFields.Builder fields) {
    String table = "frame-country";
    fields
        .table(table, WORDS.all(table), context -> new Places(context).frame())
        .country(
            table,
            Country.class,
            "country",
            WORDS.all(table + ".country"),
            (context, country) -> Optional.of(country));
  }

  private static void addRequiredCells(ComputedFields.Builder fields) {
    String table = "required-cell";
    Class<RequiredCell> cells = RequiredCell.class;
    fields
        .table(
            table,
            WORDS.all(table),
            context -> ImmutableSet.copyOf(context.strategy().requiredCells()))
        .reference(
            table,
            cells,
            "topic",
            "topic",
            WORDS.all(table + ".topic"),
            (context, cell) -> Optional.of(cell.topic().value()))
        .reference(
            table,
            cells,
            "segment",
            "segment",
            WORDS.all(table + ".segment"),
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
            WORDS.all(table),
            context -> context.strategy().topics().stream().filter(Topic::issue).toList())
        .reference(
            table,
            Topic.class,
            "topic",
            "topic",
            WORDS.all(table + ".topic"),
            (context, topic) -> Optional.of(topic.id().value()));
  }

  private static void addPositions(ComputedFields.Builder fields) {
    String table = "position";
    fields
        .country(table, "place", WORDS.all(table + ".place"), "country | organization.place")
        .truth(table, "wasVerified", WORDS.all(table + ".wasVerified"), VERIFIED::was)
        .date(table, "verifiedOn", WORDS.all(table + ".verifiedOn"), VERIFIED::on)
        .truth(
            table,
            "strategic",
            WORDS.all(table + ".strategic"),
            "organization.kind",
            StandardFields::isStrategic);
  }

  private static void addOrganizations(ComputedFields.Builder fields) {
    String table = "organization";
    Class<Organization> rows = Organization.class;
    fields
        .country(
            table,
            rows,
            "place",
            WORDS.all(table + ".place"),
            (context, organization) -> new Places(context).countryOf(organization))
        .truth(
            table,
            "strategic",
            WORDS.all(table + ".strategic"),
            "kind",
            StandardFields::isStrategic);
  }

  private static Truth isStrategic(EvaluationContext context, Optional<String> organizationKind) {
    AudienceKinds kinds = new AudienceKinds(context);
    return Truth.of(
        organizationKind.map(Code::of).filter(kinds::isStrategicMinistry).isPresent());
  }

  private static void addMessages(ComputedFields.Builder fields) {
    String table = "key-message";
    Class<KeyMessage> rows = KeyMessage.class;
    fields
        .truth(
            table,
            rows,
            "approved",
            WORDS.all(table + ".approved"),
            (context, message) -> Messages.isApproved(message, context))
        .date(
            table,
            rows,
            "reviewDue",
            WORDS.all(table + ".reviewDue"),
            (context, message) ->
                Messages.then(message, context).nextReviewDue().map(PartialDate::of));
  }

  private static void addMaterials(ComputedFields.Builder fields) {
    fields
        .truth(
            "material",
            "inCirculation",
            WORDS.all("material.inCirculation"),
            Publications::inCirculation)
        .truth(
            "material.messages",
            "outOfDate",
            WORDS.all("material.messages.outOfDate"),
            Messages::outOfDate);
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
            WORDS.all(table + ".stage"),
            (context, study) -> CaseStudies.stage(study, context).stream().findFirst())
        .truth(table, rows, "hasStage", WORDS.all(table + ".hasStage"), CaseStudies::hasStage)
        .truth(
            table,
            rows,
            "inProduction",
            WORDS.all(table + ".inProduction"),
            CaseStudies::isInProduction)
        .truth(table, "wasConfirmed", WORDS.all(table + ".wasConfirmed"), CONFIRMED::was)
        .date(table, "confirmedOn", WORDS.all(table + ".confirmedOn"), CONFIRMED::on);
  }

  private static void addPlaces(ComputedFields.Builder fields) {
    fields
        .country(
            "policy-use", "place", WORDS.all("policy-use.place"), "country | organization.place")
        .country("commitment", "place", WORDS.all("commitment.place"), "by.place")
        .reference(
            "concern",
            "audience",
            "segment",
            WORDS.all("concern.audience"),
            "segment | position.segment");
  }

  private static void addOthers(ComputedFields.Builder fields) {
    fields
        .date("event", "lastDay", WORDS.all("event.lastDay"), "dates.end | dates.start")
        .truth("agreement", "inForce", WORDS.all("agreement.inForce"), Agreements::inForce)
        .truth("agreement", "signed", WORDS.all("agreement.signed"), Agreements::signed)
        .date("agreement", "lastSign", WORDS.all("agreement.lastSign"), Agreements::lastSign)
        .truth(
            "agreement.activities",
            JointActivity.class,
            "shown",
            WORDS.all("agreement.activities.shown"),
            (context, activity) -> Truth.of(new Agreements(context).isShown(activity)));
  }

  private static void addQuantities(ComputedFields.Builder fields) {
    fields
        .truth(
            "dissemination",
            "inPeriod",
            WORDS.all("dissemination.inPeriod"),
            Publications::inPeriod)
        .date(
            "contribution",
            Contribution.class,
            "receivedOn",
            WORDS.all("contribution.receivedOn"),
            (context, contribution) -> Resources.receivedOn(contribution))
        .reference(
            "contribution",
            Contribution.class,
            "line",
            "activity-line",
            WORDS.all("contribution.line"),
            (context, contribution) ->
                new Resources(context).activityLine(contribution).map(Id::value))
        .truth(
            "contribution",
            Contribution.class,
            "pledged",
            WORDS.all("contribution.pledged"),
            Resources::isPledged);
  }
}
