/**
 * Child protection: strategy discussions, section 47 enquiries, conferences and child protection
 * plans (Children Act 1989, section 47; Working Together; CIN census).
 */
@NullMarked
package org.goldenthread.pathway.childprotection;

import org.jspecify.annotations.NullMarked;
