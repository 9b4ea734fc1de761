package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereaboutsTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir
  private Path temporary;

  private Path directory;
  private Path file;
  private Whereabouts whereabouts;

  @BeforeEach
  void makeAFile() throws IOException {
    directory = Files.createDirectory(temporary.resolve("directory"));
    file = Files.writeString(directory.resolve("file"), "a");
    whereabouts = Whereabouts.of(file);
  }

  @Test
  void seesWhatHappensRightAfterAnotherChangeOfTheDirectory() throws IOException {
    whereabouts.check();
    replace();
    assertReplaced();
  }

  @Test
  void seesWhatHappensAfterTheDirectoryWasLeftAloneForLong() throws IOException {
    settle();
    assertThatCode(whereabouts::check).doesNotThrowAnyException();
    replace();
    assertReplaced();
  }

  @Test
  void looksAgainAsLongAsTheDirectoryHasJustChanged() throws IOException {
    FileTime now = Files.getLastModifiedTime(file);
    Files.setLastModifiedTime(directory, now);
    whereabouts.check();
    replace();
    Files.setLastModifiedTime(directory, now);
    assertReplaced();
  }

  @Test
  void seesThatTheFileOrItsDirectoryIsGone() throws IOException {
    settle();
    Files.move(directory, temporary.resolve("elsewhere"));
    assertThatThrownBy(whereabouts::check)
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(file.toString());
    Files.createDirectory(directory);
    assertThatThrownBy(whereabouts::check)
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(file.toString());
    Files.writeString(file, "a");
    assertReplaced();
  }

  @Test
  void seesACopyOfTheDirectoryWithTheSameTimes() throws IOException {
    settle();
    Path copy = Files.createDirectory(temporary.resolve("copy"));
    Files.copy(file, copy.resolve("file"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.move(directory, temporary.resolve("elsewhere"));
    Files.move(copy, directory);
    Files.setLastModifiedTime(directory, LONG_AGO);
    assertReplaced();
  }

  private void settle() throws IOException {
    Files.setLastModifiedTime(directory, LONG_AGO);
    whereabouts.check();
    whereabouts.check();
  }

  private void replace() throws IOException {
    Path other = Files.writeString(temporary.resolve("other"), "a");
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void assertReplaced() {
    assertThatThrownBy(whereabouts::check).hasMessage(file + ": another file has taken its place");
  }
}
