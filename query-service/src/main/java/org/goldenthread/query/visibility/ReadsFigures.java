package org.goldenthread.query.visibility;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goldenthread.platform.access.Roles;

/** Open to whoever may see figures; they name no child. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({
    Roles.PERFORMANCE_OFFICER,
    Roles.MANAGER,
    Roles.AUDITOR,
    Roles.DATA_TEAM,
    Roles.ADMINISTRATOR,
    Roles.SOCIAL_WORKER,
    Roles.CONFERENCE_CHAIR,
    Roles.REVIEWING_OFFICER,
    Roles.HUB_WORKER
})
public @interface ReadsFigures {}
