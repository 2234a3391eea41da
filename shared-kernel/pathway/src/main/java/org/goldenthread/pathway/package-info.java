/** The language of the pathway: ids, codes, calendar, facts, the child's timeline and its rules. Plain Java: no framework, no clock. */
@NullMarked
package org.goldenthread.pathway;

import org.jspecify.annotations.NullMarked;
