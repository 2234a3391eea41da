package org.goldenthread.command.deciding;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.vault.Blinding;
import org.goldenthread.platform.vault.VaultKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What two records of one child have in common, an official number for example, kept as keyed
 * digests: who has the same may be the same.
 */
@Repository
public class Likenesses {

    /** The authority of children of whom nobody said whose they are. */
    private static final String NOBODYS = "";

    /** A number of this form only; what stands in for one, says nothing. */
    private static final Pattern UPN = Pattern.compile("[A-Z][0-9]{11}[0-9A-Z]");

    private final JdbcClient jdbc;
    private final Blinding blinding;

    Likenesses(JdbcClient jdbc, VaultKey key) {
        this.jdbc = jdbc;
        this.blinding = new Blinding(key, "likeness");
    }

    /**
     * Something that two records may have in common.
     *
     * @param what number, upn, care or referral
     */
    public record Sign(String what, String words) {}

    /** Of whom something is said. */
    public record Said(ChildId child, Sign sign) {}

    /**
     * Remembers what a return says of children of this authority.
     *
     * @param dryRun the job that only looks what would be recorded, if it is one
     */
    public void remember(LocalAuthority authority, List<Said> all, @Nullable Long dryRun) {
        remember(authority.code(), all, dryRun);
    }

    /** Remembers the official numbers in what is settled of these children. */
    public void remember(Map<ChildId, List<PathwayEvent>> events) {
        events.forEach((child, settled) ->
                settled.stream()
                        .flatMap(Likenesses::registration)
                        .forEach(known ->
                                upn(known)
                                        .ifPresent(upn ->
                                                remember(
                                                        Optional.ofNullable(known.authority())
                                                                .map(LocalAuthority::code)
                                                                .orElse(NOBODYS),
                                                        List.of(new Said(child, upn)),
                                                        null))));
    }

    /** The child's UPN, if it has one. */
    public static Optional<Sign> upn(ChildRegistered known) {
        return Optional.ofNullable(known.upn())
                .flatMap(Sealed::content)
                .map(String::strip)
                .filter(upn -> UPN.matcher(upn).matches())
                .map(upn -> new Sign("upn", upn));
    }

    /** Forgets everything about a child whose identity is erased. */
    void forget(ChildId child) {
        jdbc.sql("delete from imports.likeness where child = ?").param(child.value()).update();
        jdbc.sql("update imports.named set number = null where child = ?")
                .param(child.value())
                .update();
    }

    private void remember(String authority, List<Said> all, @Nullable Long dryRun) {
        if (all.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into imports.likeness (authority, what, sign, child, dry_run)
                        select ?, what, sign, child, ?::bigint
                        from unnest(?::text[], ?::bigint[], ?::uuid[]) as each (what, sign, child)
                        on conflict do nothing
                        """)
                .param(authority)
                .param(dryRun)
                .param(all.stream().map(said -> said.sign().what()).toArray(String[]::new))
                .param(all.stream().map(said -> blinded(said.sign())).toArray(Long[]::new))
                .param(all.stream().map(said -> said.child().value()).toArray(UUID[]::new))
                .update();
    }

    private long blinded(Sign sign) {
        return blinding.of(sign.what() + "/" + sign.words());
    }

    private static Stream<ChildRegistered> registration(PathwayEvent event) {
        return switch (event) {
            case ChildRegistered registered -> Stream.of(registered);
            case FactAmended(_, ChildRegistered registered, _) -> Stream.of(registered);
            default -> Stream.empty();
        };
    }

    /** Another child of whom the same is said. */
    public record Like(UUID child, UUID other, String what) {}

    /**
     * Who of those whom a job names is like somebody else of the same authority, or of nobody's,
     * who is not merged with them as far as the job tells; each pair once.
     */
    public List<Like> among(long job, boolean dryRun, LocalAuthority authority, boolean own) {
        return jdbc.sql(
                        """
                        select distinct named.child, other.child as other, mine.what
                        from imports.named
                        join imports.likeness mine on mine.child = named.child
                          and mine.authority = :authority and mine.dry_run is not distinct from :look
                        join imports.likeness other on other.what = mine.what and other.sign = mine.sign
                          and other.child <> mine.child
                          and (other.dry_run is null or other.dry_run = :look)
                          and (other.authority = mine.authority or :own and other.authority = '')
                        left join imports.named beside on beside.job = named.job and beside.child = other.child
                        where named.job = :job
                          and case when beside.child is null then true
                              else mine.what = 'upn' and (beside.line, beside.child) < (named.line, named.child) end
                        order by 1, 2, 3
                        """)
                .param("authority", authority.code())
                .param("look", dryRun ? Long.valueOf(job) : null, Types.BIGINT)
                .param("own", own)
                .param("job", job)
                .query((row, _) ->
                        new Like(
                                row.getObject("child", UUID.class),
                                row.getObject("other", UUID.class),
                                row.getString("what")))
                .list();
    }

    /** Forgets what a job remembered that only looked. */
    public void forget(long dryRun) {
        jdbc.sql("delete from imports.likeness where dry_run = ?").param(dryRun).update();
    }
}
