package org.goldenthread.query.children.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.children.search.index.BlindTerm;
import org.goldenthread.query.children.search.index.NameSaid;

/** What somebody knows of the child they look for; it never shows itself in text. */
record Wanted(String given, String family, Optional<LocalDate> bornOn, String identifier) {

    /** The public contract: no name and no number is as long. */
    private static final int LONGEST = 200;

    /** What these parameters say; those that say it wrongly are faults of theirs. */
    static Wanted of(Parameters parameters) {
        Wanted wanted =
                new Wanted(
                        text(parameters, "given"),
                        text(parameters, "family"),
                        parameters.day("bornOn"),
                        text(parameters, "identifier"));
        if (parameters.faults().isEmpty() && wanted.isEmpty()) {
            parameters.fault("given", "give a name, a date of birth or an identifier");
        }
        return wanted;
    }

    private static String text(Parameters parameters, String name) {
        String text = parameters.text(name).orElse("").strip();
        if (text.length() > LONGEST) {
            parameters.fault(name, "must have at most " + LONGEST + " characters");
            return "";
        }
        return text;
    }

    /** The name, in whichever order its first and last names were given. */
    NameSaid name() {
        return NameSaid.of(given, family);
    }

    /** The day with day and month the other way round, where there is such a day. */
    Optional<LocalDate> turned() {
        return bornOn.filter(day -> day.getDayOfMonth() <= 12)
                .filter(day -> day.getDayOfMonth() != day.getMonthValue())
                .map(day -> LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
    }

    /** The identifier as the id of a child of ours, where it is one. */
    Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(identifier))
                    .filter(id -> id.toString().equalsIgnoreCase(identifier));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether there is nothing to find a child by. */
    private boolean isEmpty() {
        return name().length() == 0
                && bornOn.isEmpty()
                && BlindTerm.identifier(identifier).isEmpty();
    }

    @Override
    public String toString() {
        return "a child";
    }
}
