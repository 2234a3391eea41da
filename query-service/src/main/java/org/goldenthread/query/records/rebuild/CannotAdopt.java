package org.goldenthread.query.records.rebuild;

/** The rebuilt records must not, or can not yet, take the place of the live ones. */
final class CannotAdopt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotAdopt(String sentence) {
        super(sentence);
    }
}
