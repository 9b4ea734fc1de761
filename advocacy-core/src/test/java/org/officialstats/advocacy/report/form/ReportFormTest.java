package org.officialstats.advocacy.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Colour;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Design;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.ReportDocumentBuilder;
import org.officialstats.advocacy.report.RunningText;
import org.officialstats.advocacy.report.kind.ReportKind;

/** A form says where parts stand, what is hidden, what is added and how it looks; all that is wrong with it is said at once. */
class ReportFormTest {
  private static final byte[] LOGO = Base64.getDecoder()
      .decode(
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  @Test
  void putsPartsInTheOrderOfTheOffice() {
    assertThat(parts("\"order\": [\"findings\", \"glance\"]"))
        .containsExactly("findings", "glance", "objectives", "restatements", "basis");
  }

  @Test
  void hidesWhatTheOfficeDoesNotWant() {
    assertThat(parts("\"hide\": [\"objectives\"]"))
        .containsExactly("glance", "findings", "restatements", "basis");
  }

  @Test
  void putsSectionsOfTheOfficeBesideParts() {
    String sections = """
        "hide": ["glance"],
        "sections": [
          {"id": "foreword", "before": "glance", "heading": {"en": "Foreword", "fr": "Avant-propos"}, "paragraphs": [{"fr": "Bonjour."}]},
          {"id": "late", "after": "details", "heading": {"en": "Late"}, "paragraphs": [{"en": "One."}, {"en": "Two."}]},
          {"id": "inside", "after": "basis", "audience": "internal", "heading": {"en": "Inside"}, "paragraphs": [{"en": "Hush."}]}
        ]""";
    assertThat(parts(sections))
        .containsExactly(
            "foreword", "objectives", "findings", "restatements", "basis", "inside", "late");
    ReportDocument french =
        form(sections).applyTo(ReportKind.QUARTERLY_UPDATE, document("fr", ReportAudience.PUBLIC));
    assertThat(french.text()).contains("Avant-propos\nBonjour.\n").doesNotContain("Hush.");
    ReportDocument english = form(sections)
        .applyTo(ReportKind.QUARTERLY_UPDATE, document("en", ReportAudience.INTERNAL));
    assertThat(english.blocks())
        .filteredOn(Paragraph.class::isInstance)
        .flatExtracting(block -> ((Paragraph) block).inlines().get(0).texts())
        .filteredOn(text -> text.text().equals("Bonjour."))
        .extracting(text -> text.language())
        .containsExactly(Optional.of("fr"));
  }

  @Test
  void leavesReportsOfOtherKindsAsTheyAre() {
    ReportDocument document = document("en", ReportAudience.PUBLIC);
    assertThat(form("\"hide\": [\"glance\"]").applyTo(ReportKind.WORKPLAN, document))
        .isEqualTo(document);
  }

  @Test
  void givesAllReportsTheLooksOfTheOffice() {
    String looks = """
        {"format": "advocacy-report-form", "version": 1,
         "design": {"primary": "#123456", "logo": {"file": "logo.png", "alternative": {"en": "Logo", "ar": "شعار"}}}}""";
    Design design = read(looks)
        .applyTo(ReportKind.WORKPLAN, document("ar", ReportAudience.PUBLIC))
        .design();
    assertThat(design.primary()).isEqualTo(Colour.parse("#123456"));
    assertThat(design.accent()).isEqualTo(Design.STANDARD.accent());
    assertThat(design.logo().orElseThrow().alternative()).isEqualTo("شعار");
    assertThat(design.logo().orElseThrow().picture().bytes()).isEqualTo(LOGO);
    String inside = looks.replace(
        "\"file\": \"logo.png\"",
        "\"base64\": \"" + Base64.getEncoder().encodeToString(LOGO) + "\"");
    assertThat(read(inside)
            .applyTo(ReportKind.WORKPLAN, document("ar", ReportAudience.PUBLIC))
            .design())
        .isEqualTo(design);
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    assertThat(problems("""
        {"format": "advocacy-report-form", "version": 1,
         "design": {"primary": "blue", "accent": "#EEEEEE", "logo": {"alternative": {"en": "Logo"}}},
         "reports": [
           {"kind": "quarterly-updat"},
           {"kind": "annual-review", "order": ["glance", "glance"], "hide": ["basis", "restatements", "detail"],
            "sections": [
              {"id": "Bad Id", "heading": {"en": "H"}, "paragraphs": [{"en": "P"}]},
              {"id": "glance", "before": "glance", "after": "basis", "heading": {"en": "H"}, "paragraphs": []}
            ]}]}"""))
        .containsExactly(
            "[ours.json, line 2 column 24, /design/primary] 'blue' is no colour; expected #RRGGBB;"
                + " write it such as #10375C",
            "[ours.json, line 2 column 42, /design/accent] #EEEEEE has a contrast of 1.16 to white;"
                + " expected at least 4.5; take a darker one",
            "[ours.json, line 2 column 61, /design/logo] no picture; expected either \"file\" or"
                + " \"base64\"; give the picture once",
            "[ours.json, line 4 column 13, /reports/0/kind] no kind of report 'quarterly-updat';"
                + " expected one of annual-review, brochure, case-study, data-quality, factsheet,"
                + " message-matrix, quarterly-update, workplan; did you mean 'quarterly-update'?",
            "[ours.json, line 5 column 50, /reports/1/order/1] part 'glance' twice; expected each"
                + " part once; leave out one of them",
            "[ours.json, line 5 column 70, /reports/1/hide/0] part 'basis' belongs to every report"
                + " of this kind; expected a part that may be hidden: glance, review, follow-ups,"
                + " objectives, comparison, workplan, events, lines, findings, details; leave it out"
                + " of \"hide\"",
            "[ours.json, line 5 column 79, /reports/1/hide/1] part 'restatements' belongs to every"
                + " report of this kind; expected a part that may be hidden: glance, review,"
                + " follow-ups, objectives, comparison, workplan, events, lines, findings, details;"
                + " leave it out of \"hide\"",
            "[ours.json, line 5 column 95, /reports/1/hide/2] no part 'detail'; expected one of"
                + " basis, comparison, details, events, findings, follow-ups, glance, lines,"
                + " objectives, restatements, review, workplan; did you mean 'details'?",
            "[ours.json, line 7 column 7, /reports/1/sections/0] no place; expected either"
                + " \"before\" or \"after\"; name the one part that it stands beside",
            "[ours.json, line 7 column 14, /reports/1/sections/0/id] 'Bad Id' is no id; expected"
                + " [a-z0-9][a-z0-9-]{0,63}; write an id such as 'foreword'",
            "[ours.json, line 8 column 7, /reports/1/sections/1] two places; expected either"
                + " \"before\" or \"after\"; name the one part that it stands beside",
            "[ours.json, line 8 column 14, /reports/1/sections/1/id] id 'glance' is that of another"
                + " part or section; expected an id of its own; choose another one",
            "[ours.json, line 8 column 100, /reports/1/sections/1/paragraphs] no paragraph; expected"
                + " at least one; write what the section says");
  }

  @Test
  void saysWhatIsWrongWithAPicture() {
    String looks = """
        {"format": "advocacy-report-form", "version": 1, "design": {"logo": {%s, "alternative": {"en": "Logo"}}}}""";
    assertThat(problems(looks.formatted("\"file\": \"none.png\"")))
        .singleElement()
        .asString()
        .endsWith("no file 'none.png'; expected the name of a PNG or JPEG that the host finds;"
            + " correct the name, or put the file there");
    assertThat(problems(looks.formatted("\"file\": \"text.png\"")))
        .singleElement()
        .asString()
        .contains("/design/logo/file] a picture that reports cannot carry: ");
    assertThat(problems(looks.formatted("\"base64\": \"A\"")))
        .singleElement()
        .asString()
        .endsWith("not base 64; expected a PNG or JPEG in base 64; encode the file again");
    assertThat(problems(looks.formatted("\"file\": \"logo.png\", \"base64\": \"\"")))
        .singleElement()
        .asString()
        .contains("both \"file\" and \"base64\"");
  }

  @Test
  void takesNoTextThatIsLongerThanABlock() {
    String text = "x".repeat(4_001);
    assertThat(
            problems(written("\"sections\": [{\"id\": \"a\", \"before\": \"glance\", \"heading\":"
                + " {\"en\": \"H\"}, \"paragraphs\": [{\"en\": \"" + text + "\"}]}]")))
        .singleElement()
        .asString()
        .endsWith("4001 characters; expected at most 4000; divide it");
  }

  @Test
  void isAFileOfItsFormat() {
    assertThat(problems("{\"format\": \"other\", \"version\": 2, \"kind\": 1}"))
        .anySatisfy(problem -> assertThat(problem).contains("expected 'advocacy-report-form'"))
        .anySatisfy(problem -> assertThat(problem).contains("version 2 of the form; expected 1"));
  }

  @Test
  void refusesToHideWhatAnotherPartLeadsTo() {
    ReportDocument document = ReportDocumentBuilder.builder(document("en", ReportAudience.PUBLIC))
        .blocks(List.of(
            new Heading(1, "One", "glance"),
            Paragraph.of(CrossReference.of("there", "findings")),
            new Heading(1, "Two", "findings")))
        .build();
    ReportForm form = form("\"hide\": [\"findings\"]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form.applyTo(ReportKind.QUARTERLY_UPDATE, document))
        .withMessageContaining("'findings'");
  }

  @Test
  void theExampleOfThePageIsRead() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "reference", "reports.md"));
    int from = page.indexOf("```json form.json") + "```json form.json".length();
    ReportForm form = read(page.substring(from, page.indexOf("```", from)));
    assertThat(form).hasToString("ReportForm ours.json");
    assertThat(form.where()).isEqualTo("ours.json");
  }

  private static List<String> parts(String members) {
    return form(members)
        .applyTo(ReportKind.QUARTERLY_UPDATE, document("en", ReportAudience.INTERNAL))
        .blocks()
        .stream()
        .filter(Heading.class::isInstance)
        .map(block -> ((Heading) block).id())
        .toList();
  }

  private static ReportForm form(String members) {
    return read(written(members));
  }

  private static String written(String members) {
    return "{\"format\": \"advocacy-report-form\", \"version\": 1, \"reports\": [{\"kind\":"
        + " \"quarterly-update\", " + members + "}]}";
  }

  private static List<String> problems(String json) {
    AtomicReference<List<String>> problems = new AtomicReference<>(List.of());
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            JsonFormatException.class,
            refused ->
                problems.set(refused.problems().stream().map(Object::toString).toList()));
    return problems.get();
  }

  private static ReportForm read(String json) {
    try {
      return ReportForm.read(
          "ours.json",
          new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
          ReportFormTest::file);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Optional<byte[]> file(String name) {
    return switch (name) {
      case "logo.png" -> Optional.of(LOGO);
      case "text.png" -> Optional.of(new byte[] {1, 2, 3});
      default -> Optional.empty();
    };
  }

  private static ReportDocument document(String language, ReportAudience audience) {
    return ReportDocument.builder()
        .language(language)
        .title("Report")
        .identifier("report")
        .authors(List.of("GWG"))
        .publisher("GWG")
        .date(LocalDate.of(2024, 3, 31))
        .audience(audience)
        .running(new RunningText("", "", "{page}"))
        .blocks(Stream.of("glance", "objectives", "findings", "restatements", "basis")
            .<Block>map(id -> new Heading(1, "About " + id, id))
            .toList())
        .build();
  }
}
