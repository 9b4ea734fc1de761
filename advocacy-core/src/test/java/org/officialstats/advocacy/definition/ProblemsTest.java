package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.officialstats.advocacy.definition.Written.problems;
import static org.officialstats.advocacy.definition.Written.problemsOf;
import static org.officialstats.advocacy.definition.Written.problemsOfRule;

import org.junit.jupiter.api.Test;

/** What is said of files that are wrong; always everything at once. */
class ProblemsTest {
  private static final String COUNT = "'measures':[{'name':'value','figure':{'type':'count'}}]";

  private static final String SAYS =
      "'messages':[{'text':{'en':'So it is.'}}],'remedy':{'en':'Mend it.'}";

  @Test
  void aFileSaysWhatItIs() {
    assertThat(problems("{'format':'definitions','version':2}"))
        .containsExactly(
            "[/format] 'definitions'; expected 'advocacy-definitions'; give a file of definitions",
            "[/version] version 2 of the form; expected 1; update the library, or write the form"
                + " that it knows");
  }

  @Test
  void aMemberThatIsNotKnownIsNamedWithTheNearestOne() {
    assertThat(problemsOf("'population':{'table':'event'},'mesures':[]," + COUNT))
        .containsExactly(
            "[/indicators/0/mesures] unknown field 'mesures'; did you mean 'measures'?");
  }

  @Test
  void notesOfTheAuthorAreNoMembers() {
    assertThat(Written.indicator("'x-note':'ours','population':{'table':'event'}," + COUNT)
            .indicators())
        .hasSize(1);
  }

  @Test
  void aTableThatIsNotThereIsNamedWithTheNearestOne() {
    assertThat(problemsOf("'population':{'table':'evnt'}," + COUNT))
        .singleElement()
        .asString()
        .startsWith("[/indicators/0/population/table] no table 'evnt'; expected one of ")
        .endsWith("; did you mean 'event'?");
  }

  @Test
  void aConditionSaysTheColumnAndTheNearestField() {
    assertThat(problemsOf("'population':{'table':'event','where':'stat == ''held'''}," + COUNT))
        .singleElement()
        .asString()
        .startsWith("[/indicators/0/population/where, column 1] no field 'stat'; expected one of ")
        .endsWith("; did you mean 'state'?");
  }

  @Test
  void everythingIsSaidAtOnceAlsoBesideAMemberOfTheWrongForm() {
    assertThat(
            problemsOf(
                "'population':{'table':'event','where':'state == ''hold'''},"
                    + "'notDue':[{'when':'asOf < 3','reason':'nun'}],"
                    + "'measures':[{'name':'value','unit':'percents','figure':{'type':'count'}},"
                    + "{'name':'more','where':'kind','figure':{'type':'share','counts':'role','whenEmpty':'no'},"
                    + "'groups':[{'dimension':'event-knd','by':'knd','order':'list'}],'evidence':['links']}]"))
        .extracting(problem -> problem.replaceFirst("; expected one of .*; did", "; did"))
        .containsExactly(
            "[/indicators/0/population/where, column 10] no 'hold' in 'state'; did you mean 'held'?",
            "[/indicators/0/notDue/0/when, column 6] a date < a number; expected values of one type on both sides; correct one side",
            "[/indicators/0/notDue/0/reason] no reason 'nun'; expected one of 1; known are none",
            "[/indicators/0/measures/0/unit] unknown value: 'percents'; did you mean 'percent'?",
            "[/indicators/0/measures/1/where, column 1] 'kind' is one of 'event-kind'; expected true or false; the whole expression has to be true or false",
            "[/indicators/0/measures/1/figure/counts, column 1] 'role' is one of 'role'; expected true or false; the whole expression has to be true or false",
            "[/indicators/0/measures/1/figure/whenEmpty] no reason 'no'; expected one of 1; known are none",
            "[/indicators/0/measures/1/groups/0/dimension] no code list 'event-knd'; did you mean 'event-kind'?",
            "[/indicators/0/measures/1/groups/0/by] no field 'knd'; did you mean 'kind'?",
            "[/indicators/0/measures/1/evidence/0] no link 'links'; expected none, as there is no link; leave it out");
  }

