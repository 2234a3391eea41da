package org.goldenthread.bench.authority;

import java.util.List;
import java.util.UUID;
import org.goldenthread.bench.acts.DemoMerge;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.person.PersonAbsorbed;
import org.goldenthread.pathway.person.PersonMergeProposed;
import org.goldenthread.pathway.person.PersonMerged;

/** What a step to merge two records says, and in whose stream. */
record MergeStep(UUID stream, PersonKind kind, JournalEvent event) {

    /** A proposal stands in the retired record alone, its approval in both. */
    static List<MergeStep> of(DemoMerge step) {
        PersonId survivor = step.act().survivor();
        PersonId retired = step.act().retired();
        return step.act().kind() == PersonKind.ADULT
                ? ofAdults(step, survivor, retired)
                : ofChildren(step, new ChildId(survivor.value()), new ChildId(retired.value()));
    }

    private static List<MergeStep> ofChildren(DemoMerge step, ChildId survivor, ChildId retired) {
        return step.approved()
                ? List.of(
                        child(retired, new MergedInto(survivor)),
                        child(survivor, new DuplicateAbsorbed(retired)))
                : List.of(child(retired, new MergeProposed(survivor, step.act().reason())));
    }

    private static List<MergeStep> ofAdults(DemoMerge step, PersonId survivor, PersonId retired) {
        return step.approved()
                ? List.of(
                        adult(retired, new PersonMerged(survivor)),
                        adult(survivor, new PersonAbsorbed(retired)))
                : List.of(adult(retired, new PersonMergeProposed(survivor, step.act().reason())));
    }

    private static MergeStep child(ChildId stream, JournalEvent event) {
        return new MergeStep(stream.value(), PersonKind.CHILD, event);
    }

    private static MergeStep adult(PersonId stream, JournalEvent event) {
        return new MergeStep(stream.value(), PersonKind.ADULT, event);
    }
}
