package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.local.stories.Caller.Answer;

/** Asks for figures, each including everything up to one position of the journal. */
record Figures(Caller officer, long after) {

    /** A figure at the end of a day. */
    double at(String code, String day) {
        return value(code, "asAt=" + day);
    }

    /** A figure over a period, both ends inside. */
    double during(String code, String from, String to) {
        return value(code, "from=" + from + "&to=" + to);
    }

    /** Why there is no figure over a period. */
    String marker(String code, String from, String to) {
        Answer answer = answer(code, "from=" + from + "&to=" + to);
        assertThat(answer.body().path("value").isNull()).as(answer.text()).isTrue();
        return answer.body().path("marker").asString();
    }

    private double value(String code, String when) {
        Answer answer = answer(code, when);
        assertThat(answer.body().path("value").isNumber()).as(answer.text()).isTrue();
        return answer.body().path("value").doubleValue();
    }

    private Answer answer(String code, String when) {
        Answer answer = officer.ask("/api/indicators/" + code + "?" + when + "&after=" + after);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
