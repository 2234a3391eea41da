package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.junit.jupiter.api.Test;

/** A correction that is taken back leaves what it corrected; a fact that is voided is gone. */
class TakenBackIT extends FigureScenario {

    @Test
    void the_first_day_speaks_again_when_its_amendment_is_taken_back() {
        ChildId ann = child();
        EventId entry = tell(ann, Care.entry(1, "2025-01-10"));
        EventId wrong = amend(ann, entry, Care.entry(1, "2025-04-10"));
        figure("LA-01").asAt("2025-03-31").is(0);
        today("2026-07-02");
        tell(ann, new AmendmentWithdrawn(wrong, CorrectionReason.DUPLICATE));

        figure("LA-01").asAt("2025-03-31").is(1);
        figureAsKnownOn("2026-07-01", "LA-01").asAt("2025-03-31").is(0);
        figure("DQ-02").in("2026-07-02", "2026-07-02").is(1, 1);
    }

    @Test
    void a_voided_fact_is_gone_with_its_amendment_whatever_is_taken_back_later() {
        ChildId ann = child();
        EventId entry = tell(ann, Care.entry(1, "2025-01-10"));
        EventId wrong = amend(ann, entry, Care.entry(1, "2025-02-10"));
        voided(ann, entry);
        tell(ann, new AmendmentWithdrawn(wrong, CorrectionReason.DUPLICATE));

        figure("LA-01").asAt("2025-03-31").is(0);
    }

    /** The tables and the timeline of every history agree on which facts are gone. */
    @Test
    void the_question_of_which_facts_are_voided_has_one_answer() {
        Random random = new Random(8);
        for (int run = 0; run < 40; run++) {
            forget();
            ChildId ann = child();
            List<EventId> told = new ArrayList<>();
            Map<EventId, EventId> factOf = new HashMap<>();
            Map<EventId, Boolean> corrected = new HashMap<>();
            for (int i = 0; i < 3; i++) {
                EventId entry = tell(ann, Care.entry(i, "202" + i + "-01-10"));
                told.add(entry);
                factOf.put(entry, entry);
            }
            for (int i = 0; i < 8; i++) {
                EventId about = told.get(random.nextInt(told.size()));
                EventId fact = factOf.get(about);
                int kind = random.nextInt(3);
                EventId correction =
                        tell(
                                ann,
                                switch (kind) {
                                    case 0 ->
                                            new FactAmended(
                                                    about,
                                                    Care.entry(1, "2024-05-1" + i),
                                                    CorrectionReason.WRONG_DETAIL);
                                    case 1 -> new AmendmentWithdrawn(about, CorrectionReason.TEST);
                                    default -> new FactVoided(about, CorrectionReason.TEST);
                                });
                told.add(correction);
                factOf.put(correction, fact);
                corrected.merge(fact, kind == 2, Boolean::logicalOr);
            }
            Map<EventId, Boolean> known = new HashMap<>();
            DATABASE.jdbc()
                    .sql("select event_id, voided from records.corrected_known(?)")
                    .param(known().position())
                    .query(row -> {
                        known.put(new EventId(row.getObject(1, UUID.class)), row.getBoolean(2));
                    });
            assertThat(known).isEqualTo(corrected);
        }
    }
}
