package org.goldenthread.query.lookingback;

import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;

/** An event that is about no child: about an adult, or about what figures are computed with. */
public record EventPage(Told.Event event) implements Titled {

    @Override
    public String title() {
        return InWords.code(event.type());
    }
}
