package org.officialstats.advocacy.definition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.PartialDate;

/** Orders of rows by their fields: what is missing first, then by value, and in the end by the place in the table. */
final class Order {
  private Order() {}

  static Comparator<Integer> of(List<String> fields, Sheet sheet) {
    Comparator<Integer> inPlace = Comparator.naturalOrder();
    return fields.stream()
        .map(field -> by(sheet.cells(field)))
        .reduce(Comparator::thenComparing)
        .map(order -> order.thenComparing(inPlace))
        .orElse(inPlace);
  }

  private static Comparator<Integer> by(Cells cells) {
    return (one, other) -> compare(cells.at(one), cells.at(other));
  }

  private static int compare(Optional<?> one, Optional<?> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    if (one.get() instanceof BigDecimal number) {
      return number.compareTo((BigDecimal) other.get());
    }
    return one.get() instanceof PartialDate date
        ? date.compareTo((PartialDate) other.get())
        : one.get().toString().compareTo(other.get().toString());
  }
}
