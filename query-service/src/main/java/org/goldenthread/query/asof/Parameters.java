package org.goldenthread.query.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.goldenthread.pathway.calendar.RecordedYears;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.platform.requests.SentParameters;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of a question, and gathers everything that is wrong with them. */
public final class Parameters {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private final MultiValueMap<String, String> given;
    private final Set<String> known;
    private final List<Fault> faults = new ArrayList<>();

    /** The parameters of a request. */
    public Parameters(MultiValueMap<String, String> given) {
        this(given, new HashSet<>());
    }

    private Parameters(MultiValueMap<String, String> given, Set<String> known) {
        this.given = given;
        this.known = known;
    }

    /** The text of a parameter that may be given once. */
    public Optional<String> text(String name) {
        return typed(name)
                .filter(text ->
                        text.chars().noneMatch(Character::isISOControl)
                                || fault(name, "must not hold control characters").isPresent());
    }

    /** The text of a field as somebody typed it. */
    public Optional<String> typed(String name) {
        List<String> values = all(name);
        if (values.size() > 1 && !faults.contains(SentParameters.repeated(name))) {
            faults.add(SentParameters.repeated(name));
        }
        return values.stream().findFirst();
    }

    /** Everything that was chosen under a name that may be given more than once. */
    public List<String> all(String name) {
        known.add(name);
        return given.getOrDefault(name, List.of());
    }

    /**
     * All that nobody has asked for so far, for somebody who knows it by something else than its
     * name here, and refuses the rest.
     */
    public Map<String, List<String>> others() {
        Map<String, List<String>> others = new LinkedHashMap<>(given);
        others.keySet().removeAll(known);
        known.addAll(others.keySet());
        return others;
    }

    /** Whether this was sent. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** The same parameters; what is wrong with them is not wrong with these. */
    public Parameters apart() {
        return new Parameters(given, known);
    }

    /** A day that may be left out. */
    public Optional<LocalDate> day(String name) {
        return text(name)
                .flatMap(text -> {
                    try {
                        return Optional.of(LocalDate.parse(text))
                                .filter(RecordedYears::hold)
                                .or(() -> fault(name, "must be a date " + RecordedYears.IN_WORDS));
                    } catch (DateTimeParseException _) {
                        return fault(name, "must be a date such as 2026-03-31");
                    }
                });
    }

    /** A day that must be there; what it answers when it is not serves only to go on reading. */
    public LocalDate requiredDay(String name) {
        required(name);
        return day(name).orElse(LocalDate.EPOCH);
    }

    /** This parameter must be there. */
    void required(String name) {
        if (!has(name)) {
            known.add(name);
            fault(name, "is missing");
        }
    }

    /** A whole number within these bounds, both inside. */
    public int number(String name, int least, int most, int otherwise) {
        return number(name, least, most).orElse(otherwise);
    }

    /** A whole number within these bounds, both inside, that may be left out. */
    Optional<Integer> number(String name, int least, int most) {
        return text(name)
                .flatMap(text ->
                        DIGITS.matcher(text).matches()
                                        && Long.parseLong(text) >= least
                                        && Long.parseLong(text) <= most
                                ? Optional.of(Integer.parseInt(text))
                                : fault(name, "must be a number from " + least + " to " + most));
    }

    /** Where a page begins. */
    Optional<PageToken> pageToken(String name) {
        return text(name)
                .flatMap(text ->
                        PageToken.read(text).or(() -> fault(name, "must be taken from an answer")));
    }

    /** A journal position. */
    public Optional<Long> position(String name) {
        return text(name)
                .flatMap(text ->
                        DIGITS.matcher(text).matches()
                                ? Optional.of(Long.parseLong(text))
                                : fault(name, "must be a journal position, a whole number"));
    }

    /** One of these words. */
    public Optional<String> word(String name, Collection<String> words) {
        return text(name)
                .flatMap(text ->
                        words.contains(text)
                                ? Optional.of(text)
                                : fault(name, "must be one of " + String.join(", ", words)));
    }

    /** An instant or a journal position. */
    public Optional<Moment> moment(String name) {
        return text(name)
                .flatMap(text -> {
                    if (DIGITS.matcher(text).matches()) {
                        return Optional.of(new Moment.AtPosition(Long.parseLong(text)));
                    }
                    try {
                        Instant instant = OffsetDateTime.parse(text).toInstant();
                        return RecordedYears.hold(instant)
                                ? Optional.of(new Moment.AtInstant(instant))
                                : fault(name, "must be an instant " + RecordedYears.IN_WORDS);
                    } catch (DateTimeParseException _) {
                        return fault(
                                name,
                                "must be an instant such as 2026-03-31T09:30:00Z, or a position");
                    }
                });
    }

    /** The id of something. */
    public Optional<UUID> id(String name) {
        return text(name)
                .flatMap(text ->
                        isId(text)
                                ? Optional.of(UUID.fromString(text))
                                : fault(name, "must be a UUID"));
    }

    /** The ids of several. */
    public List<UUID> ids(String name) {
        return all(name).stream()
                .filter(text -> isId(text) || fault(name, "must be a UUID").isPresent())
                .map(UUID::fromString)
                .toList();
    }

    /** Those whose names begin so, by what follows it. */
    public Parameters below(String prefix) {
        MultiValueMap<String, String> below = new LinkedMultiValueMap<>();
        given.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                known.add(name);
                below.put(name.substring(prefix.length()), values);
            }
        });
        return new Parameters(below);
    }

    /** A UUID in the path; throws at once when it is none. */
    public static UUID id(String name, String text) {
        if (isId(text)) {
            return UUID.fromString(text);
        }
        throw new ProblemException(Problem.malformed(List.of(new Fault(name, "must be a UUID"))));
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Something is wrong with this parameter; always empty. */
    public <T> Optional<T> fault(String name, String message) {
        faults.add(new Fault(name, message));
        return Optional.empty();
    }

    /** Refuses the question when anything was wrong, parameters that nobody asked for included. */
    public void check() {
        List<Fault> all = faults();
        if (!all.isEmpty()) {
            throw new ProblemException(Problem.malformed(all));
        }
    }

    /** All that was wrong, parameters that nobody asked for included. */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(SentParameters::unknown)
                .forEach(all::add);
        return all;
    }
}
