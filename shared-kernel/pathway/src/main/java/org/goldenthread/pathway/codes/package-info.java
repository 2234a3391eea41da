/**
 * The official code sets of the SSDA903 return and the children in need census, each code with its
 * label and years of validity. One room because each code set is one file.
 */
@NullMarked
package org.goldenthread.pathway.codes;

import org.jspecify.annotations.NullMarked;
