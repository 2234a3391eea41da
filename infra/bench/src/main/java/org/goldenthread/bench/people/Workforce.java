package org.goldenthread.bench.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.platform.access.Role;

/** Everybody who records in one invented authority, in the council and in its partner agencies. */
public final class Workforce {

    private static final String COUNCIL = DemoStaff.COUNCIL;

    /** So many people of one role in one agency, for each that the demo has. */
    private record Post(Role role, String agency, int people) {}

    private static final List<Post> POSTS =
            List.of(
                    new Post(Role.HUB_WORKER, COUNCIL, 40),
                    new Post(Role.SOCIAL_WORKER, COUNCIL, 150),
                    new Post(Role.MANAGER, COUNCIL, 30),
                    new Post(Role.CONFERENCE_CHAIR, COUNCIL, 8),
                    new Post(Role.REVIEWING_OFFICER, COUNCIL, 12),
                    new Post(Role.HEALTH_PRACTITIONER, DemoStaff.NHS, 120),
                    new Post(Role.SCHOOL, DemoStaff.SCHOOL, 110),
                    new Post(Role.POLICE, DemoStaff.POLICE, 60),
                    new Post(Role.HUB_WORKER, DemoStaff.CHARITY, 15));

    private record Wanted(Class<?> act, String agency) {}

    private final List<DemoStaff> all;
    private final Map<Wanted, List<DemoStaff>> able = new ConcurrentHashMap<>();

    private Workforce(List<DemoStaff> all) {
        this.all = List.copyOf(all);
    }

    /** The few of the local run, who can sign in. */
    public static Workforce ofTheDemo() {
        return new Workforce(DemoStaff.ALL);
    }

    /** As many as a middling authority employs; nobody of one works in another. */
    public static Workforce of(int authority) {
        return new Workforce(POSTS.stream().flatMap(post -> people(post, authority)).toList());
    }

    private static Stream<DemoStaff> people(Post post, int authority) {
        return IntStream.rangeClosed(1, post.people())
                .mapToObj(number ->
                        new DemoStaff(
                                "a%03d-%s-%s-%03d"
                                        .formatted(
                                                authority,
                                                post.agency(),
                                                post.role().word().toLowerCase(Locale.ROOT),
                                                number),
                                "Demo " + post.role() + " " + number,
                                post.role(),
                                post.agency()));
    }

    /**
     * Whoever may record such an act, all of one role: those of this agency before others, and a
     * manager only where it is a manager's.
     */
    List<DemoStaff> able(Class<? extends Command> act, String agency) {
        return able.computeIfAbsent(new Wanted(act, agency), _ -> find(act, agency));
    }

    /** A manager of the council, one of several. */
    public DemoStaff manager(int which) {
        List<DemoStaff> managers =
                all.stream().filter(person -> person.role() == Role.MANAGER).toList();
        return managers.get(Math.floorMod(which, managers.size()));
    }

    private List<DemoStaff> find(Class<? extends Command> act, String agency) {
        List<Role> roles = Arrays.asList(act.getAnnotation(CommandDescription.class).by());
        List<DemoStaff> may = all.stream().filter(person -> roles.contains(person.role())).toList();
        List<DemoStaff> near = preferred(may, person -> person.agency().equals(agency));
        List<DemoStaff> own = preferred(near, person -> person.role() != Role.MANAGER);
        return own.stream().filter(person -> person.role() == own.getFirst().role()).toList();
    }

    private static List<DemoStaff> preferred(List<DemoStaff> able, Predicate<DemoStaff> wanted) {
        List<DemoStaff> found = able.stream().filter(wanted).toList();
        return found.isEmpty() ? able : found;
    }
}
