package org.officialstats.advocacy.tck;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Exempts a class from the rule that the library starts no threads. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface StartsThreads {}
