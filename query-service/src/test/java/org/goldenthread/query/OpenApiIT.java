package org.goldenthread.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RunningQueryService
class OpenApiIT {

    @Autowired MockMvcTester service;

    @Test
    void describes_every_question_with_its_parameters() {
        assertThat(service.get().uri("/api/openapi").exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "/api/indicators/{code}/cases",
                        "/api/children/{id}/chronology",
                        "/api/children/{id}/as-of",
                        "\"asKnown\"",
                        "\"series\"");
    }
}
