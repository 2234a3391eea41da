/**
 * Acts that lead a child to a lower level of help without a gap: proposed by the social worker or
 * the conference, agreed by a manager and by whoever receives the child.
 */
@NullMarked
package org.goldenthread.command.stepdown;

import org.jspecify.annotations.NullMarked;
