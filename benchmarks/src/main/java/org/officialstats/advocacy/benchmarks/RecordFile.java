package org.officialstats.advocacy.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.Text;

/**
 * Keeps a record and all that stands in it in a file, so that a process of its own begins with a report and with nothing
 * of what made the report.
 */
final class RecordFile {
  private static final String LIST = "list";
  private static final String OPTIONAL = "optional";
  private static final String PHRASES = "phrases";

  private RecordFile() {}

  static void write(Record value, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      write(value, out);
    }
  }

  static <T extends Record> T read(Class<T> type, Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return type.cast(read(in));
    } catch (ReflectiveOperationException unknown) {
      throw new IOException("[" + file + "] not readable; delete it, and it is made anew", unknown);
    }
  }

  private static void write(Object value, DataOutputStream out) throws IOException {
    if (value instanceof Optional<?> optional) {
      writeAll(OPTIONAL, optional.stream().toList(), out);
    } else if (value instanceof List<?> list) {
      writeAll(LIST, list, out);
    } else if (value instanceof Phrases phrases) {
      writeAll(PHRASES, List.copyOf(phrases.texts()), out);
    } else if (value instanceof Record record) {
      out.writeUTF(record.getClass().getName());
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        write(component(record, component), out);
      }
    } else {
      Class<?> type =
          value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
      out.writeUTF(type.getName());
      out.writeUTF(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }
  }

  private static void writeAll(String kind, List<?> items, DataOutputStream out)
      throws IOException {
    out.writeUTF(kind);
    out.writeInt(items.size());
    for (Object item : items) {
      write(item, out);
    }
  }

  private static Object component(Record record, RecordComponent component) throws IOException {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException unreadable) {
      throw new IOException("no way to read " + component, unreadable);
    }
  }

  private static Object read(DataInputStream in) throws IOException, ReflectiveOperationException {
    String type = in.readUTF();
    if (type.equals(LIST)) {
      return readAll(in.readInt(), in);
    } else if (type.equals(OPTIONAL)) {
      return readAll(in.readInt(), in).stream().findFirst();
    } else if (type.equals(PHRASES)) {
      return Phrases.of(readAll(in.readInt(), in).stream().map(Text.class::cast).toList());
    }
    Class<?> known = Class.forName(type);
    return known.isRecord() ? readRecord(known, in) : plain(known, in.readUTF());
  }

  private static List<Object> readAll(int count, DataInputStream in)
      throws IOException, ReflectiveOperationException {
    List<Object> items = new ArrayList<>(count);
    for (int left = count; left > 0; left--) {
      items.add(read(in));
    }
    return items;
  }

  private static Object readRecord(Class<?> type, DataInputStream in)
      throws IOException, ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = readAll(components.length, in).toArray();
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object plain(Class<?> type, String text) throws ReflectiveOperationException {
    if (type == String.class) {
      return text;
    } else if (type == URI.class) {
      return URI.create(text);
    } else if (type == BigDecimal.class) {
      return new BigDecimal(text);
    } else if (type == LocalDate.class || type == YearMonth.class) {
      return type.getMethod("parse", CharSequence.class).invoke(null, text);
    } else if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(text))
          .findFirst()
          .orElseThrow();
    }
    return type.getMethod("valueOf", String.class).invoke(null, text);
  }
}
