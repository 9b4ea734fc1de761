package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Pointer;
import org.officialstats.advocacy.shape.RecordShape;

/** Reads a strategy that somebody wrote by hand, and looks up its codes. */
final class StrategyReader {
  private static final Documents DOCUMENTS = new Documents(Schemas.CURRENT);
  private static final String ADDITIONS = "codeLists";

  private StrategyReader() {}

  static Strategy read(String where, JsonDocument document) {
    byte[] bytes = document.bytes();
    Node node = Documents.parse(where, bytes);
    Findings findings = new Findings();
    List<PlacedCode> codes = new ArrayList<>();
    Optional<Record> strategy = DOCUMENTS.bind(
        node,
        Pointer.ROOT,
        ImmutableMap.of("strategy", Strategy.class),
        Reading.byHand(findings, codes));
    checkCodes(codes, listsWith(node, findings), findings);
    findings.throwIfAny(where, bytes);
    return (Strategy)
        strategy.orElseThrow(() -> new IllegalStateException("neither a strategy nor a finding"));
  }

  private static void checkCodes(List<PlacedCode> codes, CodeLists lists, Findings findings) {
    for (PlacedCode placed : codes) {
      lists
          .problem("", placed.list(), placed.code())
          .ifPresent(problem ->
              findings.add(placed.at(), problem.what(), problem.expected(), problem.remedy()));
    }
  }

  /** The code lists with the additions in the file, as far as these can be read. */
  private static CodeLists listsWith(Node strategy, Findings findings) {
    CodeLists standard = CodeLists.standard();
    try {
      return standard.extendedBy(additions(strategy));
    } catch (IllegalArgumentException conflict) {
      String what = String.valueOf(conflict.getMessage());
      findings.add(
          Pointer.ROOT.field(ADDITIONS),
          what,
          "additions that fit the lists in use",
          "correct them");
      return standard;
    }
  }

  private static List<CodeList> additions(Node strategy) {
    Component component = RecordShape.of(Strategy.class).component(ADDITIONS).orElseThrow();
    Node additions = strategy instanceof Node.Fields fields ? fields.byName().get(ADDITIONS) : null;
    if (additions == null) {
      return List.of();
    }
    Binder quiet = new Binder(Reading.byHand(new Findings(), new ArrayList<>()), false);
    return quiet.bind(component.form(), additions, Pointer.ROOT) instanceof List<?> lists
        ? lists.stream().map(CodeList.class::cast).toList()
        : List.of();
  }
}
