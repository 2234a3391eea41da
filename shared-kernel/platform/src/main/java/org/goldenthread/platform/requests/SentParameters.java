package org.goldenthread.platform.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.platform.problems.Fault;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The parameters that a request was sent with, those of a form included.
 *
 * @param values all that was sent under each name
 */
public record SentParameters(Map<String, List<String>> values) {

    /** Those of this request; what a form is guarded with is no parameter. */
    public static SentParameters of(HttpServletRequest request) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            sent.remove(token.getParameterName());
        }
        return new SentParameters(sent);
    }

    /** What is wrong with them for somebody who takes these, each once. */
    public List<Fault> faults(Set<String> taken) {
        List<Fault> faults = new ArrayList<>();
        values.forEach((name, all) -> {
            if (!taken.contains(name)) {
                faults.add(unknown(name));
            } else if (all.size() > 1) {
                faults.add(repeated(name));
            }
        });
        return faults;
    }

    /** Nothing here takes a parameter of this name; a name that nobody types is not repeated. */
    public static Fault unknown(String name) {
        return new Fault(
                name.matches("[A-Za-z][A-Za-z0-9_.-]{0,59}") ? name : "?", "is not known here");
    }

    /** A parameter of this name counts once. */
    public static Fault repeated(String name) {
        return new Fault(name, "must be given once");
    }
}
