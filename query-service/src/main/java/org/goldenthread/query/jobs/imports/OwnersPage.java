package org.goldenthread.query.jobs.imports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.goldenthread.query.commandclient.SentReturn;
import org.goldenthread.query.web.Titled;

/**
 * What was found in a return by who mends it.
 *
 * @param owner whose findings are listed, if somebody's are
 * @param findings of this owner, at most as many as a page holds
 * @param more how many there are beyond those
 */
public record OwnersPage(
        SentReturn sent,
        List<Share> shares,
        Optional<String> owner,
        List<SentReturn.Finding> findings,
        long more)
        implements Titled {

    /** How much somebody has to mend. */
    public record Share(String owner, long findings, long children) {

        /** Where the findings stand. */
        public String address() {
            return "?owner="
                    + URLEncoder.encode(owner, StandardCharsets.UTF_8).replace("+", "%20")
                    + "#findings";
        }
    }

    @Override
    public String title() {
        return "Who mends what was found";
    }

    /** The import. */
    public String back() {
        return "/imports/" + sent.id();
    }
}
