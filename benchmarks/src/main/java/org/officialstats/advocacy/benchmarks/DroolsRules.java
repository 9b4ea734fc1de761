package org.officialstats.advocacy.benchmarks;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * The five rules in Drools: all of them, as {@code exists} and {@code not} say links and absences, and a rule is carried
 * out once for each match. The rules are compiled beforehand; each answer is a new session over the flat facts.
 */
final class DroolsRules implements Answering {
  private static final String RULES = """
      package org.officialstats.advocacy.benchmarks;
      import org.officialstats.advocacy.benchmarks.Facts.*;
      global org.officialstats.advocacy.benchmarks.DroolsMatches matches;

      rule "chief statistician" when
        PositionFact(kind == "chief-statistician", closed > %2$d, $region : region)
      then matches.asked($region); end

      rule "reached" when
        PositionFact(kind == "chief-statistician", closed > %2$d, $id : id, $region : region)
        exists (AttendanceFact(position == $id, $event : event)
          and EventFact(id == $event, state == "held", earliest >= %1$d, latest <= %2$d))
      then matches.reached($region); end

      rule "held in the period" when
        EventFact(state == "held", earliest >= %1$d, latest <= %2$d, $kind : kind)
      then matches.held($kind); end

      rule "lacks a language" when
        MaterialFact(core == true, $id : id)
        LanguageFact($name : name)
        not RenditionFact(material == $id, language == $name, published <= %2$d)
      then matches.lacking($name); end

      rule "ends without a renewal" when
        AgreementFact(terminated == false, earliest > %2$d, latest <= %3$d, $id : id)
        not AgreementFact(renewalOf == $id, terminated == false)
      then matches.ending($id); end

      rule "held without attendance" when
        EventFact(state == "held", $id : id)
        not AttendanceFact(event == $id)
      then matches.unattended($id); end
      """.formatted(Facts.FIRST_DAY, Facts.LAST_DAY, Facts.SOON);

  private final KieBase base;
  private final List<List<?>> facts;

  DroolsRules(Facts facts) {
    this.base = compiled();
    this.facts = List.of(
        facts.positions(),
        facts.events(),
        facts.attendances(),
        facts.agreements(),
        facts.materials(),
        facts.renditions(),
        facts.languages());
  }

  @Override
  public Answers answer() {
    Answers answers = Answers.empty();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("matches", new DroolsMatches(answers));
      facts.forEach(kind -> kind.forEach(session::insert));
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return answers;
  }

  private static KieBase compiled() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/five-rules.drl", RULES);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services
        .newKieContainer(services.getRepository().getDefaultReleaseId())
        .getKieBase();
  }
}