  @Test
  void aShareNamesTheFieldOfThingsThatAreThere() {
    assertThat(problemsOf("'population':{'table':'event'},'measures':[{'name':'value','figure':"
            + "{'type':'share','counts':'has(country)','whenEmpty':'none','per':'contry'}}]"))
        .singleElement()
        .asString()
        .startsWith("[/indicators/0/measures/0/figure/per] no field 'contry'")
        .endsWith("did you mean 'country'?");
  }

  @Test
  void aLinkSaysInOneWayHowItLinks() {
    assertThat(problemsOf("'population':{'table':'event'},'links':{"
            + "'one':{'to':'attendance','quantifier':'some'},"
            + "'two':{'to':'attendance','via':'event','by':{'id':'event'},'quantifier':'at-least'},"
            + "'three':{'to':'attendance','via':'event','quantifier':'latest','number':2}},"
            + COUNT))
        .containsExactly(
            "[/indicators/0/links/one/to] does not say how; expected one of via, along and by; add one",
            "[/indicators/0/links/two/to] says in 2 ways how; expected one of via, along and by; keep one",
            "[/indicators/0/links/two/quantifier] at-least without a number; expected a number with at-least only; add \"number\"",
            "[/indicators/0/links/three/quantifier] has a number and is not at-least; expected a number with at-least only; leave out number",
            "[/indicators/0/links/three/quantifier] latest without an order; expected an order with latest only; add \"order\"");
  }

  @Test
  void aLinkPointsWhereItSays() {
    assertThat(problemsOf("'population':{'table':'event'},'links':{"
            + "'one':{'to':'attendance','via':'person','quantifier':'some'},"
            + "'two':{'to':'organization','along':'kind','quantifier':'some'},"
            + "'three':{'to':'attendance','by':{'kind':'segment'},'quantifier':'some'},"
            + "'state':{'to':'attendance','via':'event','quantifier':'some'},"
            + "'period':{'to':'attendance','via':'event','quantifier':'some'},"
            + "'Four':{'to':'attendance','via':'event','quantifier':'some'}}," + COUNT))
        .containsExactly(
            "[/indicators/0/links/one/via] 'person' of attendance is the id of a person; expected the id of an event; name a reference, or link by equal keys",
            "[/indicators/0/links/two/along] 'kind' of event is one of 'event-kind'; expected the id of an organization; name a reference, or link by equal keys",
            "[/indicators/0/links/three/by/kind] 'kind' is one of 'event-kind', and 'segment' is the id of a segment; expected texts, words or ids of one type; choose fields that can be equal",
            "[/indicators/0/links/state] 'state' is the name of a field; expected a name of its own; rename it",
            "[/indicators/0/links/period] 'period' is the name of a field; expected a name of its own; rename it",
            "[/indicators/0/links/Four] 'Four' is no name; expected [a-z][A-Za-z0-9]{0,39}; rename it");
  }

  @Test
  void numbersAndNamesOfParametersAreChecked() {
    assertThat(problemsOf("'population':{'table':'event'},'parameters':{"
            + "'days':{'type':'days','value':'many','meaning':{'en':'How long'}},"
            + "'kind':{'type':'code','value':'A B','meaning':{'en':'Which'}}}," + COUNT))
        .containsExactly(
            "[/indicators/0/parameters/days/value] 'many'; expected a whole number such as \"12\"; correct the value",
            "[/indicators/0/parameters/kind/value] 'A B'; expected a code; correct the value");
  }

  @Test
  void anIndicatorHasAMeasureAndARuleAMessage() {
    assertThat(problemsOf("'population':{'table':'event'},'measures':[]"))
        .containsExactly("[/indicators/0/measures] 0 measures; expected 1 to 64; add one");
    assertThat(problemsOfRule(
            "'population':{'table':'event'},'messages':[],'remedy':{'en':'Mend it.'}"))
        .containsExactly("[/rules/0/messages] 0 messages; expected 1 to 16; say what is so");
  }

