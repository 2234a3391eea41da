package org.goldenthread.platform.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What the words of a token's claim {@code roles} allow; words that are no role allow nothing. */
public final class Authorities {

    static final String PREFIX = "ROLE_";

    private Authorities() {}

    /** The authorities of these role words, and of being signed in where one of them is a role. */
    public static Collection<GrantedAuthority> of(@Nullable List<String> words) {
        List<GrantedAuthority> granted = new ArrayList<>();
        for (Role role : Role.values()) {
            if (words != null && words.contains(role.word())) {
                granted.add(new SimpleGrantedAuthority(PREFIX + role.word()));
            }
        }
        if (!granted.isEmpty()) {
            granted.add(new SimpleGrantedAuthority(PREFIX + Roles.ANYONE_SIGNED_IN));
        }
        return granted;
    }
}
