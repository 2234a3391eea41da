package org.goldenthread.query.asof;

/**
 * The fields of a page's form as one type: a page takes it as an argument. What is wrong with one
 * of them is refused unless the form shows it; anything else that was sent does not matter to it.
 */
public interface FormFields extends RequestParameters {}
