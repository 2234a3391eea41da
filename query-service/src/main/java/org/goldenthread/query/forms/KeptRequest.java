package org.goldenthread.query.forms;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.goldenthread.query.asof.RequestParameters;

/** Says that somebody comes back to a form that was kept while nobody was signed in. */
record KeptRequest(@Schema(description = "set where a form was kept") Optional<String> kept)
        implements RequestParameters {}
