package org.officialstats.advocacy.json;

/** What to do when a document has fields that no component has. */
enum Unknown {
  /** Nothing: a newer version of the library may have written them. */
  KEPT,
  /** They are findings, unless their name begins with {@code x-}: somebody wrote the file by hand. */
  REPORTED
}
