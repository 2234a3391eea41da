/**
 * Acts about young people who leave care. Most of being a care leaver follows from care and age; a
 * social worker or manager tells what the record cannot show (Children Act 1989, ss23A-24D; Care
 * Leavers (England) Regulations 2010).
 */
@NullMarked
package org.goldenthread.command.careleaver;

import org.jspecify.annotations.NullMarked;
