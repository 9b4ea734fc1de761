package org.officialstats.advocacy.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.model.Entity;

/**
 * What was entered on one day, in one commit. The records stand in files beside this class, in a folder named by the day,
 * in the JSON form of the library.
 *
 * @param day the day
 * @param message why, for the audit trail
 * @param files the names of the files
 */
record Entry(LocalDate day, String message, List<String> files) {
  static final Entry ADOPTION = of(
      "2023-12-15",
      "Adopt the strategy; enter members, partners, past events and case studies",
      "organizations",
      "further-organizations",
      "example-organizations",
      "positions",
      "events",
      "attendances",
      "case-studies",
      "agreements",
      "partnerships");

  static final Entry WORKPLAN = of(
      "2024-01-10",
      "Enter the workplan as endorsed, with messages, materials, resources and targets",
      "workplans",
      "events",
      "key-messages",
      "materials",
      "agreements",
      "partnerships",
      "commitments",
      "resource-needs",
      "contributions",
      "substance-requests",
      "stance-observations",
      "observances",
      "progress-updates",
      "targets");

  static final Entry COMMISSION = of(
      "2024-03-05",
      "Follow up the Statistical Commission",
      "events",
      "agreements",
      "positions",
      "stance-observations",
      "concerns",
      "interactions",
      "contributions",
      "item-progress");

  static final Entry QUARTER_END = of(
      "2024-04-12",
      "Enter what owners reported at the end of the quarter",
      "events",
      "attendances",
      "feedback",
      "disseminations",
      "partnerships",
      "item-progress",
      "measurements");

  static final Entry CORRECTION = of(
      "2024-05-20",
      "Enter late attendances, and correct two reports",
      "events",
      "positions",
      "attendances",
      "item-progress");

  static final Entry CONFERENCE = of(
      "2024-06-20",
      "Follow up the conference in Bilbao",
      "organizations",
      "events",
      "attendances",
      "feedback",
      "key-messages",
      "materials",
      "disseminations",
      "observances",
      "agreements",
      "policy-uses",
      "stance-observations",
      "commitments",
      "contributions",
      "substance-requests",
      "item-progress");

  static final Entry REVIEW =
      of("2025-01-10", "Enter the draft of the annual review", "annual-reviews");

  /** All entries in the order of their days. */
  static final List<Entry> ALL =
      List.of(ADOPTION, WORKPLAN, COMMISSION, QUARTER_END, CORRECTION, CONFERENCE, REVIEW);

  private static Entry of(String day, String message, String... files) {
    return new Entry(LocalDate.parse(day), message, List.of(files));
  }

  /** The records of all files. */
  List<Entity> records() throws IOException {
    List<Entity> records = new ArrayList<>();
    for (String file : files) {
      records.addAll(read(day + "/" + file + ".json"));
    }
    return records;
  }

  private static List<Entity> read(String resource) throws IOException {
    try (InputStream in = Entry.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("[" + resource + "] no such resource beside " + Entry.class.getName()
            + "; expected the data of the example; build the module again");
      }
      return EntityJson.readAll(resource, in);
    }
  }
}
