package org.goldenthread.query.jobs.backfills;

import org.goldenthread.query.web.Titled;

/** The backfills as a page. */
public record BackfillsPage(BackfillList list) implements Titled {

    @Override
    public String title() {
        return "Backfills";
    }

    /** How far it has come, in words. */
    public static String stage(String stage) {
        return switch (stage) {
            case "declared" -> "Waits for approval";
            case "approved" -> "Running";
            default -> "Ended";
        };
    }

    /** What was done in a step, in words. */
    public static String step(String type) {
        return switch (type) {
            case "backfill-declared" -> "Declared";
            case "backfill-approved" -> "Approved";
            default -> "Ended";
        };
    }
}
