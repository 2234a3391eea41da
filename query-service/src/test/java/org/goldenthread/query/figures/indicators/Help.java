package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.AssessedHelp;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.EarlyHelpReason;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.codes.ReviewDecision;
import org.goldenthread.pathway.earlyhelp.EarlyHelpAssessmentCompleted;
import org.goldenthread.pathway.earlyhelp.EarlyHelpAssessmentStarted;
import org.goldenthread.pathway.earlyhelp.EarlyHelpClosed;
import org.goldenthread.pathway.earlyhelp.EarlyHelpPlanAgreed;
import org.goldenthread.pathway.earlyhelp.EarlyHelpReviewHeld;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;

/** Facts about early help, in few words; episodes are numbered. */
public final class Help {

    private Help() {}

    public static EarlyHelpAssessmentStarted started(int episode, String on) {
        return started(episode, on, Agency.SCHOOL);
    }

    public static EarlyHelpAssessmentStarted started(int episode, String on, Agency agency) {
        return new EarlyHelpAssessmentStarted(
                id(episode),
                LocalDate.parse(on),
                new ConsentId(new UUID(4, episode)),
                agency,
                PractitionerRole.TEACHER,
                EarlyHelpReason.PARENTING,
                NeedLevel.MORE_FOR_SOME,
                null);
    }

    public static EarlyHelpAssessmentCompleted completed(int episode, String on) {
        return new EarlyHelpAssessmentCompleted(
                id(episode), LocalDate.parse(on), AssessedHelp.PLAN, List.of());
    }

    public static EarlyHelpPlanAgreed planned(int episode, String on) {
        return new EarlyHelpPlanAgreed(id(episode), LocalDate.parse(on), List.of(), null);
    }

    public static EarlyHelpReviewHeld reviewed(int episode, String on) {
        return new EarlyHelpReviewHeld(
                id(episode),
                LocalDate.parse(on),
                true,
                List.of(),
                List.of(),
                ReviewDecision.CONTINUE,
                null);
    }

    public static EarlyHelpClosed closed(int episode, String on, EarlyHelpClosure why) {
        return new EarlyHelpClosed(id(episode), LocalDate.parse(on), why);
    }

    private static EarlyHelpId id(int episode) {
        return new EarlyHelpId(new UUID(5, episode));
    }
}
