package org.goldenthread.platform.vault;

/** Nothing can be sealed about a person whose key was destroyed. */
public final class ErasedPerson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ErasedPerson() {
        super("the identity of this person was erased");
    }
}
