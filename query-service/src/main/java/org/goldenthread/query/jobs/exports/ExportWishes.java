package org.goldenthread.query.jobs.exports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.children.history.HistoryForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Begins exports for whoever may have them, and shows them to whoever may see them. */
@Component
public class ExportWishes {

    private final Exports exports;
    private final Exporter exporter;
    private final Knowledge knowledge;
    private final ExportProperties properties;

    ExportWishes(
            Exports exports, Exporter exporter, Knowledge knowledge, ExportProperties properties) {
        this.properties = properties;
        this.exports = exports;
        this.exporter = exporter;
        this.knowledge = knowledge;
    }

    /** Asks for the events that the filters let through, as known at the moment asked. */
    Export begin(HistoryForm form, KnowledgeRequest asked, Caller caller) {
        AsKnown known = knowledge.answer(asked, it -> it);
        UUID id = exports.ask(caller.subject(), form, known);
        exporter.wake();
        return exports.named(id).orElseThrow();
    }

    /** The one with this id; throws a problem when the caller may not have it. */
    Export one(String id, Caller caller) {
        Export export =
                exports.named(Parameters.id("id", id))
                        .orElseThrow(() ->
                                new ProblemException(
                                        Problem.unknown(
                                                "unknown-export",
                                                "There is no export under this id; each is kept for"
                                                        + " %s.".formatted(kept()))));
        if (!export.isOpenTo(caller)) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            "not-allowed",
                            "Not allowed",
                            "Only who asked for an export, auditors and administrators may have"
                                    + " it."));
        }
        return export;
    }

    private String kept() {
        return properties.days() == 1 ? "a day" : properties.days() + " days";
    }

    /** The newest of those that the caller may have, from this one on. */
    public List<Export> list(Caller caller, long offset, int limit) {
        Optional<String> askedBy =
                Export.seesAll(caller) ? Optional.empty() : Optional.of(caller.subject());
        return exports.list(askedBy, offset, limit);
    }
}
