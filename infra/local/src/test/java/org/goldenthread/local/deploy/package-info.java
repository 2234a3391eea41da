/** What an installation is made of: the compose file and the preparing of its database. */
@NullMarked
package org.goldenthread.local.deploy;

import org.jspecify.annotations.NullMarked;