  @Test
  void wordsNameValuesThatAreThereInBracesThatAreClosed() {
    assertThat(problemsOfRule("'population':{'table':'event'},"
            + "'messages':[{'text':{'en':'Event {titel}','fr':'Un { seul'}}],"
            + "'remedy':{'en':'Mend {{it}}.'}"))
        .extracting(problem -> problem.replaceFirst("; expected one of .*; did", "; did"))
        .containsExactly(
            "[/rules/0/messages/0/text/en] no value 'titel'; did you mean 'title'?",
            "[/rules/0/messages/0/text/fr] a single '{' at character 4; expected a name in braces, such as {title}; double the brace where it is meant");
  }

  @Test
  void wordsNameAWayThatThereIsAndThatFitsTheValue() {
    assertThat(problemsOfRule("'population':{'table':'event'},"
            + "'messages':[{'text':{'en':'{dates.start:at}','fr':'{title:on}','es':'{asOf:days}'}}],"
            + "'remedy':{'en':'Mend it.'}"))
        .containsExactly(
            "[/rules/0/messages/0/text/en] no way to say a value: 'dates.start:at'; expected one of on, days, months; leave it out to have the value as it is",
            "[/rules/0/messages/0/text/fr] 'title' is a text; expected a date for the way 'on'; leave the way out",
            "[/rules/0/messages/0/text/es] 'asOf' is a date; expected a number for the way 'days'; leave the way out");
  }

  @Test
  void aCodeIsOneAndStandsOnceInAFile() {
    String one = "{'code':'%s','version':1,'name':{'en':'Name'},'severity':'info',"
        + "'population':{'table':'event'}," + SAYS + "}";
    assertThat(problems("{'format':'advocacy-definitions','version':1,'rules':["
            + one.formatted("own") + "," + one.formatted("OWN-F02") + "," + one.formatted("OWN-F02")
            + "]}"))
        .containsExactly(
            "[/rules/0/code] 'own' is no code; expected [A-Z][A-Z0-9]{1,11}-[A-Z0-9]{1,12}; write a code such as AUD-01",
            "[/rules/2] 'OWN-F02' twice; expected it once; remove or rename one");
  }

  @Test
  void whatIsNoJsonOrTooLongIsRefused() {
    assertThatThrownBy(() -> Written.read("{'format':"))
        .hasMessage(
            "[own.json, line 1 column 11] the document ends in the middle; expected JSON (RFC 8259); complete it");
    assertThatThrownBy(() -> Written.read(" ".repeat(Definitions.MOST_BYTES + 1)))
        .hasMessageContaining("at most 4194304");
  }

  @Test
  void wordsNameWhatTheRowsOfALinkHaveButOfTheLastOneNoTextOfAll() {
    assertThat(problemsOfRule("'population':{'table':'organization'},'links':{"
            + "'some':{'to':'commitment','via':'by','quantifier':'some'},"
            + "'last':{'to':'commitment','via':'by','quantifier':'latest','order':['due']}},"
            + "'messages':[{'text':{'en':'{some.what} {last.due} {some.dew} {last.kind.label}'}}],"
            + "'remedy':{'en':'Mend it.'}"))
        .extracting(problem -> problem.replaceFirst("; expected one of .*", ""))
        .containsExactly(
            "[/rules/0/messages/0/text/en] no value 'some.dew'",
            "[/rules/0/messages/0/text/en] no value 'last.kind.label'");
  }

  @Test
  void aPersonIsSeenWithoutTheirName() {
    assertThat(problemsOfRule("'population':{'table':'person'},"
            + "'messages':[{'text':{'en':'{name}'}}],'remedy':{'en':'Mend it.'}"))
        .singleElement()
        .asString()
        .startsWith("[/rules/0/messages/0/text/en] no value 'name'; expected one of ");
  }
}
