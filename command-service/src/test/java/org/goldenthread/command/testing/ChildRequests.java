package org.goldenthread.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.goldenthread.platform.access.Role;

/** What is asked of the running service for a child, as it is sent. */
public final class ChildRequests {

    private ChildRequests() {}

    /** An identifier that nobody used before. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** Has a child registered by somebody in this role, and answers who it is. */
    public static String registered(Http http, Role role) {
        String child = fresh();
        assertThat(http.ask(role, "register-child", registering(child)).status()).isEqualTo(201);
        return child;
    }

    /** {@code register-child} for a girl of 3 February 2019. */
    public static String registering(String child) {
        return """
        {"childId": "%s", "registeredOn": "2024-01-15", "sex": "F", "bornOn": "2019-02-03",
         "ethnicity": "WBRI", "name": {"given": "Planted", "family": "Otter-Fernley"}}
        """
                .formatted(child);
    }

    /** {@code start-early-help-assessment} on this day, with the consent of the same day. */
    public static String startingHelp(String child, String day) {
        return """
        {"childId": "%s", "startedOn": "%s", "agency": "school", "lead": "teacher", "reason": "parenting",
         "needLevel": "2", "consent": {"givenBy": "mother", "covers": ["assess"], "method": "written"}}
        """
                .formatted(child, day);
    }

    /** {@code record-care-entry} on this day, with what was decided before about permanence. */
    public static String enteringCare(String child, String day) {
        return """
        {"childId": "%s", "enteredOn": "%s", "legalStatus": "C2", "need": "N1", "placement": "U6",
         "provider": "PR1", "urn": "SC999999", "homePostcode": "ZZ1 1ZZ", "placementPostcode": "ZZ2 2ZZ",
         "previousPermanence": "Z1"}
        """
                .formatted(child, day);
    }
}
