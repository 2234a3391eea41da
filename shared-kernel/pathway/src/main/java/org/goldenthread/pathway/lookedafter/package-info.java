/**
 * Looked after children: entry to care, every change inside a period of care, reviews and exit
 * (Children Act 1989; SSDA903).
 */
@NullMarked
package org.goldenthread.pathway.lookedafter;

import org.jspecify.annotations.NullMarked;
