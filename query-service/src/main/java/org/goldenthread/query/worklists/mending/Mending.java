package org.goldenthread.query.worklists.mending;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;
import org.goldenthread.platform.journal.UnreadableEvent;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.children.chronology.ChildRecords;
import org.goldenthread.query.visibility.Sight;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what was found in returns of the children that somebody holds: who recorded something of
 * the child last. What only returns speak of is the data team's. A finding is mended when its rule
 * is broken no more, or when something of the child was corrected since.
 */
@Component
@EnableConfigurationProperties(MendingProperties.class)
public class Mending {

    private static final String CAN_BE_ASKED =
            """
            select exists (select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                           where nspname = 'imports' and relname = 'open_finding')
            """;

    private static final String FOUND =
            """
            select found.*, held.who,
                   exists (select from records.entry corrected
                           where corrected.stream = found.child and corrected.supersedes is not null
                           and corrected.grade = 'recorded' and corrected.position <= :known
                           and corrected.appended_at > found.finished_at) as corrected
            from   imports.open_finding found
            join   lateral (select who, agency from records.entry
                            where stream = found.child and grade = 'recorded' and who is not null
                            and position <= :known
                            order by position desc limit 1) held on true
            where (:workers::text[] is null or held.who = any (:workers))
            and   (:agency::text is null or held.agency = :agency)
            order  by found.finished_at desc, found.import, found.number
            limit  :most
            """;

    private final JdbcClient jdbc;
    private final ChildRecords children;
    private final MendingProperties properties;

    Mending(JdbcClient jdbc, ChildRecords children, MendingProperties properties) {
        this.jdbc = jdbc;
        this.children = children;
        this.properties = properties;
    }

    private record Found(ToMend finding, boolean corrected) {}

    /**
     * What these have to mend, as far as it is seen: a return speaks of care and protection, so
     * whoever does not see all of a child's help sees none of it. The caller holds the transaction.
     */
    public MendingList of(Holders holders, Sight sight, AsKnown known) {
        if (!sight.isWhole() || !jdbc.sql(CAN_BE_ASKED).query(Boolean.class).single()) {
            return MendingList.NOTHING;
        }
        List<Found> found = found(holders, known);
        List<ChildId> about =
                found.stream()
                        .map(each -> new ChildId(each.finding().childId()))
                        .distinct()
                        .toList();
        Set<String> judged =
                Rules.on(known.day()).stream().map(Rule::number).collect(Collectors.toSet());
        Map<UUID, Set<String>> broken =
                about.stream()
                        .collect(
                                Collectors.toMap(
                                        ChildId::value, child -> broken(child, known, judged)));
        return new MendingList(
                found.stream()
                        .filter(each ->
                                judged.contains(each.finding().rule())
                                        ? broken.getOrDefault(each.finding().childId(), Set.of())
                                                .contains(each.finding().rule())
                                        : !each.corrected())
                        .map(Found::finding)
                        .toList(),
                found.size() == properties.findings());
    }

    /** Of a record that this release cannot read, nothing can be said to be mended. */
    private Set<String> broken(ChildId child, AsKnown known, Set<String> judged) {
        try {
            return Rules.violations(
                            children.family(List.of(child), known).timeline(child), known.day())
                    .stream()
                    .map(Violation::rule)
                    .collect(Collectors.toSet());
        } catch (UnreadableEvent _) {
            return judged;
        }
    }

    private List<Found> found(Holders holders, AsKnown known) {
        return jdbc.sql(FOUND)
                .param("known", known.position())
                .param(
                        "workers",
                        holders.workers().map(all -> all.toArray(String[]::new)).orElse(null))
                .param("agency", holders.agency().orElse(null))
                .param("most", properties.findings())
                .query((row, _) -> {
                    String rule = row.getString("rule") == null ? "" : row.getString("rule");
                    return new Found(
                            new ToMend(
                                    row.getObject("child", UUID.class),
                                    row.getObject("import", UUID.class),
                                    row.getLong("number"),
                                    rule,
                                    row.getString("sentence"),
                                    WhatToDo.about(rule, row.getString("recorded")),
                                    row.getString("who")),
                            row.getBoolean("corrected"));
                })
                .list();
    }
}
