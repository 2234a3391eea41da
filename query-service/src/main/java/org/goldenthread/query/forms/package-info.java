/**
 * Recording by hand: forms made of what acts ask for, a summary to check, and what was changed. The
 * command service decides; nothing is written here. One room because the steps of a form hand each
 * other what was typed, which nobody else may see.
 */
@NullMarked
package org.goldenthread.query.forms;

import org.jspecify.annotations.NullMarked;
