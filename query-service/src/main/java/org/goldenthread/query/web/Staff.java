package org.goldenthread.query.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

    /** The names of those who sign in under these subjects, where they were ever told. */
    public Map<String, String> names(Collection<String> subjects) {
        Map<String, String> names = new HashMap<>();
        if (!subjects.isEmpty()) {
            subjects.forEach(
                    subject -> told.of(subject).ifPresent(name -> names.put(subject, name)));
            jdbc.sql("select subject, name from reference.staff where subject = any (?)")
                    .param(subjects.toArray(String[]::new))
                    .query(row -> {
                        names.put(row.getString("subject"), row.getString("name"));
                    });
        }
        return names;
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
