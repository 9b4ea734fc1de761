package org.officialstats.advocacy.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which code list the {@link Code} of a record component belongs to, also inside an optional or a collection. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Listed {
  /** The id of the code list, such as {@code event-kind}. */
  String value();
}
