package org.goldenthread.query.jobs.exports;

import java.util.Locale;
import org.goldenthread.query.web.Titled;

/** An export as a page: how far it is, and where its file is to be had. */
public record ExportPage(Export export) implements Titled {

    /** Sizes are told by the thousand, as browsers do. */
    private static final int THOUSAND = 1_000;

    @Override
    public String title() {
        return "An export of the history";
    }

    /** Where it stands. */
    public String address() {
        return "/history/exports/" + export.id();
    }

    /** Where the same events stand on pages. */
    public String events() {
        return export.form().at("/history");
    }

    /** Where its file is. */
    public String file() {
        return address() + "/events.csv";
    }

    /** How large its file is, in words. */
    public String size() {
        long bytes = export.bytes();
        return bytes < THOUSAND
                ? bytes + " bytes"
                : bytes < THOUSAND * THOUSAND
                        ? bytes / THOUSAND + " kB"
                        : String.format(Locale.UK, "%.1f MB", bytes / 1e6);
    }
}
