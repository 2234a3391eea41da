package org.goldenthread.query.visibility;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.platform.access.Role;

/** Whether a page may offer a way that one of this room's annotations guards. */
public final class OpenTo {

    private OpenTo() {}

    /** Whether this annotation lets in somebody with these roles. */
    public static boolean anyOf(Set<Role> roles, Class<? extends Annotation> guard) {
        Set<String> words =
                Set.of(Objects.requireNonNull(guard.getAnnotation(RolesAllowed.class)).value());
        return roles.stream().map(Role::word).anyMatch(words::contains);
    }
}
