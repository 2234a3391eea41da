package org.goldenthread.query.visibility;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goldenthread.platform.access.Roles;

/** Open to whoever may see what was published; drafts are for the same people. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({
    Roles.PERFORMANCE_OFFICER,
    Roles.MANAGER,
    Roles.AUDITOR,
    Roles.DATA_TEAM,
    Roles.ADMINISTRATOR
})
public @interface ReadsPublications {}
