/**
 * Statutory returns taken in: an upload becomes a job, a job reads the return child by child, and
 * what each child's rows say is compared with what is in force. Nothing is repaired; what breaks a
 * rule is recorded and found. One room because taking in, looking first and taking back are one job
 * with one table of jobs.
 */
@NullMarked
package org.goldenthread.command.imports;

import org.jspecify.annotations.NullMarked;
