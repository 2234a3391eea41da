/**
 * Acts of early help: consent, assessment, plan, reviews and closure. Any trained agency may lead
 * it, for one child or a whole family at once (Working Together 2023; Children Act 2004 section
 * 10).
 */
@NullMarked
package org.goldenthread.command.earlyhelp;

import org.jspecify.annotations.NullMarked;
