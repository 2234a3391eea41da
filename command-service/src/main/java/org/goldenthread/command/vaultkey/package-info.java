/** Changing the vault key: a run of its own beside the services, one step at a time. */
@NullMarked
package org.goldenthread.command.vaultkey;

import org.jspecify.annotations.NullMarked;
