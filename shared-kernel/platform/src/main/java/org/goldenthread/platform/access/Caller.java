package org.goldenthread.platform.access;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Who is calling.
 *
 * @param subject the subject of the token, never a name
 * @param roles every role the token carries
 * @param agency the agency the token speaks for, {@code unknown} when it does not say
 */
public record Caller(String subject, Set<Role> roles, String agency) {

    /** The caller of the request in hand; throws {@link NullPointerException} outside one. */
    public static Caller current() {
        Authentication authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        Set<String> authorities =
                authentication.getAuthorities().stream()
                        .map(authority -> String.valueOf(authority.getAuthority()))
                        .collect(Collectors.toSet());
        String agency =
                authentication.getPrincipal() instanceof ClaimAccessor claims
                        ? claims.getClaimAsString("agency")
                        : null;
        return new Caller(
                authentication.getName(),
                Arrays.stream(Role.values())
                        .filter(role -> authorities.contains(Authorities.PREFIX + role.word()))
                        .collect(Collectors.toUnmodifiableSet()),
                agency == null ? "unknown" : agency);
    }
}
