package org.goldenthread.query.asof;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question that can be asked as of any moment of knowledge. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "asKnown",
        in = ParameterIn.QUERY,
        description = "instant or journal position; now if left out")
@Parameter(
        name = "after",
        in = ParameterIn.QUERY,
        description = "journal position that the answer must include")
public @interface TakesKnowledge {}
