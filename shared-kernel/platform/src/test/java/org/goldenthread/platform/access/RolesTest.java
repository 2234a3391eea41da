package org.goldenthread.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;

class RolesTest {

    @Test
    void have_a_word_for_every_role() throws ReflectiveOperationException {
        for (Role role : Role.values()) {
            assertThat(Roles.class.getField(role.name()).get(null)).isEqualTo(role.word());
        }
    }

    @Test
    void are_granted_by_their_words_and_nothing_else_is() {
        assertThat(Authorities.of(List.of("manager", "director", "signed-in")))
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_manager", "ROLE_signed-in");
        assertThat(Authorities.of(List.of("signed-in"))).isEmpty();
        assertThat(Authorities.of(null)).isEmpty();
    }
}
