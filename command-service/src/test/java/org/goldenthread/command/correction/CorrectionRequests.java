package org.goldenthread.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.ChildRequests.fresh;

import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.platform.access.Role;

/** Corrections as they are sent. */
final class CorrectionRequests {

    private CorrectionRequests() {}

    /** The fact was recorded of the wrong child. */
    static String voiding(String child, String event) {
        return """
        {"childId": "%s", "eventId": "%s", "reason": "wrong-child"}\
        """
                .formatted(child, event);
    }

    /** The contact was received on another day. */
    static String amending(String child, String event, String on, String reason) {
        return """
        {"childId": "%s", "eventId": "%s", "type": "contact-received", "reason": "wrong-detail",
         "fact": {"contact": "%s", "receivedOn": "%s", "source": "1A", "reason": "%s"}}
        """
                .formatted(child, event, fresh(), on, reason);
    }

    /** Records a contact, and answers its event. */
    static String contact(Http http, String child, Role role) {
        Answered answered = http.ask(role, "record-contact", contactOf(child));
        assertThat(answered.status()).isEqualTo(201);
        return answered.event(0);
    }

    /** A contact that was received on 1 February 2024. */
    static String contactOf(String child) {
        return """
        {"childId": "%s", "receivedOn": "2024-02-01", "source": "1A", "reason": "worried"}\
        """
                .formatted(child);
    }

    /** The fact in other words. */
    static String said(String child, String event, String fact) {
        return "{\"childId\": \"%s\", \"eventId\": \"%s\", \"reason\": \"wrong-detail\", \"fact\": %s}"
                .formatted(child, event, fact);
    }

    /** All of these or none. */
    static String together(String... items) {
        return "{\"corrections\": [" + String.join(",", items) + "]}";
    }

    /** One of several corrections. */
    static String item(String name, String command) {
        return "{\"name\": \"" + name + "\", \"command\": " + command + "}";
    }
}
