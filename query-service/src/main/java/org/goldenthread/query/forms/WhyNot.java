package org.goldenthread.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.web.InWords;

/** Why an act is not on offer: it is for others, or something has to be so first. */
final class WhyNot {

    private final Sight sight;

    /** In words for somebody who sees this much. */
    WhyNot(Sight sight) {
        this.sight = sight;
    }

    /** What to say; where what stands in the way is never shown, whom to ask. */
    String inWords(Offers.NotOffered act) {
        if (!act.yours()) {
            return "This is not for you to record. It is for "
                    + whose(act.roles())
                    + ": ask one of them to record it.";
        }
        return Optional.of(seen(act))
                .filter(sentences -> !sentences.isEmpty())
                .map(sentences -> String.join(" ", sentences))
                .orElse("This cannot be recorded here now. " + sight.elsewhere())
                .strip();
    }

    /** The reasons that may be shown, for acts that are the asker's. */
    List<String> seen(Offers.NotOffered act) {
        return Stream.concat(
                        act.missing().stream()
                                .map(Wordings::standing)
                                .flatMap(Optional::stream)
                                .filter(standing -> sight.steps().contains(standing.step()))
                                .map(Wordings.SituationWording::needed),
                        act.inTheWay().entrySet().stream()
                                .flatMap(so ->
                                        Wordings.standing(so.getKey()).stream()
                                                .filter(standing ->
                                                        sight.steps().contains(standing.step()))
                                                .map(standing ->
                                                        standing.inTheWay()
                                                                .replace(
                                                                        "{since}",
                                                                        InWords.day(
                                                                                so.getValue())))))
                .distinct()
                .toList();
    }

    private static String whose(List<String> roles) {
        List<String> words =
                roles.stream()
                        .map(role -> "a " + role.replace('-', ' '))
                        .map(role -> role.replace("a a", "an a"))
                        .toList();
        return words.size() == 1
                ? words.getFirst()
                : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
                        + " or "
                        + words.getLast();
    }
}
