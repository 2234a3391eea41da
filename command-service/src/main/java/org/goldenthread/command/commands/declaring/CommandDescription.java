package org.goldenthread.command.commands.declaring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goldenthread.platform.access.Role;

/** What an act asks for, in one sentence of practice language, and which roles may ask it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CommandDescription {

    /** One sentence of practice language. */
    String value();

    /** Who may ask (matrix "who may record what"); an administrator may not unless named. */
    Role[] by();
}
