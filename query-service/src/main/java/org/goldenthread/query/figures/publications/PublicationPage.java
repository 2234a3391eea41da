package org.goldenthread.query.figures.publications;

import java.util.List;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.web.Titled;

/**
 * A publication as a page: as on its day, or a draft with its figures as they are now.
 *
 * @param may what the reader may do with it now
 * @param key under which the next act is asked for
 * @param typed what was typed as a remark or a reason
 */
public record PublicationPage(
        PublicationShown publication, May may, String key, String typed, List<Fault> faults)
        implements Titled {

    /** What somebody may do with a publication as it stands. */
    public record May(boolean review, boolean publish, boolean withdraw) {}

    @Override
    public String title() {
        return (faults.isEmpty() ? "" : "Error: ") + publication.title();
    }

    /** Where it stands. */
    public String address() {
        return "/publications/" + publication.publicationId();
    }
}
