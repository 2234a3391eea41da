package org.goldenthread.query.web;

/** What a page shows; a record for each page, read by its template. */
public interface Titled {

    /** The page's title, as it stands in the browser's tab and before its heading. */
    String title();
}
