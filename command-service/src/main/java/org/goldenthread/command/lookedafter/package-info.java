/**
 * Acts about children looked after. A nominated manager decides entry, placement, legal status and
 * exit; the independent reviewing officer records reviews (Care Planning, Placement and Case Review
 * Regulations 2010).
 */
@NullMarked
package org.goldenthread.command.lookedafter;

import org.jspecify.annotations.NullMarked;
