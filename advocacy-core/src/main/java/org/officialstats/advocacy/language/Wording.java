package org.officialstats.advocacy.language;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Fixed texts in one language, from a resource {@code BUNDLE_LANGUAGE.properties}. Texts have named places such as
 * {@code {period}}; a text that counts things has its place {@code {number}} and a key for each plural form that the
 * language needs.
 *
 * <p>Immutable and thread-safe.
 */
public final class Wording {
  private final Bundle bundle;
  private final Formats formats;

  private Wording(Bundle bundle, Formats formats) {
    this.bundle = bundle;
    this.formats = formats;
  }

  /** The texts of a bundle that lies beside a class, in the language of the formats. */
  public static Wording of(Class<?> beside, String bundle, Formats formats) {
    requireNonNull(formats, "formats");
    return new Wording(Bundle.read(beside, bundle, formats.language()), formats);
  }

  /** The keys of all texts, in order. */
  public Set<String> keys() {
    return bundle.texts().keySet();
  }

  /** How numbers and dates stand in these texts. */
  public Formats formats() {
    return formats;
  }

  /** The text with this key, without places. */
  public String text(String key) {
    return bundle.text(key);
  }

  /** The text with this key, with one place filled. */
  public String text(String key, String place, Object value) {
    return text(key, ImmutableMap.of(place, value.toString()));
  }

  /** The text with this key, with its places filled. */
  public String text(String key, Map<String, String> values) {
    return bundle.text(key, values);
  }

  /**
   * The text with this key in pieces, for values that are more than text.
   *
   * @param values what fills the places
   * @param fixed makes a piece of what stands between the places
   */
  public <T> List<T> pieces(
      String key, Map<String, ? extends T> values, Function<String, T> fixed) {
    return bundle.pieces(key, values, fixed);
  }

  /** The text with this key as it stands, with places that are not filled; empty where there is none. */
  public Optional<String> find(String key) {
    return bundle.find(key);
  }

  /** The text for this number of things. */
  public String count(String key, long number) {
    return count(key, BigDecimal.valueOf(number));
  }

  /** The text for this number of things. */
  public String count(String key, BigDecimal number) {
    return count(key, number, ImmutableMap.of());
  }

  /** The text for this number of things, with other places filled. */
  public String count(String key, BigDecimal number, Map<String, String> values) {
    Map<String, String> all = ImmutableMap.<String, String>builder()
        .putAll(values)
        .put("number", formats.number(number))
        .buildOrThrow();
    return text(formats.plural(number).key(keys(), key), all);
  }

  /** The word for a constant, such as {@code level.out-take} for {@code Level.OUT_TAKE}. */
  public String word(Enum<?> constant) {
    return text(key(constant.getDeclaringClass().getSimpleName()) + "." + key(constant));
  }

  /** The word for a constant under another name than that of its type, such as {@code change.added}. */
  public String word(String set, Enum<?> constant) {
    return text(set + "." + key(constant));
  }

  /** The word for one of a closed set of records, such as {@code result.no-data} for {@code Result.NoData}. */
  public String word(String set, Class<? extends Record> kind) {
    return text(set + "." + key(kind.getSimpleName()));
  }

  private static String key(Enum<?> constant) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
  }

  private static String key(String className) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, className);
  }
}
