package org.goldenthread.query.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.EarlyHelpReason;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.earlyhelp.EhClosed;
import org.goldenthread.pathway.earlyhelp.EhaStarted;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;

/** Facts about early help, in few words; episodes are numbered. */
public final class Help {

    private Help() {}

    public static EhaStarted started(int episode, String on) {
        return started(episode, on, Agency.SCHOOL);
    }

    public static EhaStarted started(int episode, String on, Agency agency) {
        return new EhaStarted(
                id(episode),
                LocalDate.parse(on),
                new ConsentId(new UUID(4, episode)),
                agency,
                PractitionerRole.TEACHER,
                EarlyHelpReason.PARENTING,
                NeedLevel.MORE_FOR_SOME,
                null);
    }

    public static EhClosed closed(int episode, String on, EarlyHelpClosure why) {
        return new EhClosed(id(episode), LocalDate.parse(on), why);
    }

    private static EarlyHelpId id(int episode) {
        return new EarlyHelpId(new UUID(5, episode));
    }
}
