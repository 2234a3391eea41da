package org.goldenthread.command.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.IdentifierFactory;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.command.streams.LocalIds;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.vault.Vault;
import org.springframework.stereotype.Component;

/** Finds out who the children of a return are, many with one question each. */
@Component
class ChildrenOfReturn {

    private final LocalIds localIds;
    private final ChildStreams streams;
    private final Vault vault;
    private final SideBySide sideBySide;

    ChildrenOfReturn(LocalIds localIds, ChildStreams streams, Vault vault, SideBySide sideBySide) {
        this.localIds = localIds;
        this.streams = streams;
        this.vault = vault;
        this.sideBySide = sideBySide;
    }

    /** A child as it stands in the return, and its turn there, counted from 1. */
    record Named(long number, StatedChild stated) {}

    /**
     * Who they are and what is recorded of them, in the same order. Whom nobody called so before is
     * a new child, with nothing recorded; a job that only looks remembers none.
     */
    List<ChildInHand> inHand(ImportJob job, List<Named> children) {
        List<String> called = children.stream().map(child -> child.stated().localId()).toList();
        Map<String, ChildId> known = localIds.find(job.authority(), called);
        Map<String, ChildId> fresh = new LinkedHashMap<>();
        called.stream()
                .filter(id -> !known.containsKey(id))
                .forEach(id -> fresh.computeIfAbsent(id, _ -> newChild()));
        if (!job.dryRun() && !fresh.isEmpty()) {
            known.putAll(firstToBeCalled(job, fresh));
            vault.prepare(fresh.values().stream().map(ChildId::value).toList());
        }
        Map<ChildId, ChildRecord> records = new ConcurrentHashMap<>();
        fresh.values().forEach(child -> records.put(child, nothing(child)));
        sideBySide.each(Set.copyOf(known.values()), child -> read(child, records));
        return children.stream().map(child -> inHand(child, known, fresh, records)).toList();
    }

    private static ChildInHand inHand(
            Named child,
            Map<String, ChildId> known,
            Map<String, ChildId> fresh,
            Map<ChildId, ChildRecord> records) {
        String called = child.stated().localId();
        ChildId id = Objects.requireNonNull(known.getOrDefault(called, fresh.get(called)));
        return new ChildInHand(
                child.number(), child.stated(), id, Optional.ofNullable(records.get(id)));
    }

    /** What cannot be read is the matter of its child alone, when it is that one's turn. */
    private void read(ChildId child, Map<ChildId, ChildRecord> records) {
        try {
            records.put(child, streams.record(child));
        } catch (RuntimeException e) {
            if (StandStill.isReason(e)) {
                throw e;
            }
        }
    }

    private static ChildRecord nothing(ChildId child) {
        return new ChildRecord(ChildTimeline.of(child, List.of()), Map.of());
    }

    /** Remembers new children; answers those whom somebody else has just called so. */
    private Map<String, ChildId> firstToBeCalled(ImportJob job, Map<String, ChildId> fresh) {
        localIds.remember(job.authority(), fresh);
        Map<String, ChildId> others = localIds.find(job.authority(), fresh.keySet());
        others.entrySet().removeIf(called -> called.getValue().equals(fresh.get(called.getKey())));
        fresh.keySet().removeAll(others.keySet());
        return others;
    }

    private static ChildId newChild() {
        return new ChildId(UUID.fromString(IdentifierFactory.getInstance().generateIdentifier()));
    }
}
