/**
 * Looked after children: entry to care, every change inside a period of care, reviews and exit
 * (Children Act 1989; SSDA903). One room because each fact and each rule of care is one file.
 */
@NullMarked
package org.goldenthread.pathway.lookedafter;

import org.jspecify.annotations.NullMarked;
