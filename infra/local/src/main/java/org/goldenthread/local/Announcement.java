package org.goldenthread.local;

import java.util.stream.Collectors;
import org.goldenthread.local.identity.DemoPerson;

/** What the local run prints when everything answers. */
final class Announcement {

    private Announcement() {}

    /** The people who can sign in, then, last, one line {@code ready}. */
    static String of(Settings settings) {
        return DemoPerson.ALL.stream().map(Announcement::line).collect(Collectors.joining())
                + "ready query-service "
                + settings.queryAddress()
                + " command-service "
                + settings.commandAddress()
                + " identity "
                + settings.identityAddress()
                + " users "
                + DemoPerson.ALL.stream()
                        .map(person -> person.username() + "/" + person.password())
                        .collect(Collectors.joining(" "));
    }

    private static String line(DemoPerson person) {
        return String.format(
                "  %-20s user %-7s password %-13s %s%n",
                person.role().word(), person.username(), person.password(), person.fullName());
    }
}
