package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.definition.Written.figures;
import static org.officialstats.advocacy.definition.Written.problemsOf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.samples.TestSnapshot;

/** Parts that are asked apart, and the records that show rows that are none. */
class ApartTest {
  private static final String HEAD =
      "'population':{'table':'organization'},'links':{'posts':{'to':'position','via':'organization',"
          + "'holds':'!has(closedOn) || closedOn > asOf','quantifier':'some'},'alike':{'to':'organization',"
          + "'by':{'kind':'kind'},'where':'id != this.id','quantifier':'some'}},";

  private final TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData().toBuilder()
      .strategicMinistries(Set.of(Code.of("ministry-ict"), Code.of("ministry-finance")))
      .build());

  private static String share(String group) {
    return HEAD
        + "'measures':[{'name':'value','figure':{'type':'share','counts':'posts','whenEmpty':'none'},"
        + "'groups':[{'dimension':'d','by':" + group + "}]}]";
  }

  private void organization(String id, String kind) {
    snapshot.put(Organization.builder()
        .id(Id.of(id))
        .name(LocalizedText.of("en", id))
        .kind(Code.of(kind))
        .build());
  }

  private void position(String id, String organization, String kind, String closedOn) {
    snapshot.put(Position.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", id))
        .organization(Id.of(organization))
        .kind(Code.of(kind))
        .closedOn(PartialDate.parse(closedOn))
        .build());
  }

  private void twoOffices() {
    organization("a", "nso");
    organization("b", "nso");
    position("chief", "a", "chief-statistician", "2030");
    position("manager", "a", "senior-manager", "2020");
    position("other", "b", "senior-manager", "2024");
  }

  @Test
  void theShareOfAPartIsOneOfAllRows() {
    twoOffices();
    assertThat(figures(share("'posts.kind','apart':true"), snapshot))
        .containsExactly(
            Map.entry("value", "NoData inexact-dates"),
            Map.entry("value d=chief-statistician", "50"),
            Map.entry("value d=senior-manager", "NoData inexact-dates"));
  }

  @Test
  void theShareOfAPartThatIsNotAskedApartIsOneOfItsRows() {
    twoOffices();
    assertThat(figures(share("'posts.kind'"), snapshot))
        .containsEntry("value d=chief-statistician", "100");
  }

  @Test
  void rowsThatDoNotSayAreAPartOfTheirOwn() {
    twoOffices();
    assertThat(figures(share("'posts.segment','apart':true,'otherwise':'none'"), snapshot))
        .containsEntry("value d=none", "NoData inexact-dates");
  }

  @Test
  void thePartsOfAListOfTheStrategyAreInItsOrderAndThereWithoutRows() {
    twoOffices();
    assertThat(figures(
            share("'posts.organization.kind','apart':true,'each':'strategicMinistries'"), snapshot))
        .containsOnlyKeys("value", "value d=ministry-ict", "value d=ministry-finance")
        .containsEntry("value d=ministry-ict", "0");
  }

  @Test
  void narrowerKindsBelongToAPartWhereThatIsSaid() {
    organization("m", "ministry-ict");
    position("minister", "m", "minister", "2030");
    String each = "'posts.organization.kind','apart':true,'each':'strategicMinistries'";
    snapshot.put(Strategies.gwgBigData().toBuilder()
        .strategicMinistries(Set.of(Code.of("ministry")))
        .build());

    assertThat(figures(share(each), snapshot)).containsEntry("value d=ministry", "0");
    assertThat(figures(share(each + ",'narrower':true"), snapshot))
        .containsEntry("value d=ministry", "100");
  }

  @Test
  void anElementOfAListIsShownByTheRecordThatListsIt() {
    snapshot.put(Position.builder()
        .id(Id.of("chief"))
        .title(LocalizedText.of("en", "Chief"))
        .organization(Id.of("a"))
        .kind(Code.of("chief-statistician"))
        .holders(List.of(
            new Holding(Id.of("x"), DateSpan.parse("2020/2021")),
            new Holding(Id.of("y"), DateSpan.parse("2022/.."))))
        .build());

    assertThat(Written.indicator("'population':{'table':'position.holders'},"
                + "'measures':[{'name':'value','figure':{'type':'count'}}]")
            .indicators()
            .get(0)
            .figures(Written.at(snapshot))
            .get(0)
            .evidence()
            .counted())
        .extracting(Object::toString)
        .containsExactly("position/chief");
  }

  @Test
  void whetherSomethingIsApplicableMayDependOnTheStrategy() {
    String when =
        HEAD + "'notApplicable':[{'when':'has(strategy.strategicMinistries)','reason':'none'}],"
            + "'measures':[{'name':'value','figure':{'type':'count'}}]";
    assertThat(figures(when, snapshot)).containsExactly(Map.entry("value", "NotApplicable none"));

    snapshot.put(
        Strategies.gwgBigData().toBuilder().strategicMinistries(Set.of()).build());
    assertThat(figures(when, snapshot)).containsExactly(Map.entry("value", "0"));
  }

  @Test
  void whatCannotBeAskedApartIsRefused() {
    assertThat(problemsOf(share("'kind','apart':true")))
        .containsExactly(
            "[/indicators/0/measures/0/groups/0/by] 'kind' is no field of a link; expected a field"
                + " of linked rows that are chosen by themselves; name such a link, or leave out apart");
    assertThat(problemsOf(share("'alike.kind','apart':true")))
        .containsExactly(
            "[/indicators/0/measures/0/groups/0/by] 'alike.kind' is of a link that reads this.;"
                + " expected a field of linked rows that are chosen by themselves; name such a link,"
                + " or leave out apart");
    assertThat(problemsOf(share("'posts.kind','narrower':true")))
        .containsExactly(
            "[/indicators/0/measures/0/groups/0/apart] is not true, and each or narrower is given;"
                + " expected each and narrower of parts that are asked apart; add \"apart\": true, or"
                + " leave them out");
    assertThat(problemsOf(share("'posts.organization','apart':true,'narrower':true")))
        .containsExactly(
            "[/indicators/0/measures/0/groups/0/narrower] 'posts.organization' is the id of an"
                + " organization; expected a field with codes; leave out narrower");
    assertThat(problemsOf(share("'posts.kind','apart':true,'each':'strategicMinistry'")))
        .singleElement()
        .asString()
        .startsWith("[/indicators/0/measures/0/groups/0/each] no list of the strategy"
            + " 'strategicMinistry'; expected one of ")
        .endsWith("did you mean 'strategicMinistries'?");
  }

  @Test
  void itIsSaidInWordsHowPartsAreAsked() {
    assertThat(says("'posts.kind','apart':true"))
        .endsWith(
            "also by d (`posts.kind`) (asked anew for each part, with only the linked rows that"
                + " are of it).");
    assertThat(says("'posts.kind','apart':true,'each':'strategicMinistries','narrower':true"))
        .endsWith("(asked anew for each entry of a list of the strategy, with only the linked rows"
            + " that are of it; list: strategic ministries (`strategicMinistries`)) (narrower kinds"
            + " included).");
  }

  private static String says(String group) {
    return Written.indicator(share(group)).describe("OWN-01").get(3).in("en");
  }
}
