package org.officialstats.advocacy.benchmarks;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.officialstats.advocacy.benchmarks.Facts.AgreementFact;
import org.officialstats.advocacy.benchmarks.Facts.AttendanceFact;
import org.officialstats.advocacy.benchmarks.Facts.EventFact;
import org.officialstats.advocacy.benchmarks.Facts.MaterialFact;
import org.officialstats.advocacy.benchmarks.Facts.PositionFact;
import org.officialstats.advocacy.benchmarks.Facts.RenditionFact;

/**
 * The conditions of the five rules in CEL, asked of one flat fact after another; what joins and counts is Java, since CEL
 * has no joins. Programs are compiled beforehand, and fields are read only when a condition asks for them.
 */
final class CelRules implements Answering {
  private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
      .addVar("kind", SimpleType.STRING)
      .addVar("state", SimpleType.STRING)
      .addVar("language", SimpleType.STRING)
      .addVar("closed", SimpleType.INT)
      .addVar("earliest", SimpleType.INT)
      .addVar("latest", SimpleType.INT)
      .addVar("published", SimpleType.INT)
      .addVar("terminated", SimpleType.BOOL)
      .addVar("core", SimpleType.BOOL)
      .build();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.legacyCelRuntimeBuilder().build();

  private final Facts facts;
  private final CelRuntime.Program chief =
      program("kind == 'chief-statistician' && closed > " + Facts.LAST_DAY);
  private final CelRuntime.Program held = program("state == 'held'");
  private final CelRuntime.Program inPeriod =
      program("earliest >= " + Facts.FIRST_DAY + " && latest <= " + Facts.LAST_DAY);
  private final CelRuntime.Program ending =
      program("!terminated && earliest > " + Facts.LAST_DAY + " && latest <= " + Facts.SOON);
  private final CelRuntime.Program lasting = program("!terminated");
  private final CelRuntime.Program core = program("core");
  private final CelRuntime.Program published = program("published <= " + Facts.LAST_DAY);

  CelRules(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Answers answer() throws CelEvaluationException {
    Answers answers = Answers.empty();
    events(answers);
    endings(answers);
    languages(answers);
    return answers;
  }

  private void events(Answers answers) throws CelEvaluationException {
    Set<String> heldNow = new HashSet<>();
    Set<String> unattended = new HashSet<>();
    for (EventFact event : facts.events()) {
      Function<String, Object> fields = name -> field(event, name);
      if (is(held, fields)) {
        unattended.add(event.id());
        if (is(inPeriod, fields)) {
          heldNow.add(event.id());
          Answers.count(answers.heldByKind(), event.kind());
        }
      }
    }
    Set<String> reached = new HashSet<>();
    for (AttendanceFact attendance : facts.attendances()) {
      unattended.remove(attendance.event());
      if (attendance.position() != null && heldNow.contains(attendance.event())) {
        reached.add(attendance.position());
      }
    }
    answers.unattended().addAll(unattended);
    for (PositionFact position : facts.positions()) {
      if (is(chief, name -> name.equals("kind") ? position.kind() : position.closed())) {
        answers.position(position.region(), reached.contains(position.id()));
      }
    }
  }

  private void endings(Answers answers) throws CelEvaluationException {
    Set<String> renewed = new HashSet<>();
    for (AgreementFact agreement : facts.agreements()) {
      if (agreement.renewalOf() != null && is(lasting, name -> field(agreement, name))) {
        renewed.add(agreement.renewalOf());
      }
    }
    for (AgreementFact agreement : facts.agreements()) {
      if (is(ending, name -> field(agreement, name)) && !renewed.contains(agreement.id())) {
        answers.ending().add(agreement.id());
      }
    }
  }

  private void languages(Answers answers) throws CelEvaluationException {
    Set<RenditionFact> there = new HashSet<>();
    for (RenditionFact rendition : facts.renditions()) {
      if (is(published, name -> rendition.published())) {
        there.add(new RenditionFact(rendition.material(), rendition.language(), 0));
      }
    }
    for (MaterialFact material : facts.materials()) {
      if (is(core, name -> material.core())) {
        for (String language : MaterialRecords.LANGUAGES) {
          if (!there.contains(new RenditionFact(material.id(), language, 0))) {
            Answers.count(answers.lacking(), language);
          }
        }
      }
    }
  }

  private static Object field(EventFact event, String name) {
    return switch (name) {
      case "state" -> event.state();
      case "earliest" -> event.earliest();
      default -> event.latest();
    };
  }

  private static Object field(AgreementFact agreement, String name) {
    return switch (name) {
      case "terminated" -> agreement.terminated();
      case "earliest" -> agreement.earliest();
      default -> agreement.latest();
    };
  }

  private static boolean is(CelRuntime.Program program, Function<String, Object> fields)
      throws CelEvaluationException {
    return (Boolean) program.eval(name -> Optional.of(number(fields.apply(name))));
  }

  /** CEL has whole numbers of 64 bits only. */
  private static Object number(Object value) {
    return value instanceof Integer number ? Long.valueOf(number) : value;
  }

  private static CelRuntime.Program program(String condition) {
    try {
      return RUNTIME.createProgram(COMPILER.compile(condition).getAst());
    } catch (CelValidationException | CelEvaluationException refused) {
      throw new IllegalStateException(condition, refused);
    }
  }
}
