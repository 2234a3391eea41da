package org.goldenthread.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param person who is signed in, if anybody is
 * @param navigation the sections this person may enter
 * @param csrf what every form must send back
 * @param named what ids are called
 */
public record Frame(
        String title,
        @Nullable String person,
        List<Navigation> navigation,
        String csrf,
        Named named) {}
