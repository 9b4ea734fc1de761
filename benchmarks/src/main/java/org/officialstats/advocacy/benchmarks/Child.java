package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program in a process of its own, with the same class path.
 *
 * @param options what the JVM is given
 * @param program the class with the method {@code main}
 * @param arguments what that is given
 */
record Child(List<String> options, Class<?> program, List<String> arguments) {

  /** Runs the program and gives what it printed. */
  String run(Duration longest) throws IOException {
    return attempt(longest, ProcessBuilder.Redirect.INHERIT)
        .orElseThrow(() -> new IOException(program.getSimpleName() + " " + arguments + " failed"));
  }

  /** Tries to run the program and gives what it printed; empty if it failed or took too long. Says nothing of why. */
  Optional<String> attempt(Duration longest) throws IOException {
    return attempt(longest, ProcessBuilder.Redirect.DISCARD);
  }

  private Optional<String> attempt(Duration longest, ProcessBuilder.Redirect errors)
      throws IOException {
    Path printed = Files.createTempFile("child", ".txt");
    Process process = new ProcessBuilder(command())
        .redirectError(errors)
        .redirectOutput(printed.toFile())
        .start();
    try {
      boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
      return ended && process.exitValue() == 0
          ? Optional.of(Files.readString(printed, StandardCharsets.UTF_8).strip())
          : Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + program, interrupted);
    } finally {
      process.destroyForcibly();
      Files.delete(printed);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-classpath", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    return command;
  }
}
