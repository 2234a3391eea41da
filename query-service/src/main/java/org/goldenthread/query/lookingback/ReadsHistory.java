package org.goldenthread.query.lookingback;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goldenthread.platform.access.Roles;

/** Open to those who may read the history of a child. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({
    Roles.AUDITOR,
    Roles.MANAGER,
    Roles.ADMINISTRATOR,
    Roles.PERFORMANCE_OFFICER,
    Roles.DATA_TEAM,
    Roles.SOCIAL_WORKER
})
@interface ReadsHistory {}
