package org.goldenthread.command.http;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.declaring.ChosenFrom;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/**
 * The acts that are possible for a child today and permitted to somebody.
 *
 * @param childId under whom the child is known
 * @param version of the child's own stream, for {@code If-Match}: a number, or a tag for those from
 *     whom something may be hidden
 * @param versions the same of the child and of each brother or sister, for acts about several
 * @param notOffered the other acts about a child, and why not
 */
record ChildCommands(
        UUID childId,
        Object version,
        Map<UUID, Object> versions,
        LocalDate today,
        List<Offered> acts,
        List<NotOffered> notOffered) {

    /** The field of acts that several children of a family can be named in. */
    private static final String FAMILY = "childIds";

    /**
     * An act on offer.
     *
     * @param step the step of the pathway that it belongs to
     * @param choices for fields that name something in the record: what there is to choose from
     * @param about what the act goes on with, or rests on
     */
    record Offered(
            String name,
            String sentence,
            String step,
            Map<String, Object> schema,
            Map<String, List<Choice>> choices,
            List<About> about) {}

    /**
     * An act that is not on offer. Of one that is for others nothing is said but for whom it is.
     *
     * @param roles whose act it is
     * @param yours whether it is the asker's
     * @param missing the words for what would have to be so
     * @param inTheWay what is so and stands in the way
     */
    record NotOffered(
            String name,
            String step,
            List<String> roles,
            boolean yours,
            List<String> missing,
            List<About> inTheWay) {

        private static NotOffered of(
                CommandShape act, ChildTimeline timeline, LocalDate today, Set<Role> roles) {
            PossibleWhen possible = act.type().getAnnotation(PossibleWhen.class);
            boolean yours = act.roles().stream().anyMatch(roles::contains);
            return new NotOffered(
                    act.name(),
                    stepOf(act.type()),
                    act.roles().stream().map(Role::word).toList(),
                    yours,
                    yours
                            ? Situation.missing(possible, timeline, today).stream()
                                    .map(Situation::word)
                                    .toList()
                            : List.of(),
                    yours
                            ? Situation.inTheWay(possible, timeline, today).stream()
                                    .flatMap(standing -> About.of(standing, today, timeline))
                                    .toList()
                            : List.of());
        }
    }

    /** Something that can be chosen, and the day since when it is so. */
    record Choice(UUID value, LocalDate since) {}

    /** Something that is so, by the word for it. */
    record About(String what, UUID id, LocalDate since) {

        private static Stream<About> of(Situation standing, LocalDate day, ChildTimeline timeline) {
            return standing.on(day, timeline).stream()
                    .map(now -> new About(standing.word(), now.id(), now.since()));
        }
    }

    /** A brother or sister of the child, by their own record. */
    record Sibling(ChildTimeline timeline, long version, LocalDate since) {}

    /** How a version is written. */
    interface VersionForm {

        /** What is said of this version of this stream. */
        Object of(UUID stream, long version);
    }

    /** Of these acts those that somebody with these roles may ask now. */
    static ChildCommands of(
            ChildTimeline timeline,
            long version,
            VersionForm form,
            LocalDate today,
            List<Sibling> siblings,
            List<CommandShape> acts,
            Set<Role> roles) {
        return new ChildCommands(
                timeline.child().value(),
                form.of(timeline.child().value(), version),
                versions(timeline.child(), version, siblings, form),
                today,
                acts.stream()
                        .filter(act -> isOffered(act, timeline, today, roles))
                        .map(act -> offered(act, timeline, today, siblings))
                        .toList(),
                acts.stream()
                        .filter(act -> act.type().isAnnotationPresent(PossibleWhen.class))
                        .filter(act -> !isOffered(act, timeline, today, roles))
                        .map(act -> NotOffered.of(act, timeline, today, roles))
                        .toList());
    }

    private static boolean isOffered(
            CommandShape act, ChildTimeline timeline, LocalDate today, Set<Role> roles) {
        return act.roles().stream().anyMatch(roles::contains) && isPossible(act, timeline, today);
    }

    private static Map<UUID, Object> versions(
            ChildId child, long version, List<Sibling> siblings, VersionForm form) {
        Map<UUID, Object> versions = new LinkedHashMap<>();
        versions.put(child.value(), form.of(child.value(), version));
        siblings.forEach(sibling -> {
            UUID stream = sibling.timeline().child().value();
            versions.put(stream, form.of(stream, sibling.version()));
        });
        return versions;
    }

    private static boolean isPossible(CommandShape act, ChildTimeline timeline, LocalDate today) {
        PossibleWhen possible = act.type().getAnnotation(PossibleWhen.class);
        return possible != null && Situation.allows(possible, timeline, today);
    }

    private static Offered offered(
            CommandShape act, ChildTimeline timeline, LocalDate today, List<Sibling> siblings) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        for (RecordComponent field : act.type().getRecordComponents()) {
            ChosenFrom chosen = field.getAnnotation(ChosenFrom.class);
            if (chosen != null) {
                choices.put(
                        field.getName(),
                        chosen.value().on(today, timeline).stream()
                                .map(now -> new Choice(now.id(), now.since()))
                                .toList());
            }
            if (field.getName().equals(FAMILY)) {
                choices.put(FAMILY, family(act, timeline.child(), today, siblings));
            }
        }
        return new Offered(
                act.name(),
                act.sentence(),
                stepOf(act.type()),
                act.schema(),
                choices,
                about(act, timeline, today));
    }

    private static List<Choice> family(
            CommandShape act, ChildId child, LocalDate today, List<Sibling> siblings) {
        return Stream.concat(
                        Stream.of(new Choice(child.value(), today)),
                        siblings.stream()
                                .filter(sibling -> isPossible(act, sibling.timeline(), today))
                                .map(sibling ->
                                        new Choice(
                                                sibling.timeline().child().value(),
                                                sibling.since())))
                .toList();
    }

    private static List<About> about(CommandShape act, ChildTimeline timeline, LocalDate today) {
        PossibleWhen possible = act.type().getAnnotation(PossibleWhen.class);
        return Stream.concat(Stream.of(possible.when()), Stream.of(possible.about()))
                .flatMap(standing -> About.of(standing, today, timeline))
                .toList();
    }

    private static String stepOf(Class<? extends Command> act) {
        String room = act.getPackageName();
        return room.substring(room.lastIndexOf('.') + 1);
    }
}
