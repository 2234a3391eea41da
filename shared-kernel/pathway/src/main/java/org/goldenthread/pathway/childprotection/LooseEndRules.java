package org.goldenthread.pathway.childprotection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.AssessmentCompleted;
import org.goldenthread.pathway.childinneed.AssessmentStarted;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisodeClosed;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanEnded;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanStarted;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.frontdoor.ContactOutcomeDecided;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.frontdoor.ReferralNoFurtherAction;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.Id;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;
import org.jspecify.annotations.Nullable;

/** Facts that name something that never began, and facts that begin or end a thing twice. */
final class LooseEndRules {

    static final List<Rule> ALL =
            List.of(
                    Rule.error(
                            "GT-CN-2",
                            "Something was decided, reviewed or ended that was never recorded as begun.",
                            "Record its beginning first; whoever takes a beginning back takes back in one "
                                    + "go what followed from it.",
                            LooseEndRules::withoutBeginning),
                    Rule.error(
                            "GT-CN-3",
                            "The same thing is recorded as begun, or as ended, more than once.",
                            "If what is recorded is wrong, correct it, or take it back before it is "
                                    + "recorded anew.",
                            LooseEndRules::twice));

    private LooseEndRules() {}

    private static Stream<List<EventId>> withoutBeginning(ChildTimeline timeline) {
        Set<Id> begun = new HashSet<>();
        timeline.facts().forEach(known -> add(begun, beginning(known.fact())));
        return timeline.facts().stream()
                .filter(known -> needed(known.fact()).anyMatch(id -> !begun.contains(id)))
                .map(InForce::events);
    }

    private static Stream<List<EventId>> twice(ChildTimeline timeline) {
        Set<Id> begun = new HashSet<>();
        Set<Id> ended = new HashSet<>();
        return timeline.facts().stream()
                .filter(known ->
                        !add(begun, beginning(known.fact())) | !add(ended, ending(known.fact())))
                .map(InForce::events);
    }

    private static boolean add(Set<Id> ids, @Nullable Id id) {
        return id == null || ids.add(id);
    }

    private static @Nullable Id beginning(Fact fact) {
        return switch (fact) {
            case ContactReceived contact -> contact.contact();
            case ReferralReceived referral -> referral.referral();
            case AssessmentStarted assessment -> assessment.assessment();
            case ChildInNeedPlanStarted plan -> plan.plan();
            case Section47Started enquiry -> enquiry.enquiry();
            case ProtectionPlanStarted plan -> plan.plan();
            default -> null;
        };
    }

    private static @Nullable Id ending(Fact fact) {
        return switch (fact) {
            case ContactOutcomeDecided contact -> contact.contact();
            case ChildInNeedEpisodeClosed episode -> episode.referral();
            case AssessmentCompleted assessment -> assessment.assessment();
            case ChildInNeedPlanEnded plan -> plan.plan();
            case Section47Concluded enquiry -> enquiry.enquiry();
            case ProtectionPlanEnded plan -> plan.plan();
            default -> null;
        };
    }

    /** What must have begun for this fact to make sense. */
    private static Stream<Id> needed(Fact fact) {
        return switch (fact) {
            case ReferralAccepted accepted -> Stream.of(accepted.referral());
            case ReferralNoFurtherAction nfa -> Stream.of(nfa.referral());
            case AssessmentStarted assessment -> Stream.of(assessment.referral());
            case ChildInNeedPlanStarted plan -> Stream.of(plan.referral());
            case StrategyDiscussionHeld discussion -> Stream.of(discussion.referral());
            case Section47Started enquiry -> Stream.of(enquiry.referral());
            case ProtectionPlanStarted plan -> Stream.of(plan.referral());
            case ReviewConferenceHeld review -> Stream.of(review.plan());
            case InitialConferenceHeld conference ->
                    Stream.concat(
                            Stream.of(conference.referral()),
                            Stream.ofNullable(conference.enquiry()));
            default -> Stream.ofNullable(ending(fact));
        };
    }
}
