package org.goldenthread.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;
import org.springframework.web.util.WebUtils;

/**
 * Keeps the page that a form was answered with, so that it has an address: whoever goes back to it
 * or loads it again sends nothing a second time, and what was typed stands in no address. A page is
 * kept for the session that it was made for, and forgotten with it.
 */
@Component
class KeptAnswers {

    /** What names a kept page in the address of the form. */
    static final String ANSWER = "answer";

    private static final String KEPT = KeptAnswers.class.getName();

    private final IdGenerator ids;
    private final WebProperties properties;

    KeptAnswers(IdGenerator ids, WebProperties properties) {
        this.ids = ids;
        this.properties = properties;
    }

    /** A page as it was answered. */
    record Kept(String path, int status, byte[] packed) {

        String html() {
            try (GZIPInputStream page = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return new String(page.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record All(Map<String, Kept> pages) {

        synchronized void keep(String id, Kept page, int most) {
            if (pages.size() == most) {
                pages.remove(pages.keySet().iterator().next());
            }
            pages.put(id, page);
        }

        synchronized Optional<Kept> find(String id) {
            return Optional.ofNullable(pages.get(id));
        }
    }

    /** Keeps this answer to a form that was sent; tells the address at which it stands. */
    String keep(HttpServletRequest request, int status, String html) {
        String id = ids.generateId().toString();
        all(request.getSession())
                .keep(
                        id,
                        new Kept(request.getRequestURI(), status, packed(html)),
                        properties.answersKept());
        return request.getRequestURI() + "?" + ANSWER + "=" + id;
    }

    /** The page that is asked for, if it is kept. */
    Optional<Kept> asked(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String id = request.getParameter(ANSWER);
        return session == null || id == null
                ? Optional.empty()
                : all(session).find(id).filter(page -> page.path().equals(request.getRequestURI()));
    }

    private static All all(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(KEPT) instanceof All all) {
                return all;
            }
            All none = new All(new LinkedHashMap<>());
            session.setAttribute(KEPT, none);
            return none;
        }
    }

    private static byte[] packed(String html) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream page = new GZIPOutputStream(packed)) {
            page.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
