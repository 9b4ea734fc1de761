import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reduces the table {@code country-codes.csv} of the "Country Codes" data package (public domain, ODC-PDDL) to the
 * resource {@code countries.tsv} of the core module: {@code java tools/Countries.java <csv> <out>}.
 *
 * <p>The same input gives the same bytes. What is odd in the input stops the program with a message instead of reaching
 * the resource. The rules are explained in {@code docs/how-to/refresh-countries.md}.
 */
public final class Countries {
  private static final String ALPHA_2 = "ISO3166-1-Alpha-2";
  private static final List<String> HEADER = List.of(
      "alpha2", "alpha3", "m49", "region", "subregion", "intermediate", "groups", "en", "fr", "es", "ru", "ar", "zh");

  /** A language of the resource, and the two columns its names come from, the better one first. */
  private record Language(String tag, String shortName, String officialName) {}

  private static final List<Language> LANGUAGES = List.of(
      new Language("en", "UNTERM English Short", "official_name_en"),
      new Language("fr", "UNTERM French Short", "official_name_fr"),
      new Language("es", "UNTERM Spanish Short", "official_name_es"),
      new Language("ru", "UNTERM Russian Short", "official_name_ru"),
      new Language("ar", "UNTERM Arabic Short", "official_name_ar"),
      new Language("zh", "UNTERM Chinese Short", "official_name_cn"));

  /** A name that the input gives in an oblique case, cut short or in the wrong order, and what it should be. */
  private record Correction(String wrong, String right) {}

  private static final Map<String, Correction> CORRECTIONS = Map.ofEntries(
      Map.entry("AQ/ru", new Correction("Антарктике", "Антарктика")),
      Map.entry("AX/ru", new Correction("Аландских островов", "Аландские острова")),
      Map.entry("CC/ru", new Correction("Кокосовых (Килинг) островов", "Кокосовые (Килинг) острова")),
      Map.entry("CI/en", new Correction("Ivory Coast", "Côte d’Ivoire")),
      Map.entry("CX/ru", new Correction("остров Рождества", "Остров Рождества")),
      Map.entry("IO/ar", new Correction(
          "المحيط الهندي الإقليم البريطاني في", "الإقليم البريطاني في المحيط الهندي")),
      Map.entry("KY/ru", new Correction("Кайман острова", "Каймановы острова")),
      Map.entry("SX/es", new Correction("San Martín (parte Holandesa)", "San Martín (parte holandesa)")),
      Map.entry("TF/ar", new Correction("الأراضي الفرنسية الجنوبية الجنوبية", "الأراضي الفرنسية الجنوبية")),
      Map.entry("TL/ar", new Correction("تيمور- ليشتي", "تيمور - ليشتي")),
      Map.entry("UM/ar", new Correction(
          "نائية التابعة للولايات المتحدة", "الجزر الصغيرة النائية التابعة للولايات المتحدة")));

  /** The marks of footnotes in the names of non-member States, such as {@code Niue **}. */
  private static final Pattern FOOTNOTE = Pattern.compile("\\s*\\*+$");

  /** An article set behind the name; other brackets, such as {@code (Islamic Republic of)}, belong to the name. */
  private static final Pattern ARTICLE = Pattern.compile("\\s+\\((the|le|la|les|l['’]|el|los|las)\\)$");

  private Countries() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: java tools/Countries.java <country-codes.csv> <countries.tsv>");
      System.exit(2);
    }
    Files.writeString(Path.of(arguments[1]), reduce(readCsv(Path.of(arguments[0]))));
  }

  private static String reduce(List<Map<String, String>> rows) {
    Map<String, String> lines = new TreeMap<>();
    for (Map<String, String> row : rows) {
      String alpha2 = checked(row, ALPHA_2, "[A-Z]{2}");
      if (lines.put(alpha2, line(alpha2, row)) != null) {
        throw new IllegalStateException("country " + alpha2 + ": two rows; expected one");
      }
    }
    return String.join("\t", HEADER) + "\n" + String.join("\n", lines.values()) + "\n";
  }

  private static String line(String alpha2, Map<String, String> row) {
    List<String> cells = new ArrayList<>();
    cells.add(alpha2);
    cells.add(checked(row, "ISO3166-1-Alpha-3", "[A-Z]{3}"));
    cells.add(m49(row, "M49"));
    cells.add(m49(row, "Region Code"));
    cells.add(m49(row, "Sub-region Code"));
    cells.add(m49(row, "Intermediate Region Code"));
    cells.add(groups(row));
    LANGUAGES.forEach(language -> cells.add(name(alpha2, language, row)));
    return String.join("\t", cells);
  }

  private static String groups(Map<String, String> row) {
    List<String> groups = new ArrayList<>();
    addIfMarked(groups, "LDC", row, "Least Developed Countries (LDC)");
    addIfMarked(groups, "LLDC", row, "Land Locked Developing Countries (LLDC)");
    addIfMarked(groups, "SIDS", row, "Small Island Developing States (SIDS)");
    return String.join(" ", groups);
  }

  private static void addIfMarked(List<String> groups, String group, Map<String, String> row, String column) {
    if (checked(row, column, "x?").equals("x")) {
      groups.add(group);
    }
  }

  /** The name without article and footnote; empty when the input has none. */
  private static String name(String alpha2, Language language, Map<String, String> row) {
    String given = checked(row, language.shortName(), ".*");
    if (given.isEmpty()) {
      given = checked(row, language.officialName(), ".*");
    }
    String name = ARTICLE.matcher(FOOTNOTE.matcher(given).replaceFirst("")).replaceFirst("");
    return corrected(alpha2 + "/" + language.tag(), name);
  }

  private static String corrected(String key, String name) {
    Correction correction = CORRECTIONS.get(key);
    if (correction == null) {
      return name;
    }
    if (!correction.wrong().equals(name)) {
      throw new IllegalStateException("correction " + key + ": the input now says '" + name + "'; expected '"
          + correction.wrong() + "'; drop or renew the correction");
    }
    return correction.right();
  }

  /** An M49 code with its leading zeros, which the input has lost; empty when there is none. */
  private static String m49(Map<String, String> row, String column) {
    String code = checked(row, column, "[0-9]{0,3}");
    return code.isEmpty() ? "" : "0".repeat(3 - code.length()) + code;
  }

  private static String checked(Map<String, String> row, String column, String shape) {
    String cell = row.get(column);
    if (cell == null) {
      throw new IllegalStateException("column '" + column + "': not in the header; expected one of " + row.keySet());
    }
    String value = cell.strip();
    if (!value.matches(shape) || value.indexOf('\t') >= 0) {
      throw new IllegalStateException(
          "country " + row.get(ALPHA_2) + ", column '" + column + "': '" + value + "'; expected " + shape);
    }
    return value;
  }

  private static List<Map<String, String>> readCsv(Path file) throws IOException {
    List<List<String>> records = records(Files.readString(file));
    List<String> header = records.get(0);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      if (record.size() != header.size()) {
        throw new UncheckedIOException(new IOException(
            file + ", record " + record + ": " + record.size() + " cells; expected " + header.size()));
      }
      Map<String, String> row = new HashMap<>();
      for (int column = 0; column < header.size(); column++) {
        row.put(header.get(column), record.get(column));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Splits text after RFC 4180: cells in quotes may hold commas, line ends and doubled quotes. */
  private static List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (doubled) {
          cell.append(c);
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
        cell.append(c);
      } else if (c != '\r') {
        record.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          records.add(record);
          record = new ArrayList<>();
        }
      }
    }
    return records;
  }
}
