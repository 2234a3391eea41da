/**
 * Names of the things that a pathway is made of; each is one opaque UUID, never a number that means
 * something outside.
 */
@NullMarked
package org.goldenthread.pathway.ids;

import org.jspecify.annotations.NullMarked;
