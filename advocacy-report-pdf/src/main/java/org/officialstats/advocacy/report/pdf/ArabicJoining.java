package org.officialstats.advocacy.report.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which form an Arabic letter takes between its neighbours. The forms are characters of their own; which is whose comes
 * from their names and decompositions.
 */
final class ArabicJoining {
  private static final char LAM = '\u0644';
  private static final char TATWEEL = '\u0640';
  private static final char JOINER = '\u200D';
  private static final int ISOLATED = 0;
  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;
  private static final List<String> NAMES =
      List.of("ISOLATED FORM", "FINAL FORM", "INITIAL FORM", "MEDIAL FORM");

  private ArabicJoining() {}

  /** Whether the character is of the blocks whose letters join. */
  static boolean isArabic(int codePoint) {
    return codePoint >= 0x0600 && codePoint <= 0x06FF;
  }

  /** The form of the letter at an index, given the whole text; the character itself if it joins no other. */
  static int form(String text, int at) {
    char letter = text.charAt(at);
    char[] forms = Tables.of(letter);
    if (forms == null || forms[FINAL] == 0) {
      return letter;
    }
    boolean before = joinsForward(before(text, at));
    boolean after = joinsBackward(after(text, at)) && forms[INITIAL] != 0;
    int form = before ? after && forms[MEDIAL] != 0 ? MEDIAL : FINAL : after ? INITIAL : ISOLATED;
    return forms[form] == 0 ? letter : forms[form];
  }

  /** The ligature for a lam at an index with the next letter, an alef; 0 when they are no such pair. */
  static int lamAlef(String text, int at, int next) {
    if (text.charAt(at) != LAM) {
      return 0;
    }
    char[] forms = Tables.LIGATURES.get(text.charAt(next));
    return forms == null ? 0 : forms[joinsForward(before(text, at)) ? FINAL : ISOLATED];
  }

  private static char before(String text, int at) {
    int index = at - 1;
    while (index >= 0 && isTransparent(text.charAt(index))) {
      index--;
    }
    return index < 0 ? ' ' : text.charAt(index);
  }

  private static char after(String text, int at) {
    int index = at + 1;
    while (index < text.length() && isTransparent(text.charAt(index))) {
      index++;
    }
    return index == text.length() ? ' ' : text.charAt(index);
  }

  /** Vowel marks do not part the letters around them. */
  private static boolean isTransparent(char letter) {
    return Tables.of(letter) == null && Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static boolean joinsForward(char letter) {
    char[] forms = Tables.of(letter);
    return letter == TATWEEL || letter == JOINER || (forms != null && forms[INITIAL] != 0);
  }

  private static boolean joinsBackward(char letter) {
    char[] forms = Tables.of(letter);
    return letter == TATWEEL || letter == JOINER || (forms != null && forms[FINAL] != 0);
  }

  /** Made when the first Arabic letter is met: names of characters take a while to load. */
  private static final class Tables {
    private static final char FIRST = '\u0600';
    private static final char[] @Nullable [] FORMS = new char[0x100][];
    private static final Map<Character, char[]> LIGATURES = new HashMap<>();

    static {
      addForms('\uFE80', '\uFEFC');
      addForms('\uFB50', '\uFBFF');
    }

    /** The forms of a letter, null for a character that has none. */
    static char @Nullable [] of(char letter) {
      return isArabic(letter) ? FORMS[letter - FIRST] : null;
    }

    private static void addForms(char first, char last) {
      for (char form = first; form <= last; form++) {
        String name = Character.getName(form);
        if (name != null
            && (name.startsWith("ARABIC LETTER")
                || name.startsWith("ARABIC LIGATURE LAM WITH ALEF"))) {
          addForm(form, name);
        }
      }
    }

    private static void addForm(char form, String name) {
      String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
      if (letters.length() > 1 && letters.charAt(0) != LAM) {
        return;
      }
      for (int kind = 0; kind < NAMES.size(); kind++) {
        char[] forms = forms(letters);
        if (name.endsWith(NAMES.get(kind)) && forms[kind] == 0) {
          forms[kind] = form;
        }
      }
    }

    private static char[] forms(String letters) {
      char last = letters.charAt(letters.length() - 1);
      if (letters.length() > 1) {
        return LIGATURES.computeIfAbsent(last, alef -> new char[NAMES.size()]);
      }
      char[] known = FORMS[last - FIRST];
      if (known == null) {
        known = new char[NAMES.size()];
        FORMS[last - FIRST] = known;
      }
      return known;
    }
  }
}
