/**
 * Early help: consent, assessment, plan and reviews by the team around the family, and closure
 * (Working Together 2023; Children Act 2004 section 10). Any agency may lead it.
 */
@NullMarked
package org.goldenthread.pathway.earlyhelp;

import org.jspecify.annotations.NullMarked;
