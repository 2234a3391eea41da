package org.goldenthread.query.visibility;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goldenthread.platform.access.Roles;

/** Open to whoever may see which events a record is made of. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({
    Roles.AUDITOR,
    Roles.MANAGER,
    Roles.ADMINISTRATOR,
    Roles.PERFORMANCE_OFFICER,
    Roles.DATA_TEAM,
    Roles.SOCIAL_WORKER
})
public @interface ReadsHistory {}
