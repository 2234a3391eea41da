package org.goldenthread.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.goldenthread.query.web.KeptForms;
import org.springframework.stereotype.Component;

/**
 * A form as it was sent: what every form carries, and what it was answered with.
 *
 * @param key under which it is recorded once
 * @param seen the tags of the versions at which the records stood
 * @param by who fills it in
 * @param siblingOf whose brother or sister is added
 * @param answers to what the schema of the act or of the fact asks for; which names there are, that
 *     schema says ({@link AskedFields})
 */
record SentForm(String key, String seen, String by, String siblingOf, TypedAnswers answers)
        implements RequestParameters {

    /** All of it by the names of the form. */
    TypedAnswers typed() {
        Map<String, List<String>> all = new LinkedHashMap<>(answers.values());
        carried()
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        all.put(name, List.of(value));
                    }
                });
        return new TypedAnswers(all);
    }

    private Map<String, String> carried() {
        return Map.of(
                FillStep.KEY,
                key,
                SeenVersions.FIELD,
                seen,
                KeptForms.BY,
                by,
                SendStep.SIBLING_OF,
                siblingOf);
    }

    private static SentForm of(Parameters sent) {
        return new SentForm(
                sent.typed(FillStep.KEY).orElse(""),
                sent.typed(SeenVersions.FIELD).orElse(""),
                sent.typed(KeptForms.BY).orElse(""),
                sent.typed(SendStep.SIBLING_OF).orElse(""),
                new TypedAnswers(sent.others()));
    }

    /** Takes all that no argument before it took. */
    @Component
    static class SentFormReader implements RequestReader<SentForm> {

        @Override
        public SentForm read(Parameters sent, PathVariables path) {
            return of(sent);
        }
    }

    /** A form that is carried along while another child is looked for. */
    record Carried(SentForm form) implements RequestParameters {}

    /** Its fields stand under names of their own, as the search has some of the same. */
    @Component
    static class CarriedReader implements RequestReader<Carried> {

        @Override
        public Carried read(Parameters sent, PathVariables path) {
            Parameters own = sent.below(WhoPage.CARRIED);
            SentForm form = of(own);
            own.faults().forEach(fault -> sent.fault(fault.field(), fault.message()));
            return new Carried(form);
        }
    }
}
