package org.goldenthread.query.figures.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.goldenthread.query.figures.indicators.Case;
import org.junit.jupiter.api.Test;

class FreezingTest {

    /**
     * As many as an authority may have behind one figure over all its years. What the digest covers
     * is told here anew: a line for each case, in the order of the alphabet, each with its end.
     */
    @Test
    void digests_forty_thousand_cases_whatever_their_order() throws Exception {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            cases.add(
                    new Case(
                            new UUID(0x4000L, i),
                            i % 2 == 0 ? "numerator" : "denominator",
                            List.of(new UUID(0x7000L, i), new UUID(0x7001L, i)),
                            Map.of("sex", "F")));
        }
        TreeSet<String> lines = new TreeSet<>();
        for (Case one : cases) {
            lines.add(
                    "%s %s [%s, %s]\n"
                            .formatted(
                                    one.childId(),
                                    one.role(),
                                    one.eventIds().get(0),
                                    one.eventIds().get(1)));
        }
        StringBuilder whole = new StringBuilder();
        lines.forEach(whole::append);
        byte[] expected =
                MessageDigest.getInstance("SHA-256")
                        .digest(whole.toString().getBytes(StandardCharsets.UTF_8));

        Collections.shuffle(cases, new Random(1));

        assertThat(Freezing.digest(cases).text()).isEqualTo(HexFormat.of().formatHex(expected));
    }
}
