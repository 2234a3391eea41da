package org.goldenthread.query.visibility;

import java.util.Set;
import org.goldenthread.pathway.careleaver.CareLeaverFact;
import org.goldenthread.pathway.childinneed.ChildInNeedFact;
import org.goldenthread.pathway.childprotection.ChildProtectionFact;
import org.goldenthread.pathway.earlyhelp.EarlyHelpFact;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.frontdoor.FrontDoorFact;
import org.goldenthread.pathway.lookedafter.LookedAfterFact;
import org.goldenthread.pathway.person.PersonFact;
import org.goldenthread.pathway.stepdown.StepDownFact;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.access.Sees;
import org.goldenthread.query.records.rows.AssessmentRow;
import org.goldenthread.query.records.rows.CareEpisodeRow;
import org.goldenthread.query.records.rows.CareLeaverRow;
import org.goldenthread.query.records.rows.CarePeriodRow;
import org.goldenthread.query.records.rows.ChildInNeedEpisodeRow;
import org.goldenthread.query.records.rows.ChildInNeedPlanRow;
import org.goldenthread.query.records.rows.ChildProtectionPlanRow;
import org.goldenthread.query.records.rows.ChildRow;
import org.goldenthread.query.records.rows.ClueRow;
import org.goldenthread.query.records.rows.ConferenceRow;
import org.goldenthread.query.records.rows.EarlyHelpRow;
import org.goldenthread.query.records.rows.EnquiryRow;
import org.goldenthread.query.records.rows.MergeRow;
import org.goldenthread.query.records.rows.Milestone;
import org.goldenthread.query.records.rows.MilestoneRow;
import org.goldenthread.query.records.rows.ParentLinkRow;
import org.goldenthread.query.records.rows.PlacementRow;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.records.rows.SiblingLinkRow;
import org.goldenthread.query.records.rows.UnaccompaniedStatusRow;

/** A step of the pathway, as far as it decides who may see what (domain 1.8). */
public enum PathwayStep {
    PERSON,
    EARLY_HELP,
    FRONT_DOOR,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    LOOKED_AFTER,
    STEP_DOWN;

    /** The step of a fact. */
    public static PathwayStep of(Fact fact) {
        return switch (fact) {
            case PersonFact _ -> PERSON;
            case EarlyHelpFact _ -> EARLY_HELP;
            case FrontDoorFact _ -> FRONT_DOOR;
            case ChildInNeedFact _ -> CHILD_IN_NEED;
            case ChildProtectionFact _ -> CHILD_PROTECTION;
            case LookedAfterFact _, CareLeaverFact _ -> LOOKED_AFTER;
            case StepDownFact _ -> STEP_DOWN;
        };
    }

    /** The step of a strand. */
    public static PathwayStep of(Row row) {
        return switch (row) {
            case ChildRow _, ClueRow _, ParentLinkRow _, SiblingLinkRow _, MergeRow _ -> PERSON;
            case EarlyHelpRow _ -> EARLY_HELP;
            case ChildInNeedEpisodeRow _, AssessmentRow _, ChildInNeedPlanRow _ -> CHILD_IN_NEED;
            case EnquiryRow _, ConferenceRow _, ChildProtectionPlanRow _ -> CHILD_PROTECTION;
            case MilestoneRow milestone -> of(milestone.kind());
            case CarePeriodRow _,
                    CareEpisodeRow _,
                    CareLeaverRow _,
                    PlacementRow _,
                    UnaccompaniedStatusRow _ ->
                    LOOKED_AFTER;
        };
    }

    private static PathwayStep of(Milestone kind) {
        return switch (kind) {
            case EARLY_HELP_PLAN_AGREED, EARLY_HELP_REVIEWED -> EARLY_HELP;
            case REFERRAL_DECIDED -> FRONT_DOOR;
            case PROTECTION_PLAN_REVIEWED -> CHILD_PROTECTION;
            case CARE_REVIEWED -> LOOKED_AFTER;
        };
    }

    /** Whether somebody with these roles may see this step of a child. */
    public boolean visibleTo(Set<Role> roles) {
        return Sees.all(roles) || (this == PERSON || this == EARLY_HELP) && Sees.earlyHelp(roles);
    }

    /** Whether somebody with these roles may read personal content; an auditor may not. */
    public static boolean openTo(Set<Role> roles) {
        return roles.stream()
                .anyMatch(role -> role != Role.AUDITOR && Sees.earlyHelp(Set.of(role)));
    }
}
