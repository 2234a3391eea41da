package org.goldenthread.query.records.rows;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of one kind of row.
 *
 * @param name the kind in snake case, {@code care_period} for {@link CarePeriodRow}, unless it says
 *     another
 * @param columns its columns, but those that say whose row it is and when it was known
 */
public record RowTable(String name, String columns) {

    private static final ClassValue<RowTable> TABLES =
            new ClassValue<>() {
                @Override
                protected RowTable computeValue(Class<?> kind) {
                    return read(kind);
                }
            };

    /** The name of a table that is stored under a word of the field's returns. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Name {

        /** The stored name. */
        String value();
    }

    /** The table that rows of this kind stand in. */
    public static RowTable of(Class<? extends Row> kind) {
        return TABLES.get(kind);
    }

    private static RowTable read(Class<?> kind) {
        Name stored = kind.getAnnotation(Name.class);
        return new RowTable(
                stored != null
                        ? stored.value()
                        : snake(kind.getSimpleName().replaceFirst("Row$", "")),
                columns(kind));
    }

    /** The columns of a record, in the order of its components. */
    public static String columns(Class<?> kind) {
        return Stream.of(kind.getRecordComponents())
                .map(RecordComponent::getName)
                .map(RowTable::snake)
                .collect(Collectors.joining(", "));
    }

    /** Takes one parameter: a JSON array of rows. */
    public String insert() {
        return """
        insert into records.%1$s (child_id, known, %2$s)
        select child_id, known, %2$s from jsonb_populate_recordset(null::records.%1$s, ?::jsonb)
        """
                .formatted(name, columns);
    }

    /** Takes one parameter: a JSON array of child, row key and position. */
    public String end() {
        return """
        update records.%1$s as kept
        set    known = int8range(lower(kept.known), ending.position)
        from   jsonb_to_recordset(?::jsonb) as ending (child_id uuid, row_key uuid, position bigint)
        where  kept.child_id = ending.child_id
        and    kept.row_key = ending.row_key
        and    upper_inf(kept.known)
        """
                .formatted(name);
    }

    /** Takes the rows told of some children, a JSON array, and these: whose rows are not those. */
    public String differing() {
        return """
        with told as (
            select child_id, known, %2$s from jsonb_populate_recordset(null::records.%1$s, :told::jsonb)
        ),
        kept as (
            select child_id, known, %2$s from records.%1$s where child_id = any (:children)
        )
        select child_id from ((table told except all table kept) union all (table kept except all table told)) as other
        """
                .formatted(name, columns);
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
