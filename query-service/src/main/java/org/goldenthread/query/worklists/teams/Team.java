package org.goldenthread.query.worklists.teams;

import java.util.Set;

/**
 * A team as it was known at a moment.
 *
 * @param members the subjects of their sign-ins; at least one
 */
public record Team(String name, Set<String> members) {

    /** The members are copied, so that nobody can change them afterwards. */
    public Team {
        members = Set.copyOf(members);
    }

    /** What it is called and how many are in it. */
    public String words() {
        return name + ", " + members.size() + (members.size() == 1 ? " person" : " people");
    }
}
