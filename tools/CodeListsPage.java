import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Writes {@code docs/reference/code-lists.md} from the tables of the core module: {@code java tools/CodeListsPage.java
 * <folder of code-lists.tsv> <page>}. A test compares the page with what this program makes.
 */
public final class CodeListsPage {
  private static final String INTRODUCTION = """
      # Code lists

      Made by `tools/CodeListsPage.java` from the tables beside `org.officialstats.advocacy.model`; do not edit by hand.

      A code list is data: an office adds entries, languages and whole lists through its strategy
      (`CodeLists.extendedBy`), and never replaces what is there. Every title and label below also exists in Arabic,
      Chinese, French, Russian and Spanish. `Listed` on a component of an entity names the list its codes come from.
      The words of the list `progress-rating` are those of the Open SDG translations (MIT licence); the domains of
      `statistical-domain` follow the Classification of Statistical Activities, version 1.

      To change a list, edit its table (a line for each entry, cells between tabs; a spreadsheet can do it), then run
      `java tools/CodeListsPage.java advocacy-core/src/main/resources/org/officialstats/advocacy/model
      docs/reference/code-lists.md`. Codes that were published are never removed or reused.
      """;

  /** Columns of the tables: a list has code, labels and note; an entry has a broader code after its own. */
  private static final int CODE = 0;

  private static final int LIST_TITLE = 1;
  private static final int LIST_NOTE = 7;
  private static final int BROADER = 1;
  private static final int LABEL = 2;
  private static final int NOTE = 8;

  private CodeListsPage() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: java tools/CodeListsPage.java <folder of code-lists.tsv> <page>");
      System.exit(2);
    }
    Files.writeString(Path.of(arguments[1]), page(Path.of(arguments[0])));
  }

  private static String page(Path folder) throws IOException {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (String[] list : rows(folder.resolve("code-lists.tsv"))) {
      page.append("\n## ").append(list[LIST_TITLE]).append(": `").append(list[CODE]).append("`\n\n");
      page.append(list[LIST_NOTE]).append("\n\n| code | broader | label | note |\n|---|---|---|---|\n");
      for (String[] entry : rows(folder.resolve("lists").resolve(list[CODE] + ".tsv"))) {
        page.append("| ").append(code(entry[CODE])).append(" | ").append(code(entry[BROADER])).append(" | ");
        page.append(entry[LABEL]).append(" | ").append(entry[NOTE]).append(" |\n");
      }
    }
    return page.toString();
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  private static List<String[]> rows(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    int columns = lines.get(0).split("\t", -1).length;
    List<String[]> rows = lines.stream().skip(1).map(line -> line.split("\t", -1)).toList();
    rows.stream().filter(row -> row.length != columns).findFirst().ifPresent(row -> {
      throw new IllegalStateException(table + ": " + Arrays.toString(row) + "; expected " + columns + " cells");
    });
    return rows;
  }
}
