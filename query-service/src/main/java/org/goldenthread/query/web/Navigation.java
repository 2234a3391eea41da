package org.goldenthread.query.web;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.visibility.FollowsLongWork;
import org.goldenthread.query.visibility.LooksBack;
import org.goldenthread.query.visibility.OpenTo;
import org.goldenthread.query.visibility.ReadsFigures;
import org.goldenthread.query.visibility.ReadsPublications;
import org.goldenthread.query.visibility.ReadsWholeHistory;
import org.goldenthread.query.visibility.WorksWithChildren;

/**
 * A section of the application.
 *
 * @param current whether the page at hand is in it
 */
public record Navigation(String name, String address, boolean current) {

    /** The sections somebody with these roles may enter, seen from this address. */
    static List<Navigation> of(Set<Role> roles, String at) {
        return List.of(
                        new Section("My work", "/my-work", WorksWithChildren.class),
                        new Section("Children", "/children", WorksWithChildren.class),
                        new Section("The plan", "/plan", ReadsFigures.class),
                        new Section("Figures", "/figures", ReadsFigures.class),
                        new Section("Look back", "/look-back", LooksBack.class),
                        new Section("History", "/history", ReadsWholeHistory.class),
                        new Section("Publications", "/publications", ReadsPublications.class),
                        new Section("Work in progress", "/work-in-progress", FollowsLongWork.class))
                .stream()
                .filter(section -> OpenTo.anyOf(roles, section.guard()))
                .map(section ->
                        new Navigation(
                                section.name(),
                                section.address(),
                                (at + "/").startsWith(section.address() + "/")))
                .toList();
    }

    private record Section(String name, String address, Class<? extends Annotation> guard) {}
}
