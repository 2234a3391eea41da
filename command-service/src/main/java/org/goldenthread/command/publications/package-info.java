/**
 * Publishing figures: a performance officer drafts a set, somebody else looks at it, and it is
 * published once. The figures are worked out by the questions' side, which sends them here with the
 * officer's own token; from then on they are history.
 */
@NullMarked
package org.goldenthread.command.publications;

import org.jspecify.annotations.NullMarked;
