package org.goldenthread.query.visibility;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;

/**
 * What somebody sees of a child: the facts of the steps that their roles may see (domain 1.8), and
 * nothing else. Whatever a page or an answer says of a child, a level, a strand, a finding or a
 * count, is worked out from the child as seen: so nothing that is hidden can be told from what is
 * shown.
 */
public record Sight(Set<PathwayStep> steps) {

    /** Said of every child alike, so that it tells nothing of any. */
    private static final String ELSEWHERE =
            "You see who the child is, and early help. Whether other services help is never shown"
                    + " here. To ask, or if you are worried about a child, call children’s social"
                    + " care.";

    /** What somebody with these roles sees. */
    public static Sight of(Set<Role> roles) {
        return new Sight(
                Arrays.stream(PathwayStep.values())
                        .filter(step -> step.visibleTo(roles))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PathwayStep.class))));
    }

    /** What the caller sees. */
    public static Sight current() {
        return of(Caller.current().roles());
    }

    /** Whether nothing is hidden. */
    public boolean isWhole() {
        return steps.size() == PathwayStep.values().length;
    }

    /** A level of help as it was seen; without the rest, the lowest says nothing but this. */
    public String inWords(PathwayLevel level) {
        return isWhole() || level != PathwayLevel.UNIVERSAL ? level.label() : "No early help";
    }

    /** The help that is spoken of. */
    public String help() {
        return isWhole() ? "help" : "early help";
    }

    /** Whom to ask for what is never shown; empty where nothing is hidden. */
    public String elsewhere() {
        return isWhole() ? "" : ELSEWHERE;
    }

    /** The child as seen. */
    public ChildTimeline of(ChildTimeline timeline) {
        return isWhole() ? timeline : timeline.seenBy(fact -> steps.contains(PathwayStep.of(fact)));
    }
}
