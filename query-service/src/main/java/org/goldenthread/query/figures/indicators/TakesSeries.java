package org.goldenthread.query.figures.indicators;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question that can be asked of several stretches of days, the latest last. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "series", in = ParameterIn.QUERY, description = "month, quarter or year")
@Parameter(name = "count", in = ParameterIn.QUERY, description = "points of the series, 1-120")
public @interface TakesSeries {}
