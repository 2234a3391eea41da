package org.goldenthread.query.children.search;

import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody typed into the form, kept as it was typed; it never shows itself in text. */
public record TypedSearch(
        String given, String family, String day, String month, String year, String identifier)
        implements RequestParameters {

    private static final String DAY = "bornOn-day";
    private static final String MONTH = "bornOn-month";
    private static final String YEAR = "bornOn-year";

    /** An empty form. */
    static TypedSearch nothing() {
        return new TypedSearch("", "", "", "", "", "");
    }

    /** The fields as they were sent. */
    public static TypedSearch of(Parameters form) {
        return new TypedSearch(
                text(form, "given"),
                text(form, "family"),
                text(form, DAY),
                text(form, MONTH),
                text(form, YEAR),
                text(form, "identifier"));
    }

    private static String text(Parameters form, String name) {
        return form.typed(name).orElse("").strip();
    }

    /** The day of birth as it is written for machines, whether there is such a day or not. */
    public String bornOn() {
        return (day + month + year).isEmpty()
                ? ""
                : "%s-%s-%s".formatted(padded(year, 4), padded(month, 2), padded(day, 2));
    }

    private static String padded(String number, int width) {
        return "0".repeat(Math.max(0, width - number.length())) + number;
    }

    /** The same as parameters of a question. */
    Parameters parameters() {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
        all.add("given", given);
        all.add("family", family);
        all.add("identifier", identifier);
        if (!bornOn().isEmpty()) {
            all.add("bornOn", bornOn());
        }
        return new Parameters(all);
    }

    /** Its fields are called as the design system calls them, not as a component can be. */
    @Component
    static class TypedSearchReader implements RequestReader<TypedSearch> {

        @Override
        public TypedSearch read(Parameters parameters, PathVariables path) {
            return of(parameters);
        }
    }

    @Override
    public String toString() {
        return "a form";
    }
}
