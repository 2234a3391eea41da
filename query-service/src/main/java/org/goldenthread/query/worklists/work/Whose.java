package org.goldenthread.query.worklists.work;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;

/** Whose work a list shows. */
public enum Whose {
    MINE("Mine"),
    TEAM("My team's"),
    ALL("Everybody's");

    private static final Set<Role> SEE_ALL =
            Set.of(Role.MANAGER, Role.CONFERENCE_CHAIR, Role.REVIEWING_OFFICER);

    private final String words;

    Whose(String words) {
        this.words = words;
    }

    /** As addresses spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Whose work this person may choose from; that of everybody is for those who oversee it. */
    static List<Whose> openTo(Caller caller) {
        return caller.roles().stream().anyMatch(SEE_ALL::contains)
                ? List.of(values())
                : List.of(MINE, TEAM);
    }
}
