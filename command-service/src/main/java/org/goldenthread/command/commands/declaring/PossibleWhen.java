package org.goldenthread.command.commands.declaring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When an act about a child can be done today, so that it need not be offered in vain. It says no
 * more than what deciding says anyway; on an earlier day the act may be possible all the same.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PossibleWhen {

    /** What must be so; all of it. */
    Situation[] when() default {};

    /** What must not be so; none of it. */
    Situation[] unless() default {};

    /** Why nothing can stand in the way, of an act that is always possible. */
    String always() default "";

    /** What else is good to know when the act is asked, whether it is so or not. */
    Situation[] about() default {};
}
