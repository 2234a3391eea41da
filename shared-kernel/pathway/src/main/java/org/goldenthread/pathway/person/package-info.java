/**
 * Who the child is: registration, birth, identity, death, and the links to parents and siblings.
 * One room because each fact about who somebody is is one file.
 */
@NullMarked
package org.goldenthread.pathway.person;

import org.jspecify.annotations.NullMarked;
