package org.goldenthread.query.worklists.work;

import java.util.List;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.goldenthread.query.worklists.clocks.WorkLists;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was chosen on a page of work, and the times that its address names.
 *
 * @param times as they were sent: the question for a list judges them
 */
record WorkFields(WorkForm form, MultiValueMap<String, String> times) implements RequestParameters {

    private static final List<String> TIMES = List.of("asAt", "asKnown", "after");

    /** The question for a work list. */
    MultiValueMap<String, String> question() {
        MultiValueMap<String, String> question = form.question(Caller.current());
        question.putAll(times);
        return question;
    }

    /** Knows the clocks that can be chosen. */
    @Component
    static class WorkFieldsReader implements RequestReader<WorkFields> {

        private final WorkLists lists;

        WorkFieldsReader(WorkLists lists) {
            this.lists = lists;
        }

        @Override
        public WorkFields read(Parameters parameters, PathVariables path) {
            Caller caller = Caller.current();
            MultiValueMap<String, String> times = new LinkedMultiValueMap<>();
            TIMES.forEach(name -> parameters.text(name).ifPresent(time -> times.add(name, time)));
            return new WorkFields(
                    WorkForm.of(
                            parameters,
                            caller,
                            lists.catalogue(caller.roles(), KnowledgeRequest.now()).clocks()),
                    times);
        }
    }
}
