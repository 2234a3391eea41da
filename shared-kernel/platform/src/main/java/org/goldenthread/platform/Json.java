package org.goldenthread.platform;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ways in which we read and write JSON, all of them. Whoever needs one with more to it makes it
 * of these ({@link JsonMapper#rebuild}).
 */
public final class Json {

    /** As it stands: what we wrote ourselves, or only pass on. */
    public static final JsonMapper PLAIN = JsonMapper.builder().build();

    /** Without what is absent. */
    public static final JsonMapper SPARSE =
            PLAIN.rebuild()
                    .changeDefaultPropertyInclusion(
                            found -> found.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    /** What others wrote: a field said twice, an unknown one or text after the end is a fault. */
    public static final JsonMapper STRICT =
            PLAIN.rebuild()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    /** In the order in which the components stand. */
    public static final JsonMapper IN_ORDER =
            PLAIN.rebuild().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    /** As the columns of a table are named. */
    public static final JsonMapper COLUMNS =
            PLAIN.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    /** As events are stored: in order, without what is absent, and nothing unknown. */
    public static final JsonMapper STORED =
            IN_ORDER.rebuild()
                    .changeDefaultVisibility(found -> found.withIsGetterVisibility(Visibility.NONE))
                    .changeDefaultPropertyInclusion(
                            found -> found.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Json() {}
}
