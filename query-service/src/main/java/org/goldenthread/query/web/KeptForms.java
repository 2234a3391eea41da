package org.goldenthread.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.problems.ProblemWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Keeps a half-written form when the session is gone: whoever wrote it finds it as it was typed
 * after signing in again. Nothing that it asks for is done before it is sent anew.
 */
@Component
public class KeptForms implements AccessDeniedHandler {

    /** Where a form says who is filling it in. */
    public static final String BY = "by";

    private static final String KEPT = KeptForms.class.getName();

    private static final Pattern FORM =
            Pattern.compile(
                    "(/log/[a-z0-9-]+|/children/[0-9a-f-]{36}/(log|facts)/[a-z0-9/-]+?)(/check|/send|/date|/who|/who/find)?");

    private final ProblemWriter problems;
    private final WebProperties properties;
    private final Deque<Kept> all = new ArrayDeque<>();

    KeptForms(ProblemWriter problems, WebProperties properties) {
        this.problems = problems;
        this.properties = properties;
    }

    /** A form as it was sent to a page; it is forgotten with its session at the latest. */
    private final class Kept implements HttpSessionBindingListener {

        private final String page;
        private final Map<String, List<String>> typed;

        private Kept(String page, Map<String, List<String>> typed) {
            this.page = page;
            this.typed = typed;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            remember(this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            forget(this);
        }

        @Override
        public String toString() {
            return "a form for " + page;
        }
    }

    /** When there are too many, the oldest goes. */
    private void remember(Kept kept) {
        synchronized (all) {
            if (all.size() == properties.formsKept()) {
                all.removeFirst().typed.clear();
            }
            all.addLast(kept);
        }
    }

    private void forget(Kept kept) {
        synchronized (all) {
            all.remove(kept);
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        Matcher form = FORM.matcher(request.getRequestURI());
        if (refused instanceof CsrfException
                && request.getMethod().equals("POST")
                && form.matches()
                && isShort(request)) {
            request.getSession(true).setAttribute(KEPT, new Kept(form.group(1), typed(request)));
            response.sendRedirect(form.group(1) + "?kept");
        } else {
            problems.write(request, response, refused);
        }
    }

    /** The form that was kept for this page, once, and only for the person who filled it in. */
    public Optional<MultiValueMap<String, String>> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(KEPT) instanceof Kept kept)
                || !kept.page.equals(request.getRequestURI())) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return kept.typed.getOrDefault(BY, List.of()).contains(Caller.current().subject())
                ? Optional.of(new LinkedMultiValueMap<>(kept.typed))
                : Optional.empty();
    }

    private boolean isShort(HttpServletRequest request) {
        int length = 0;
        for (Map.Entry<String, String[]> value : request.getParameterMap().entrySet()) {
            length += value.getKey().length();
            for (String text : value.getValue()) {
                length += text.length();
            }
        }
        return length <= properties.longestForm();
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        typed.remove("_csrf");
        return typed;
    }
}
