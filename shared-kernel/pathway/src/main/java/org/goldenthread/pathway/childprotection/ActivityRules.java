package org.goldenthread.pathway.childprotection;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.Assessment;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childinneed.EpisodePart;
import org.goldenthread.pathway.childinneed.Episodes;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Rule;

/** What may not happen in an episode because of how it was decided or closed (CIN census). */
final class ActivityRules {

    static final List<Rule> ALL =
            List.of(
                    in(
                            "CIN-8831",
                            "Work is recorded against a referral with no further action.",
                            "If something had to be done after all, take back the decision on no further "
                                    + "action and accept the referral, or record a new one.",
                            ChildInNeedEpisode::endedWithoutAction,
                            timeline -> all(timeline, Assessment::of, Enquiry::of, Conference::of)),
                    in(
                            "CIN-8832",
                            "A child protection plan is recorded against a referral with no further action.",
                            "If the child needs protection, take back the decision on no further action and "
                                    + "accept the referral, or record a new one.",
                            ChildInNeedEpisode::endedWithoutAction,
                            timeline -> all(timeline, ProtectionPlan::of)),
                    in(
                            "CIN-2990",
                            "Plans, enquiries or conferences are recorded although an assessment found no need (RC8, RC9).",
                            "Choose another reason for closure, or take back the plan, enquiry or "
                                    + "conference if it was entered in error.",
                            ChildInNeedEpisode::foundNotInNeed,
                            timeline ->
                                    all(
                                            timeline,
                                            Enquiry::of,
                                            Conference::of,
                                            ProtectionPlan::of,
                                            ChildInNeedPlan::of)),
                    Rule.error(
                            "CIN-8565",
                            "Work is recorded after the day on which the episode was closed.",
                            "Give a day on or before the closing day; if the episode went on, correct its "
                                    + "closure or take it back first.",
                            Episodes.afterClosure(timeline ->
                                    all(
                                            timeline,
                                            Assessment::of,
                                            Enquiry::of,
                                            Conference::of,
                                            ProtectionPlan::of,
                                            ChildInNeedPlan::of))));

    private ActivityRules() {}

    private static Rule in(
            String number,
            String sentence,
            String remedy,
            Predicate<ChildInNeedEpisode> kind,
            Function<ChildTimeline, List<EpisodePart>> parts) {
        return Rule.error(number, sentence, remedy, Episodes.inEpisodes(kind, parts));
    }

    @SafeVarargs
    private static List<EpisodePart> all(
            ChildTimeline timeline,
            Function<ChildTimeline, ? extends List<? extends EpisodePart>>... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> kind.apply(timeline).stream())
                .<EpisodePart>map(part -> part)
                .toList();
    }
}
