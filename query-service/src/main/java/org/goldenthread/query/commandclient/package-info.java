/** Asks acts of the command service, in the name of whoever asks here; writes nothing itself. */
@NullMarked
package org.goldenthread.query.commandclient;

import org.jspecify.annotations.NullMarked;
