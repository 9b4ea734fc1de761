/** The main job from end to end: adopt the strategy, commit, evaluate two quarters, seal and report them. */
@NullMarked
package org.officialstats.advocacy.examples.quickstart;

import org.jspecify.annotations.NullMarked;
