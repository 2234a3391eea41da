package org.goldenthread.query.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.platform.access.Caller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Turns what a page shows into HTML, in the frame of the person who is signed in. */
@Component
@EnableConfigurationProperties(PageLengths.class)
public class Pages {

    static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Pages.class.getClassLoader(),
                    "org.goldenthread.query.pages");
    private final KeptAnswers answers;
    private final ObjectProvider<Names> names;

    /** What ids are called is asked of the records, which rooms that show pages read too. */
    Pages(KeptAnswers answers, ObjectProvider<Names> names) {
        this.answers = answers;
        this.names = names;
    }

    /** The page of this template; nobody may keep a copy of it. */
    public ResponseEntity<String> show(HttpServletRequest request, String template, Titled page) {
        return show(request, HttpStatus.OK, template, page);
    }

    /**
     * The same with another status: 400 for a form with faults, for example. What answers a form
     * that was sent is kept, and the browser is led to it: else it would send the form again
     * whenever somebody goes back.
     */
    public ResponseEntity<String> show(
            HttpServletRequest request, HttpStatus status, String template, Titled page) {
        if (request.getMethod().equals("POST")) {
            String html = html(request, template, page);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, answers.keep(request, status.value(), html))
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html(request, template, page));
    }

    /** A piece of a page, without a frame: what a live page puts in the place of another. */
    public String piece(String template, Object shown) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", shown, html);
        return html.toString().strip();
    }

    String html(HttpServletRequest request, String template, Titled page) {
        NamesWanted wanted = new NamesWanted();
        String unnamed = html(request, template, page, wanted);
        return wanted.isNothing()
                ? unnamed
                : html(request, template, page, names.getObject().of(wanted));
    }

    private String html(HttpServletRequest request, String template, Titled page, Named named) {
        StringOutput html = new StringOutput();
        templates.render(
                template + ".jte", new Framed<>(frame(request, page.title(), named), page), html);
        return html.toString();
    }

    private Frame frame(HttpServletRequest request, String title, Named named) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        String name =
                signedIn != null && signedIn.getPrincipal() instanceof OidcUser user
                        ? nameOf(user)
                        : null;
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                title,
                name,
                name == null
                        ? List.of()
                        : Navigation.of(Caller.current().roles(), request.getRequestURI()),
                csrf == null ? "" : csrf.getToken(),
                named);
    }

    /** A provider need not tell a name (OpenID Connect Core 1.0, section 5.1). */
    private static String nameOf(OidcUser user) {
        return Stream.of(user.getFullName(), user.getPreferredUsername())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("Signed in");
    }
}
