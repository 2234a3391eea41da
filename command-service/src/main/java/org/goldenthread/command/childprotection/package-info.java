/**
 * Acts about children at risk of significant harm. A social worker makes enquiries; the conference
 * chair decides plans (Children Act 1989, section 47; Working Together).
 */
@NullMarked
package org.goldenthread.command.childprotection;

import org.jspecify.annotations.NullMarked;
