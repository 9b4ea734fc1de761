package org.officialstats.advocacy.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Change.Action;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.DocumentBlocks;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.audience.Person;

/**
 * Reads many commits, one after the other, each from its line. Gives and refuses what {@link CommitJson#read} gives and
 * refuses, but is several times faster with lines as {@link CommitJson#write} writes them, and lets commits share what is
 * the same from one to the next.
 *
 * <p>Not thread-safe: each thread takes its own.
 */
public final class CommitLines {
  private static final String PERSON = EntityKey.kindOf(Person.class);
  private static final int MOST_MORE = 2;

  private final Scanner scanner = new Scanner();
  private final DocumentBlocks documents = DocumentBlocks.empty();
  private final Moments moments = new Moments();
  private final Repeats<Actor> actors = new Repeats<>(Actor::of);
  private final Repeats<String> messages = new Repeats<>(message -> message);
  private final Repeats<String> kinds = new Repeats<>(kind -> kind);
  private Digest last = Digest.NONE;

  private CommitLines() {}

  /** A reader that has read nothing yet. */
  public static CommitLines reader() {
    return new CommitLines();
  }

  /**
   * Reads the line that stands between two positions.
   *
   * @param where names the place of the line in messages; asked only if there is something to say
   * @param bytes has the line; not kept
   * @throws JsonFormatException if it is not the JSON form of a commit; the message names the place and the expectation
   */
  public Commit read(Supplier<String> where, byte[] bytes, int from, int to) {
    requireNonNull(where, "where");
    try {
      scanner.start(requireNonNull(bytes, "bytes"), from, to);
      return commit(bytes);
    } catch (Scanner.Unusual | IllegalArgumentException | DateTimeException unusual) {
      return new CommitReader(where.get(), Arrays.copyOfRange(bytes, from, to)).read();
    }
  }

  private Commit commit(byte[] bytes) {
    scanner.pass(Words.REVISION);
    Revision revision = Revision.of(scanner.number());
    scanner.pass(Words.AT);
    int at = scanner.position();
    var moment = moments.of(bytes, at, scanner.plainEnd());
    scanner.pass(Words.BY);
    Actor by = actors.of(bytes, scanner.position(), scanner.plainEnd());
    scanner.pass(Words.MESSAGE);
    String message = messages.of(bytes, scanner.position(), scanner.plainEnd());
    scanner.pass(Words.CHANGES);
    List<Change> changes = changes(bytes);
    scanner.pass(Words.PREVIOUS);
    Digest previous = shared(scanner.digest());
    scanner.pass(Words.HASH);
    Digest hash = scanner.digest();
    skipMore();
    last = hash;
    return new Commit(revision, moment, by, message, changes, previous, hash);
  }

  /** The hash of the commit before, where it is the same. */
  private Digest shared(Digest previous) {
    return previous.equals(last) ? last : previous;
  }

  private List<Change> changes(byte[] bytes) {
    if (scanner.passIf(']')) {
      return ImmutableList.of();
    }
    Change first = change(bytes);
    if (scanner.passIf(']')) {
      return ImmutableList.of(first);
    }
    ImmutableList.Builder<Change> changes = ImmutableList.<Change>builder().add(first);
    while (!scanner.passIf(']')) {
      scanner.pass(',');
      changes.add(change(bytes));
    }
    return changes.build();
  }

  private Change change(byte[] bytes) {
    scanner.pass(Words.ACTION);
    Action action = action();
    EntityKey key = key(bytes, scanner.position(), scanner.plainEnd());
    Optional<String> salt =
        scanner.passIf(Words.SALT) ? Optional.of(scanner.ascii()) : Optional.empty();
    scanner.pass(Words.DIGEST);
    Digest digest = scanner.digest();
    Optional<JsonDocument> document =
        scanner.passIf(Words.DOCUMENT) ? Optional.of(document(key, bytes)) : Optional.empty();
    scanner.pass('}');
    return new Change(key, action, document, salt, digest);
  }

  private Action action() {
    if (scanner.passIf(Words.PUT)) {
      return Action.PUT;
    }
    if (scanner.passIf(Words.REMOVE)) {
      return Action.REMOVE;
    }
    if (scanner.passIf(Words.REDACTED)) {
      return Action.REDACTED;
    }
    scanner.pass(Words.FOLDED);
    return Action.FOLDED;
  }

  private EntityKey key(byte[] bytes, int from, int to) {
    int slash = from;
    while (slash < to && bytes[slash] != '/') {
      slash++;
    }
    if (slash == to) {
      throw new Scanner.Unusual();
    }
    String id = new String(bytes, slash + 1, to - slash - 1, StandardCharsets.ISO_8859_1);
    return new EntityKey(kinds.of(bytes, from, slash), id);
  }

  /** The document of a person stands alone, so that nothing of it is held once it has been erased. */
  private JsonDocument document(EntityKey key, byte[] bytes) {
    int from = scanner.position();
    scanner.skipObject();
    return key.kind().equals(PERSON)
        ? JsonDocument.of(bytes, from, scanner.position())
        : documents.add(bytes, from, scanner.position());
  }

  /** Passes the few fields that a store or a later version adds, and the end. */
  private void skipMore() {
    String last = "";
    for (int count = 0; scanner.passIf(','); count++) {
      scanner.pass('"');
      String name = scanner.ascii();
      if (count == MOST_MORE || Words.KNOWN.contains(name) || name.equals(last)) {
        throw new Scanner.Unusual();
      }
      last = name;
      scanner.pass(':');
      scanner.skipValue();
    }
    scanner.pass('}');
    if (!scanner.isAtEnd()) {
      throw new Scanner.Unusual();
    }
  }

  /** What stands between the values of a line as it is written. */
  private static final class Words {
    static final byte[] REVISION = ascii("{\"revision\":");
    static final byte[] AT = ascii(",\"at\":\"");
    static final byte[] BY = ascii(",\"by\":\"");
    static final byte[] MESSAGE = ascii(",\"message\":\"");
    static final byte[] CHANGES = ascii(",\"changes\":[");
    static final byte[] ACTION = ascii("{\"action\":\"");
    static final byte[] PUT = ascii("put\",\"key\":\"");
    static final byte[] REMOVE = ascii("remove\",\"key\":\"");
    static final byte[] REDACTED = ascii("redacted\",\"key\":\"");
    static final byte[] FOLDED = ascii("folded\",\"key\":\"");
    static final byte[] SALT = ascii(",\"salt\":\"");
    static final byte[] DIGEST = ascii(",\"digest\":\"");
    static final byte[] DOCUMENT = ascii(",\"document\":");
    static final byte[] PREVIOUS = ascii(",\"previous\":\"");
    static final byte[] HASH = ascii(",\"hash\":\"");
    static final Set<String> KNOWN =
        Set.of("revision", "at", "by", "message", "changes", "previous", "hash");

    private static byte[] ascii(String text) {
      return text.getBytes(StandardCharsets.US_ASCII);
    }
  }
}
