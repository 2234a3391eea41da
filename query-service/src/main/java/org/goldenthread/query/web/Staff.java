package org.goldenthread.query.web;

import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** What staff are called: as they signed in last, or as the settings say. */
@Component
@EnableConfigurationProperties(StaffNames.class)
public class Staff {

    private final JdbcClient jdbc;
    private final StaffNames told;

    Staff(JdbcClient jdbc, StaffNames told) {
        this.jdbc = jdbc;
        this.told = told;
    }

    /** The name of whoever signs in under this subject, where it was ever told. */
    public Optional<String> name(String subject) {
        return jdbc.sql("select name from reference.staff where subject = ?")
                .param(subject)
                .query(String.class)
                .optional()
                .or(() -> told.of(subject));
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof OidcUser user
                && user.getSubject() instanceof String subject
                && user.getFullName() instanceof String name) {
            remember(subject, name);
        }
    }

    void remember(String subject, String name) {
        jdbc.sql(
                        """
                        insert into reference.staff (subject, name) values (?, ?)
                        on conflict (subject) do update set name = excluded.name
                        where staff.name <> excluded.name
                        """)
                .params(subject, name)
                .update();
    }
}
