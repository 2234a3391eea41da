package org.goldenthread.pathway.stepdown;

import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.StepDownId;

/** A fact about a child's way to a lower level of help. */
public sealed interface StepDownFact extends Fact permits StepDownRequested, StepDownAgreed {

    /** The step down that the fact belongs to. */
    StepDownId stepDown();

    /** The level of help that ends. */
    PathwayLevel from();

    /** The level of help that takes over. */
    PathwayLevel to();
}
