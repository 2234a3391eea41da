/**
 * What every act has in common: how it is asked, decided, refused and settled in the streams of its
 * children.
 */
@NullMarked
package org.goldenthread.command.child;

import org.jspecify.annotations.NullMarked;
