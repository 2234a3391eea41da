package org.goldenthread.platform.vault;

/** A step of changing the vault key whose turn has not come. */
public final class RefusedRotation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedRotation(String why) {
        super(why);
    }
}
