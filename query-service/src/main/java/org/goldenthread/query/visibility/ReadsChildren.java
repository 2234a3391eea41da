package org.goldenthread.query.visibility;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goldenthread.platform.access.Roles;

/**
 * Open to whoever may see the chronology of a child, each what their role may see, and to auditors.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({
    Roles.HUB_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.MANAGER,
    Roles.CONFERENCE_CHAIR,
    Roles.REVIEWING_OFFICER,
    Roles.HEALTH_PRACTITIONER,
    Roles.SCHOOL,
    Roles.POLICE,
    Roles.AUDITOR
})
public @interface ReadsChildren {}
