/**
 * Children in need: the episode that an accepted referral opens, its assessments and child in need
 * plans, and how it closes (Children Act 1989, section 17; CIN census).
 */
@NullMarked
package org.goldenthread.pathway.childinneed;

import org.jspecify.annotations.NullMarked;
