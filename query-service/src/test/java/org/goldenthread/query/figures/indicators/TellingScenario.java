package org.goldenthread.query.figures.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.codes.Locality;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.facts.Correction;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.Erasure;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergeUndone;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.person.PersonEvent;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.rules.Remainder;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.records.RecordsDatabase;
import org.goldenthread.query.records.projection.Difference;
import org.goldenthread.query.records.projection.EntryRow;
import org.goldenthread.query.records.projection.PersonMergeRow;
import org.goldenthread.query.records.projection.PositionedEvent;
import org.goldenthread.query.records.projection.Projection;
import org.goldenthread.query.records.writing.RecordsTables;
import org.goldenthread.query.records.writing.ReferenceTables;
import org.junit.jupiter.api.BeforeEach;

/**
 * Given facts, told one after another and written by the real projection to a real PostgreSQL, then
 * whatever is asked of them.
 */
public abstract class TellingScenario {

    protected static final RecordsDatabase DATABASE = RecordsDatabase.fresh();

    private final RecordsTables tables = DATABASE.tables();
    private final Merges told = new Merges();
    private final Map<PersonId, List<PersonMergeRow.Heard>> heard = new HashMap<>();
    private final Map<Long, LocalDate> knownOn = new HashMap<>();
    private LocalDate today = LocalDate.parse("2026-06-30");
    private long position;
    private String worker = "somebody";
    private String agency = "Medway Council";
    private Provenance.Grade grade = Provenance.Grade.RECORDED;
    private String source = "test";

    @BeforeEach
    protected void forget() {
        DATABASE.forget();
    }

    /** From here on facts become known on this day; it never goes back. */
    protected void today(String day) {
        today = LocalDate.parse(day);
    }

    /** From here on facts are told by this agency. */
    protected void toldBy(String agency) {
        this.agency = agency;
    }

    /** From here on facts are recorded by this worker. */
    protected void recordedBy(String worker) {
        this.worker = worker;
    }

    /** From here on facts are taken from a return. */
    protected void importing() {
        grade = Provenance.Grade.IMPORTED;
        source = "ssda903";
    }

    /** A child born on this day is known. */
    protected ChildId child(String bornOn) {
        ChildId child = new ChildId(new UUID(1, told.children()));
        LocalDate born = LocalDate.parse(bornOn);
        tell(
                child,
                new ChildRegistered(
                        born,
                        Sex.FEMALE,
                        null,
                        Sealed.of(child.value(), born),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Locality("ME4")));
        return child;
    }

    /** The event by which a child was first known. */
    protected EventId registrationOf(ChildId child) {
        return told.of(child).getFirst().entry().id();
    }

    /** A child born in 2015 is known. */
    protected ChildId child() {
        return child("2015-05-05");
    }

    /** An event of this child is told; answers its id. */
    protected EventId tell(ChildId child, PathwayEvent event) {
        position++;
        knownOn.put(position, today);
        PositionedEvent fresh =
                new PositionedEvent(
                        position,
                        new Provenance(worker, "social-worker", agency, source, "test", grade),
                        new Entry(new EventId(new UUID(2, position)), instant(), event));
        List<PositionedEvent> earlier = told.of(child);
        told.tell(child, fresh);
        Map<ChildId, List<PositionedEvent>> family = told.familyOf(child);
        DATABASE.inTransaction(() -> {
            tables.write(List.of(entry(child, fresh)));
            if (family.size() == 1 && !erased(family)) {
                tables.write(
                        List.of(Difference.of(Projection.changes(child, earlier, List.of(fresh)))));
            } else {
                tables.replace(family.keySet(), Projection.project(family));
            }
        });
        return fresh.entry().id();
    }

    /** The identity of this child is erased, with what the erasure has to keep. */
    protected void erase(ChildId child) {
        StreamFamily family =
                StreamFamily.around(
                        child, each -> told.of(each).stream().map(PositionedEvent::entry).toList());
        IdentityErased erasure =
                Remainder.erasure(ErasureReason.COURT_ORDER, family.timeline(child), today);
        family.oneWith(child).forEach(each -> tell(each, erasure));
    }

    private static boolean erased(Map<ChildId, List<PositionedEvent>> family) {
        return family.values().stream()
                .anyMatch(stream ->
                        Erasure.isDone(stream.stream().map(PositionedEvent::entry).toList()));
    }

    private EntryRow entry(ChildId child, PositionedEvent told) {
        PathwayEvent event = told.entry().event();
        LocalDate effectiveOn =
                switch (event) {
                    case Fact fact -> fact.effectiveOn();
                    case FactAmended amended -> amended.fact().effectiveOn();
                    default -> null;
                };
        Correction correction = event instanceof Correction it ? it : null;
        return new EntryRow(
                told.position(),
                told.entry().id().value(),
                child.value(),
                told.position(),
                EventNames.nameOf(event.getClass()),
                1,
                effectiveOn,
                instant(),
                instant(),
                told.by().recordedBy(),
                told.by().role(),
                told.by().agency(),
                told.by().sourceSystem(),
                told.by().correlation(),
                correction == null ? null : correction.supersedes().value(),
                told.by().grade().name().toLowerCase(Locale.ROOT),
                correction == null ? null : correction.reason().code(),
                told.by().sentBy());
    }

    /** What figures are computed with changes. */
    protected void tell(ReferenceEvent event) {
        position++;
        knownOn.put(position, today);
        DATABASE.inTransaction(() -> new ReferenceTables(DATABASE.jdbc()).write(position, event));
    }

    /** Two records turn out to be of one child. */
    protected void merge(ChildId retired, ChildId survivor) {
        tell(retired, new MergeProposed(survivor, MergeReason.REGISTERED_TWICE));
        tell(retired, new MergedInto(survivor));
        tell(survivor, new DuplicateAbsorbed(retired));
    }

    /** They are two children after all. */
    protected void unmerge(ChildId retired, ChildId survivor) {
        tell(retired, new MergeUndone(survivor, UnmergeReason.DIFFERENT_PEOPLE));
        tell(survivor, new MergeUndone(retired, UnmergeReason.DIFFERENT_PEOPLE));
    }

    /** An event of this adult is told. */
    protected void tell(PersonId adult, PersonEvent event) {
        position++;
        knownOn.put(position, today);
        List<PersonMergeRow.Heard> stream = heard.computeIfAbsent(adult, _ -> new ArrayList<>());
        stream.add(new PersonMergeRow.Heard(position, new EventId(new UUID(2, position)), event));
        DATABASE.inTransaction(() -> tables.replace(adult, PersonMergeRow.project(adult, stream)));
    }

    /** The event turns out to be wrong in part. */
    protected EventId amend(ChildId child, EventId wrong, Fact right) {
        return tell(child, new FactAmended(wrong, right, CorrectionReason.WRONG_DETAIL));
    }

    /** The event turns out to be an error. */
    protected EventId voided(ChildId child, EventId wrong) {
        return tell(child, new FactVoided(wrong, CorrectionReason.NEVER_HAPPENED));
    }

    /** All that is known now. */
    protected AsKnown known() {
        return new AsKnown(position, instant());
    }

    /** What was known at the end of this day. */
    protected AsKnown knownOn(String day) {
        LocalDate last = LocalDate.parse(day);
        long known =
                knownOn.entrySet().stream()
                        .filter(entry -> !entry.getValue().isAfter(last))
                        .mapToLong(Map.Entry::getKey)
                        .max()
                        .orElse(0);
        return new AsKnown(known, last.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private Instant instant() {
        return today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
