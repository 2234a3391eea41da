/**
 * Young people who leave care, and are helped until the twenty-fifth birthday (Children Act 1989,
 * ss23A-24D; Care Leavers (England) Regulations 2010; Care Planning, Placement and Case Review
 * Regulations 2010, reg 40). Who is a care leaver follows from care and age; only what a record of
 * care cannot show is told.
 */
@NullMarked
package org.goldenthread.pathway.careleaver;

import org.jspecify.annotations.NullMarked;
