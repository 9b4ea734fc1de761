package org.officialstats.advocacy.examples.quickstart;

/** The main job from end to end. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Runs the example.
   *
   * @param arguments the directory to write to
   */
  public static void main(String[] arguments) {
    System.out.println("quickstart: " + arguments[0]);
  }
}
