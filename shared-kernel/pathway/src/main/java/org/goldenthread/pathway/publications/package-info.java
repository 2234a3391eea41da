/**
 * What was published about figures. A publication freezes what the figures were, and of what they
 * were made; nothing that becomes known later moves it.
 */
@NullMarked
package org.goldenthread.pathway.publications;

import org.jspecify.annotations.NullMarked;
