/** What care episodes, periods of care and their rules say of small histories. */
@NullMarked
package org.goldenthread.pathway.lookedafter;

import org.jspecify.annotations.NullMarked;
