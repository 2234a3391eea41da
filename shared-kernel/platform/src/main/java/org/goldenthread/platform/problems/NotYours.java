package org.goldenthread.platform.problems;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.GrantedAuthority;

/** 403 in words: that it is not this asker's to do, whose it is, and whom to ask. */
final class NotYours {

    private static final String ROLE = "ROLE_";

    /** Of whoever is signed in with some role. */
    private static final String ANY = "signed-in";

    private NotYours() {}

    /** What was asked is open to some roles only. */
    static Problem of(AuthorizationDeniedException denied) {
        return to(
                denied.getAuthorizationResult() instanceof AuthorityAuthorizationDecision decision
                        ? decision.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .collect(Collectors.toSet())
                        : Set.of());
    }

    /** To whoever has one of these authorities it would not be said. */
    static Problem to(Set<String> authorities) {
        List<String> roles =
                authorities.stream()
                        .filter(authority -> authority.startsWith(ROLE))
                        .map(authority -> authority.substring(ROLE.length()))
                        .filter(role -> !role.equals(ANY))
                        .map(role -> role.replace('-', ' '))
                        .sorted()
                        .toList();
        return Problem.of(HttpStatus.FORBIDDEN, "not-allowed", "Not allowed", sentence(roles));
    }

    private static String sentence(List<String> roles) {
        return roles.isEmpty()
                ? "This is not open to you: your account has no role that may do it. Whoever looks"
                        + " after accounts at your authority can give it one."
                : "This is not for your role, now or later; it is for: %s. Ask somebody in such a role."
                        .formatted(String.join(", ", roles));
    }
}
