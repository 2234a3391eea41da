package org.goldenthread.query.recording;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goldenthread.platform.access.Roles;

/** For those who work with children; what each may record, the command service decides. */
@Target(ElementType.TYPE)
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
@interface RecordsByHand {}
