package org.goldenthread.query.visibility;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goldenthread.platform.access.Roles;

/** Open to whoever works with children: hubs, social care, health, schools and police. */
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
    Roles.POLICE
})
public @interface WorksWithChildren {}
