-- What a rebuild needs the owner of the tables for (ADR 30): the service may call these and nothing more. Who may write every
-- row may also put other rows in their place; no table but one of this schema, of the same form, can come of it.

-- An empty table beside a live one, of its form and with its grants, but without indexes: it is filled first.
create or replace function records.make_next(of_schema text, of_name text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    live regclass := format('%I.%I', of_schema, of_name)::regclass;
    statement text;
begin
    execute format('drop table if exists records_next.%I', of_name);
    execute format('create table records_next.%I (like %s including all excluding indexes)', of_name, live);
    for statement in
        select format('grant %s on records_next.%I to %I', privilege_type, of_name, grantee::regrole::text)
        from   pg_class, aclexplode(relacl) where oid = live and grantee <> 0 and grantee <> relowner
        union all
        select format('comment on table records_next.%I is %L', of_name, obj_description(live, 'pg_class'))
    loop
        execute statement;
    end loop;
end
$$;

-- Its indexes and keys, under the names that the live ones have; those that are there already stay.
create or replace function records.index_next(of_name text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp set maintenance_work_mem = '128MB' as
$$
declare
    live regclass := format('records.%I', of_name)::regclass;
    statement text;
begin
    for statement in
        select case when c.oid is null
                   then regexp_replace(pg_get_indexdef(indexrelid), ' ON records\.', ' ON records_next.')
                   else format('alter table records_next.%I add constraint %I %s', of_name, conname, pg_get_constraintdef(c.oid))
               end
        from   pg_index i
        join   pg_class named on named.oid = indexrelid
        left   join pg_constraint c on c.conindid = indexrelid and c.conrelid = live
        where  indrelid = live and to_regclass(format('records_next.%I', relname)) is null
        order  by indexrelid
    loop
        execute statement;
    end loop;
    execute format('analyze records_next.%I', of_name);
end
$$;

create or replace function records.drop_next(of_name text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    execute format('drop table if exists records_next.%I', of_name);
end
$$;

-- Puts the next tables in the place of the live ones. Functions and views that are bound to these are made again by their own
-- words, which then speak of the new ones; whatever else is bound to a table stops it all.
create or replace function records.adopt_next(names text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp set check_function_bodies = off as
$$
declare
    drops text[];
    makes text[];
    statement text;
    of_name text;
begin
    with recursive bound (class, id, depth) as (
        select 'pg_class'::regclass::oid, format('records.%I', name)::regclass::oid, 0 from unnest(names) name
        union
        select step.* from bound b cross join lateral (
            select 'pg_type'::regclass::oid, t.oid, b.depth from pg_type t
            where  b.class = 'pg_class'::regclass and t.typrelid = b.id
            union all
            select 'pg_type'::regclass::oid, t.typarray, b.depth from pg_type t
            where  b.class = 'pg_type'::regclass and t.oid = b.id and t.typarray <> 0
            union all
            select d.classid, d.objid, b.depth + 1 from pg_depend d
            where  d.refclassid = b.class and d.refobjid = b.id and d.classid = 'pg_proc'::regclass
            union all
            select 'pg_class'::regclass::oid, r.ev_class, b.depth + 1 from pg_depend d join pg_rewrite r on r.oid = d.objid
            where  d.refclassid = b.class and d.refobjid = b.id and d.classid = 'pg_rewrite'::regclass and r.ev_class <> b.id
        ) as step
    ),
    once as (
        select class = 'pg_proc'::regclass as acts, id, max(depth) as depth
        from   bound where depth > 0 and class <> 'pg_type'::regclass group by class, id
    ),
    worded as (
        select depth, id,
               case when acts then 'function ' || id::regprocedure else 'view ' || id::regclass end as name,
               case when acts then pg_get_functiondef(id)
                    else 'create view ' || id::regclass || ' as ' || pg_get_viewdef(id) end as words,
               case when acts then (select proacl from pg_proc where oid = id)
                    else (select relacl from pg_class where oid = id) end as granted,
               obj_description(id, case when acts then 'pg_proc' else 'pg_class' end) as said,
               acts
        from   once
    )
    select array_agg('drop ' || name order by depth desc, id),
           array_agg(words order by depth, id)
           || array_agg(format('comment on %s is %L', name, said)) filter (where said is not null)
           || (select array_agg(format('grant %s on %s to %s', privilege_type,
                                       case when acts then w.name else substr(w.name, 6) end,
                                       case when grantee = 0 then 'public' else grantee::regrole::text end))
               from   worded w, aclexplode(w.granted))
           || (select array_agg(format('revoke all on %s from public', w.name))
               from   worded w where acts and granted is not null
               and    not exists (select from aclexplode(granted) where grantee = 0))
    into   drops, makes
    from   worded;

    foreach statement in array coalesce(drops, '{}') loop
        execute statement;
    end loop;
    foreach of_name in array names loop
        execute format('drop table records.%I', of_name);
        execute format('alter table records_next.%I set schema records', of_name);
    end loop;
    foreach statement in array coalesce(makes, '{}') loop
        execute statement;
    end loop;
end
$$;

revoke all on function records.make_next, records.index_next, records.drop_next, records.adopt_next from public;
grant execute on function records.make_next, records.index_next, records.drop_next, records.adopt_next to golden_query;
