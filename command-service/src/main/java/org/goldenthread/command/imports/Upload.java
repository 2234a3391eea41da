package org.goldenthread.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** What was sent: a file for each part. */
public interface Upload {

    /** The parts that were sent. */
    Set<String> parts();

    /** Opens the file of one of the parts, from its beginning; may be called again. */
    InputStream open(String part) throws IOException;
}
