package org.goldenthread.query.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.json.EventJson;
import org.goldenthread.platform.vault.Vault;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.records.projection.PositionedEvent;
import org.goldenthread.query.records.projection.Projection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a child whose identity was erased. */
@Tag("long")
class ErasedProjectionTest {

    private static final ChildId CHILD = new ChildId(new UUID(7, 7));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_row_that_was_ever_known_holds_or_follows_from_what_was_sealed(long seed) {
        EventJson json = new EventJson(new LostKeys());
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            List<PositionedEvent> readable = erased(Histories.random(random));
            List<PositionedEvent> lost = readable.stream().map(told -> read(json, told)).toList();

            assertThat(Projection.project(Map.of(CHILD, readable)))
                    .isEqualTo(Projection.project(Map.of(CHILD, lost)));
        }
    }

    @Test
    void no_indicator_asks_for_an_age_without_asking_whether_it_was_erased() {
        assertThat(IndicatorCatalogue.read().all())
                .isNotEmpty()
                .allSatisfy(indicator ->
                        assertThat(indicator.sql())
                                .as(indicator.code())
                                .doesNotContainPattern("age_band\\((?!\\w+\\.erased,)"));
    }

    private static List<PositionedEvent> erased(List<PositionedEvent> history) {
        List<PositionedEvent> all = new ArrayList<>(history);
        all.add(
                new PositionedEvent(
                        history.getLast().position() + 1,
                        history.getLast().by(),
                        new Entry(
                                new EventId(new UUID(8, 8)),
                                Instant.parse("2030-01-01T09:00:00Z"),
                                new IdentityErased(ErasureReason.COURT_ORDER, List.of()))));
        return all;
    }

    private static PositionedEvent read(EventJson json, PositionedEvent told) {
        Provenance by = told.by();
        PathwayEvent event = told.entry().event();
        return new PositionedEvent(
                told.position(),
                by,
                new Entry(
                        told.entry().id(),
                        told.entry().knownAt(),
                        json.read(json.write(event), event.getClass())));
    }

    /** A vault that has lost every key. */
    private static final class LostKeys implements Vault {

        @Override
        public byte[] seal(UUID subject, String purpose, byte[] clear) {
            return new byte[clear.length];
        }

        @Override
        public Optional<byte[]> open(UUID subject, String purpose, byte[] sealed) {
            return Optional.empty();
        }

        @Override
        public void prepare(Collection<UUID> subjects) {}

        @Override
        public void forget(UUID subject) {}
    }
}
