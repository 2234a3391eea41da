package org.goldenthread.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.command.deciding.Likenesses;
import org.goldenthread.command.deciding.Likenesses.Like;
import org.goldenthread.command.http.CommandDispatcher;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.person.MergePersons;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.springframework.stereotype.Component;

/**
 * Finds children of a return who may be on record already under another number. That two records
 * are one is proposed where much speaks for it; it is always people who decide, for twins share a
 * day of birth.
 */
@Component
class Resemblance {

    private final Likenesses likenesses;
    private final NamedChildren named;
    private final ChildStreams streams;
    private final CommandDispatcher acts;
    private final OwnAuthority authority;

    Resemblance(
            Likenesses likenesses,
            NamedChildren named,
            ChildStreams streams,
            CommandDispatcher acts,
            OwnAuthority authority) {
        this.likenesses = likenesses;
        this.named = named;
        this.streams = streams;
        this.acts = acts;
        this.authority = authority;
    }

    /** Two records and all that they have in common. */
    private record Pair(UUID child, UUID other) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair that) {
            int first = child.compareTo(that.child);
            return first == 0 ? other.compareTo(that.other) : first;
        }
    }

    /** A finding and the child it is about. */
    record Found(ChildId child, ImportFinding finding) {}

    /** What is found at the end of a job, always in the same order. */
    List<Found> in(ImportJob job) {
        boolean own = job.authority().equals(authority.own());
        Map<Pair, Set<String>> pairs =
                likenesses.among(job.number(), job.dryRun(), job.authority(), own).stream()
                        .collect(
                                Collectors.groupingBy(
                                        like -> new Pair(like.child(), like.other()),
                                        TreeMap::new,
                                        Collectors.mapping(Like::what, Collectors.toSet())));
        List<Found> found = new ArrayList<>();
        pairs.forEach((pair, common) -> judge(job, pair, common, found));
        return found;
    }

    private void judge(ImportJob job, Pair pair, Set<String> common, List<Found> found) {
        ChildId child = new ChildId(pair.child());
        ChildId other = new ChildId(pair.other());
        ChildTimeline timeline = streams.timeline(child);
        if (timeline.isOf(other)) {
            return;
        }
        boolean beside = named.isNamed(job.number(), other);
        boolean alike =
                common.contains("upn")
                        || common.contains("care")
                        || common.contains("referral")
                        || sameBirth(timeline, streams.timeline(other));
        boolean propose = alike && !beside;
        if (propose && !job.dryRun()) {
            acts.settle(
                    new MergePersons(
                            new PersonId(other.value()),
                            new PersonId(child.value()),
                            common.contains("upn")
                                    ? MergeReason.SAME_IDENTIFIER
                                    : MergeReason.REGISTERED_TWICE,
                            PersonKind.CHILD),
                    job.provenance(),
                    job.knownAt(),
                    null,
                    null);
        }
        found.add(
                new Found(
                        child,
                        new ImportFinding(
                                named.place(job.number(), child),
                                propose ? "GT-IM-11" : "GT-IM-12",
                                sentence(common, beside, propose),
                                Recorded.AS_STATED)));
    }

    private static boolean sameBirth(ChildTimeline one, ChildTimeline other) {
        var birth = one.latest(ChildRegistered.class).map(InForce::fact).flatMap(Signs::birth);
        return birth.isPresent()
                && birth.equals(
                        other.latest(ChildRegistered.class)
                                .map(InForce::fact)
                                .flatMap(Signs::birth));
    }

    private static String sentence(Set<String> common, boolean beside, boolean propose) {
        String same =
                common.contains("upn")
                        ? "has the same UPN as"
                        : common.contains("number")
                                ? "has a number that differs only in zeros, spaces, case or .0 from that of"
                                : "has the day of birth, the sex and a first day in common with";
        return "The child "
                + same
                + (beside ? " another child of this return." : " a child already on record.")
                + (propose
                        ? " It is proposed that they are one; a manager has to approve it, or part"
                                + " them, for they may be twins."
                        : " Look whether they are one child.");
    }
}
