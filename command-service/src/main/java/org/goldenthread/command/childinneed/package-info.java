/**
 * Acts about children in need. A social worker assesses and plans; a manager authorises (Children
 * Act 1989, section 17).
 */
@NullMarked
package org.goldenthread.command.childinneed;

import org.jspecify.annotations.NullMarked;
