package org.officialstats.advocacy.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoils documents in the ways that disks, editors and enemies do. */
final class Damage {
  private static final List<Node> WRONG = List.of(
      new Node.Null(),
      new Node.Bool(true),
      new Node.Numeral("1e999999999"),
      new Node.Numeral("-0.5"),
      new Node.Text(""),
      new Node.Text("\u0000"),
      new Node.Text("a".repeat(200)),
      new Node.Array(List.of()),
      new Node.Array(List.of(new Node.Null())),
      new Node.Fields(Map.of()),
      new Node.Fields(Map.of("type", new Node.Text("none"))));

  private Damage() {}

  static byte[] done(byte[] document, Random random) {
    byte[] bytes = document.clone();
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> flipped(bytes, at, random);
      case 2 -> joined(Arrays.copyOf(bytes, at), bytes);
      case 3 -> joined(bytes, Arrays.copyOfRange(bytes, at, bytes.length));
      default ->
        new String(bytes, StandardCharsets.UTF_8)
            .replace('"', random.nextBoolean() ? '\'' : '{')
            .getBytes(StandardCharsets.UTF_8);
    };
  }

  /** The tree with one of its values replaced by one that is wrong nearly everywhere. */
  static Node replaced(Node node, Random random) {
    if (random.nextInt(5) == 0) {
      return WRONG.get(random.nextInt(WRONG.size()));
    }
    if (node instanceof Node.Fields fields && !fields.byName().isEmpty()) {
      Map<String, Node> changed = new LinkedHashMap<>(fields.byName());
      String name = List.copyOf(changed.keySet()).get(random.nextInt(changed.size()));
      changed.computeIfPresent(name, (key, value) -> replaced(value, random));
      return new Node.Fields(changed);
    }
    if (node instanceof Node.Array array && !array.elements().isEmpty()) {
      List<Node> changed = new ArrayList<>(array.elements());
      int index = random.nextInt(changed.size());
      changed.set(index, replaced(changed.get(index), random));
      return new Node.Array(changed);
    }
    return WRONG.get(random.nextInt(WRONG.size()));
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    bytes[at] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
