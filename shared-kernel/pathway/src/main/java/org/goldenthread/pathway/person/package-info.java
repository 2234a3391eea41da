/**
 * Who the child is: registration, birth, identity, death, and the links to parents and siblings.
 */
@NullMarked
package org.goldenthread.pathway.person;

import org.jspecify.annotations.NullMarked;
