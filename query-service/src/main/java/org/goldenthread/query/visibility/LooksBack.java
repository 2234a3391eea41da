package org.goldenthread.query.visibility;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.goldenthread.platform.access.Roles;

/** Open to whoever looks for what was recorded, whoever it is about. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed(Roles.AUDITOR)
public @interface LooksBack {}
