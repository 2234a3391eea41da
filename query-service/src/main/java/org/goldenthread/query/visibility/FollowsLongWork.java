package org.goldenthread.query.visibility;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goldenthread.platform.access.Roles;

/** Open to whoever follows imports, exports and rebuilds. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({Roles.DATA_TEAM, Roles.ADMINISTRATOR, Roles.AUDITOR})
public @interface FollowsLongWork {}
