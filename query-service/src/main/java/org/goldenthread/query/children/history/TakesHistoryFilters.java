package org.goldenthread.query.children.history;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question that takes the filters of a history; together they all count. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "type", in = ParameterIn.QUERY, description = "the name of the events")
@Parameter(name = "agency", in = ParameterIn.QUERY)
@Parameter(name = "role", in = ParameterIn.QUERY, description = "of whoever recorded it")
@Parameter(name = "who", in = ParameterIn.QUERY, description = "recorded it, by id")
@Parameter(name = "from", in = ParameterIn.QUERY, description = "first day on which it was known")
@Parameter(name = "to", in = ParameterIn.QUERY, description = "last day on which it was known")
@Parameter(name = "happenedFrom", in = ParameterIn.QUERY, description = "first day it was so")
@Parameter(name = "happenedTo", in = ParameterIn.QUERY, description = "last day it was so")
@Parameter(
        name = "late",
        in = ParameterIn.QUERY,
        description = "yes: recorded later than the authority's window allows, as DQ-01 counts")
@Parameter(
        name = "corrections",
        in = ParameterIn.QUERY,
        description = "yes: corrects another event; with late, the one and the other")
public @interface TakesHistoryFilters {}
