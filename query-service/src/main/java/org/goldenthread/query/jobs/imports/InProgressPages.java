package org.goldenthread.query.jobs.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.commandclient.ImportClient;
import org.goldenthread.query.commandclient.SentReturn;
import org.goldenthread.query.jobs.exports.ExportWishes;
import org.goldenthread.query.records.rebuild.Rebuild;
import org.goldenthread.query.records.rebuild.Rebuilds;
import org.goldenthread.query.visibility.FollowsLongWork;
import org.goldenthread.query.web.Askers;
import org.goldenthread.query.web.PageLengths;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Long work as a page: what goes on, and what has ended. */
@Controller
class InProgressPages {

    private final ImportClient returns;
    private final ExportWishes exports;
    private final Rebuilds rebuilds;
    private final Askers askers;
    private final PageLengths lengths;
    private final Pages pages;

    InProgressPages(
            ImportClient returns,
            ExportWishes exports,
            Rebuilds rebuilds,
            Askers askers,
            PageLengths lengths,
            Pages pages) {
        this.returns = returns;
        this.exports = exports;
        this.rebuilds = rebuilds;
        this.askers = askers;
        this.lengths = lengths;
        this.pages = pages;
    }

    @FollowsLongWork
    @GetMapping("/work-in-progress")
    ResponseEntity<String> all(HttpServletRequest request) {
        Caller caller = Caller.current();
        Set<Role> roles = caller.roles();
        Optional<List<SentReturn>> imports =
                roles.contains(Role.DATA_TEAM) || roles.contains(Role.ADMINISTRATOR)
                        ? Optional.of(returns.newest(lengths.inProgress(), askers.current(null)))
                        : Optional.empty();
        Optional<List<Rebuild>> rebuilt =
                roles.contains(Role.AUDITOR) || roles.contains(Role.ADMINISTRATOR)
                        ? Optional.of(rebuilds.list(0, lengths.inProgress()))
                        : Optional.empty();
        return pages.show(
                request,
                "progress",
                new InProgressPage(
                        imports,
                        exports.list(caller, 0, lengths.inProgress()),
                        rebuilt,
                        roles.contains(Role.ADMINISTRATOR)));
    }
}
