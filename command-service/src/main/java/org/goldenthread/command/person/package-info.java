/**
 * Making a child known, and who belongs to whom. Any agency may register a child that it is worried
 * about.
 */
@NullMarked
package org.goldenthread.command.person;

import org.jspecify.annotations.NullMarked;
