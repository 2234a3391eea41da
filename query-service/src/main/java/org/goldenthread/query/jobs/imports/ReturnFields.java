package org.goldenthread.query.jobs.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.query.asof.RequestParameters;

/** The form with which a return is sent, beside its files. */
record ReturnFields(
        @Schema(description = "the day of the return") String knownAt,
        @Schema(description = "true: only look at what it would do") String dryRun)
        implements RequestParameters {

    /** The same as the command service takes them: what was left empty is not sent on. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!knownAt.isBlank()) {
            fields.put("knownAt", knownAt.strip());
        }
        if (!dryRun.isBlank()) {
            fields.put("dryRun", dryRun);
        }
        return fields;
    }
}
