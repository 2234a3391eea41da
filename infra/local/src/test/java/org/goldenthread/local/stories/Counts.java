package org.goldenthread.local.stories;

import org.goldenthread.local.stories.Caller.Answer;

/** The counts that an import answers with. */
final class Counts {

    private Counts() {}

    static long read(Answer state) {
        return state.body().path("counts").path("rowsRead").longValue();
    }

    static long recorded(Answer state) {
        return state.body().path("counts").path("factsRecorded").longValue();
    }

    static long findings(Answer state) {
        return state.body().path("counts").path("findings").longValue();
    }
}
