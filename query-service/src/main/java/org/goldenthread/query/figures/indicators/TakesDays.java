package org.goldenthread.query.figures.indicators;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question about an indicator on the days that it asks about. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "asAt", in = ParameterIn.QUERY, description = "day of a snapshot")
@Parameter(name = "from", in = ParameterIn.QUERY, description = "first day of a period")
@Parameter(name = "to", in = ParameterIn.QUERY, description = "last day of a period")
public @interface TakesDays {}
