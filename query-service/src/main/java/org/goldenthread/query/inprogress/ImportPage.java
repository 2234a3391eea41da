package org.goldenthread.query.inprogress;

import java.util.Optional;
import org.goldenthread.query.acting.SentReturn;
import org.goldenthread.query.web.Titled;

/**
 * A return that was sent: how far its import is, and what was found in it.
 *
 * @param next where the findings after these stand, if there are more
 */
public record ImportPage(SentReturn sent, SentReturn.Findings findings, Optional<String> next)
        implements Titled {

    @Override
    public String title() {
        return "Import of " + name(sent.kind());
    }

    /** Where it stands. */
    public String address() {
        return "/imports/" + sent.id();
    }

    /** A kind of return as people write it. */
    public static String name(String kind) {
        return switch (kind) {
            case "ssda903" -> "an SSDA903 return";
            case "cin-census" -> "a CIN census";
            default -> kind;
        };
    }
}
