package org.goldenthread.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;

/** A request that one service sends on to another is found in both logs under one id. */
class TraceTest {

    @AfterEach
    void the_request_is_answered() {
        MDC.remove(Trace.KEY);
    }

    @Test
    void what_is_passed_on_is_the_id_of_the_request_that_is_being_answered() {
        String id = Trace.idOf(new MockHttpServletRequest());
        MDC.put(Trace.KEY, id);

        MockHttpServletRequest sentOn = new MockHttpServletRequest();
        sentOn.addHeader(Trace.HEADER, Trace.passedOn().orElseThrow());

        assertThat(Trace.idOf(sentOn)).isEqualTo(id);
    }

    @Test
    void where_nothing_is_being_answered_nothing_is_passed_on() {
        assertThat(Trace.passedOn()).isEmpty();
    }
}
