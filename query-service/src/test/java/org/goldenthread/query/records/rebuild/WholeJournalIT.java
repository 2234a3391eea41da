package org.goldenthread.query.records.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.records.projection.EntryMapper;
import org.goldenthread.query.records.projection.Placed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal read much at a time, beside the same read as every event store can be. */
@RunningQueryService
class WholeJournalIT {

    private static final LocalDate BORN = LocalDate.of(2019, 3, 3);

    @Autowired TestJournal journal;
    @Autowired WholeJournal stored;
    @Autowired EventStore events;
    @Autowired JournalPositions places;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private final ChildId other = new ChildId(UUID.randomUUID());

    @Test
    void what_is_read_much_at_a_time_is_what_is_read_stream_after_stream() throws Exception {
        tellOfAnnAndHerDuplicate();
        long position = places.head();
        WholeJournal streamed = new StreamedJournal(events, places);

        Contents much = stored.contents(Contents.none(), position);
        Contents each = streamed.contents(Contents.none(), position);

        assertThat(much.position()).isEqualTo(each.position());
        assertThat(much.upTo()).isEqualTo(each.upTo());
        assertThat(much.families()).isEqualTo(each.families());
        assertThat(read(stored, much)).isEqualTo(read(streamed, each)).hasSizeGreaterThan(5);
    }

    @Test
    void a_merge_makes_one_family_of_two_streams() throws Exception {
        tellOfAnnAndHerDuplicate();

        Contents contents = stored.contents(Contents.none(), places.head());

        assertThat(contents.families())
                .anySatisfy(family ->
                        assertThat(family)
                                .containsExactlyInAnyOrder(ann.toString(), other.toString()));
        assertThat(stored.events(List.of(other.toString()), contents))
                .extracting(placed -> EntryMapper.row(placed.event(), placed.position()).type())
                .containsExactly("child-registered", "merged-into", "person-died");
    }

    @Test
    void what_came_after_the_position_is_not_read() throws Exception {
        journal.keep(ann, Registered.child(ann, "Ann", BORN));
        long position = places.head();
        Contents contents = stored.contents(Contents.none(), position);
        journal.keep(ann, new PersonDied(BORN.plusYears(1)));

        assertThat(stored.events(List.of(ann.toString()), contents))
                .extracting(Placed::position)
                .containsExactly(position);
    }

    @Test
    void a_piece_holds_whole_families_and_not_many_more_events_than_it_may() throws Exception {
        tellOfAnnAndHerDuplicate();
        Contents contents = stored.contents(Contents.none(), places.head());

        List<List<List<String>>> pieces = contents.pieces(contents.families(), 3);

        assertThat(pieces.stream().flatMap(List::stream).toList())
                .containsExactlyElementsOf(contents.families());
        assertThat(pieces)
                .allSatisfy(piece -> {
                    long butTheLast =
                            piece.subList(0, piece.size() - 1).stream()
                                    .flatMap(List::stream)
                                    .mapToLong(stream -> contents.places(stream).size())
                                    .sum();
                    assertThat(butTheLast).isLessThan(3);
                });
    }

    /** Two streams of one child, in turns. */
    private void tellOfAnnAndHerDuplicate() {
        journal.keep(ann, Registered.child(ann, "Ann", BORN));
        journal.keep(other, Registered.child(other, "Anne", BORN));
        journal.keep(other, new MergedInto(ann));
        journal.keep(ann, new DuplicateAbsorbed(other));
        journal.keep(ann, new PersonDied(BORN.plusYears(1)));
        journal.keep(other, new PersonDied(BORN.plusYears(1)));
    }

    private static List<Line> read(WholeJournal journal, Contents contents) {
        return journal.events(contents.streams().keySet(), contents).stream()
                .sorted(Comparator.comparingLong(Placed::position))
                .map(Line::of)
                .toList();
    }

    /** All that a rebuild looks at. */
    private record Line(Object row, String content) {

        static Line of(Placed placed) {
            return new Line(
                    EntryMapper.row(placed.event(), placed.position(), placed.knownAt()),
                    String.valueOf(EntryMapper.payload(placed.event())));
        }
    }
}
