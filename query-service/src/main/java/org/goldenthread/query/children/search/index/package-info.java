/**
 * By what a child is found: words of the name as typed, misspelt or misheard, the day of birth,
 * identifiers. Clues are stored blind only (ADR 0017).
 */
@NullMarked
package org.goldenthread.query.children.search.index;

import org.jspecify.annotations.NullMarked;
