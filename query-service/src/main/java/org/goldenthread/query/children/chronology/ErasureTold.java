package org.goldenthread.query.children.chronology;

import java.util.Locale;
import java.util.Optional;
import org.goldenthread.pathway.person.Erasure;
import org.goldenthread.query.web.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of a child that the identity was erased, or is to be: when, why, and in which role. */
@Component
class ErasureTold {

    private final JdbcClient jdbc;

    ErasureTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In words; nothing of a child whose identity nobody wants to erase. */
    Optional<String> of(KnownChild child) {
        return Erasure.of(child.timeline().recorded())
                .map(erasure -> erasure.done() ? done(erasure) : proposed(erasure));
    }

    private String done(Erasure erasure) {
        return "Who this child is was erased on "
                + day(erasure)
                + " in the role "
                + role(erasure)
                + ". "
                + reason(erasure)
                + " Nobody can read the name, a day of birth or any words again. What was coded stays,"
                + " and the child still counts.";
    }

    private String proposed(Erasure erasure) {
        return "It was proposed on "
                + day(erasure)
                + " in the role "
                + role(erasure)
                + " to erase who this child is. "
                + reason(erasure)
                + " Somebody else has to carry it out.";
    }

    private static String day(Erasure erasure) {
        return InWords.moment(erasure.told().knownAt());
    }

    private static String reason(Erasure erasure) {
        return "Why: " + erasure.reason().label() + ".";
    }

    private String role(Erasure erasure) {
        return jdbc.sql("select role from records.entry where event_id = ?")
                .param(erasure.told().id().value())
                .query(String.class)
                .optional()
                .map(role -> InWords.code(role).toLowerCase(Locale.ROOT))
                .orElse("unknown");
    }
}
