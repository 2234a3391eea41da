package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.visibility.PathwayStep;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;
import org.goldenthread.query.worklists.clocks.ClockRun;
import org.jspecify.annotations.Nullable;

/**
 * A child as a page, as far as the reader sees the child.
 *
 * @param level the level of help by what is seen, in words
 * @param called the name; for who may not read it, that this is a child
 * @param asked how it was asked for
 * @param strands all strands, for the table that says what the picture shows
 * @param erasure that the identity was erased or is to be, in words; empty when neither
 * @param happened what happened, the latest first
 * @param more how many earlier facts are left out
 * @param due what is due next, the first first
 */
public record ChildPage(
        UUID id,
        @Nullable UUID askedFor,
        String called,
        String life,
        String level,
        Sight sight,
        boolean dead,
        String erasure,
        List<Identified> identified,
        List<OpenStrand> standing,
        List<Helping> helping,
        List<Stretch> strands,
        Picture picture,
        List<Happened> happened,
        int more,
        List<ChronologyFinding> findings,
        List<ClockRun> due,
        LocalDate day,
        ShownMoment asked,
        Doors doors)
        implements Titled {

    /** A strand from its first day to its last, in words. */
    public record Stretch(String name, String days) {}

    /**
     * The moment that the page shows, and how much of it.
     *
     * @param knownOn the day at whose end it was known; empty for now
     * @param moment the moment asked for; empty for now
     * @param asKnown the moment as of which it was known, in words; empty for now
     * @param recorded whether the reader comes from having recorded something
     * @param all whether every fact is shown
     * @param facts how many are shown otherwise
     */
    public record ShownMoment(
            String knownOn,
            String moment,
            String asKnown,
            boolean recorded,
            boolean all,
            int facts) {

        /** The same with every fact, as the end of an address. */
        public String withAll() {
            return "?facts=all"
                    + (moment.isEmpty() ? "" : "&asKnown=" + moment)
                    + (knownOn.isEmpty() ? "" : "&knownOn=" + knownOn);
        }

        /** Whether this is what is known now. */
        public boolean isNow() {
            return asKnown.isEmpty();
        }
    }

    /**
     * Where this reader may go on to.
     *
     * @param find finding another child
     * @param log recording
     * @param corrections the events of the facts that this reader may correct now
     * @param history the history of the child
     */
    public record Doors(boolean find, boolean log, Set<UUID> corrections, boolean history) {}

    /** What somebody with these roles reads of this child. */
    static ChildPage of(
            KnownChild child,
            Set<Role> roles,
            List<Identified.Said> siblings,
            String erasure,
            List<ClockRun> due,
            ShownMoment asked,
            Doors doors) {
        LocalDate day = child.known().day();
        boolean open = PathwayStep.openTo(roles);
        Sight sight = Sight.of(roles);
        Who who = Who.of(child.timeline(), day);
        List<Row> strands = Strands.of(child);
        List<Happened> happened = Happened.of(child.timeline(), open);
        List<Happened> shown =
                asked.all()
                        ? happened
                        : happened.subList(0, Math.min(asked.facts(), happened.size()));
        return new ChildPage(
                who.childId(),
                child.askedFor(),
                open ? who.called() : "A child",
                open ? who.life(day) : "",
                sight.inWords(who.level()),
                sight,
                who.diedOn() != null,
                erasure,
                open ? Identified.of(child.timeline(), day, siblings) : List.of(),
                OpenStrand.of(child, strands),
                Helping.of(child, strands),
                strands.stream().map(ChildPage::stretch).toList(),
                Picture.of(
                        strands,
                        happened.stream()
                                .filter(one -> one.mark() != Happened.Mark.TAKEN_BACK)
                                .map(Happened::on)
                                .toList(),
                        day),
                shown,
                happened.size() - shown.size(),
                ChronologyFinding.of(child),
                due,
                day,
                asked,
                doors);
    }

    private static Stretch stretch(Row row) {
        return new Stretch(
                Strands.name(row).orElse(""), InWords.days(row.startedOn(), row.endedOn()));
    }

    @Override
    public String title() {
        return called;
    }

    /** What breaks a rule. */
    public List<ChronologyFinding> broken() {
        return findings.stream().filter(finding -> !finding.weight().equals("query")).toList();
    }

    /** What wants to be looked at. */
    public List<ChronologyFinding> toLookAt() {
        return findings.stream().filter(finding -> finding.weight().equals("query")).toList();
    }

    /** What the picture shows, in a sentence. */
    public String sentence() {
        if (strands.isEmpty()) {
            return "No " + sight.help() + " is on record.";
        }
        String open =
                standing.stream()
                        .map(OpenStrand::strand)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return "%d %s of help %s on record. %s"
                .formatted(
                        strands.size(),
                        strands.size() == 1 ? "strand" : "strands",
                        strands.size() == 1 ? "is" : "are",
                        open.isEmpty() ? "None is open." : "Open: " + open + ".");
    }
}
