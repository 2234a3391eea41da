package org.goldenthread.query.jobs.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Csv;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends the file of an export piece by piece, as fast as it is taken. */
@Component
class ExportFile {

    private final Pieces pieces;

    ExportFile(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Sends it; throws a problem while it is not complete. */
    void send(Export export, HttpServletResponse response) throws IOException {
        if (!export.isCompleted()) {
            throw new ProblemException(
                    Problem.unknown("no-file", "This export has no file, or has none yet."));
        }
        response.setContentType(Csv.TYPE);
        response.setContentLengthLong(export.bytes());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        OutputStream out = response.getOutputStream();
        pieces.forEach(export.id(), out::write);
        out.flush();
    }
}
