package org.officialstats.advocacy.evaluation;

/**
 * Where in the chain of results an indicator looks (OECD-DAC glossary; AMEC Integrated Evaluation Framework for
 * out-takes). A measure of one level never stands in for another: downloads are not persuasion.
 */
public enum Level {
  /** What is put in: money, time, in-kind contributions. */
  INPUT,
  /** How the work is run: plans, deadlines, reviews. */
  PROCESS,
  /** What the work produces: lists, materials, events, agreements. */
  OUTPUT,
  /** What the audience takes from it: recall, understanding. */
  OUT_TAKE,
  /** What changes: stances, actions, policies. */
  OUTCOME
}
