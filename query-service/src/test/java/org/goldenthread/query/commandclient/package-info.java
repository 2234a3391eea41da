/** What becomes of answers of the command service. */
@NullMarked
package org.goldenthread.query.commandclient;

import org.jspecify.annotations.NullMarked;
