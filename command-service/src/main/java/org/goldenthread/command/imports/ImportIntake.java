package org.goldenthread.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an upload in: once it is answered, it survives a crash. */
@Component
class ImportIntake {

    private final ImportJobs jobs;
    private final SealedUploads uploads;

    ImportIntake(ImportJobs jobs, SealedUploads uploads) {
        this.jobs = jobs;
        this.uploads = uploads;
    }

    /** Queues the upload and answers with the import's id. */
    @Transactional
    public UUID take(
            String kind,
            LocalAuthority authority,
            @Nullable Instant knownAt,
            ImportJob.Submission submission,
            boolean dryRun,
            Map<String, ? extends InputStreamSource> parts)
            throws IOException {
        UUID id = UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
        long job = jobs.add(id, kind, authority, knownAt, submission, dryRun);
        for (var part : parts.entrySet()) {
            try (InputStream content = part.getValue().getInputStream()) {
                uploads.keep(job, part.getKey(), content);
            }
        }
        return id;
    }
}
