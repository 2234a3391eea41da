package org.goldenthread.pathway.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of classes and rooms: full words, and those that whoever knows the field, Spring or event
 * sourcing would guess. The page of the architecture lists the words of the code.
 */
public final class Names {

    /** What practitioners shorten, and newcomers have to ask. */
    private static final Set<String> SHORTENED =
            Set.of(
                    "Cin", "Cla", "Dob", "Dolo", "Eet", "Eh", "Eha", "Ehcp", "Epo", "Icpc", "Iro",
                    "Lac", "Lado", "Mash", "Nfa", "Pep", "Poa", "Rcpc", "Sen", "Sgo", "Taf", "Uasc",
                    "Yot");

    /**
     * Programmers' own, and what has no vowel; see {@link #PROPER} for what nobody calls otherwise.
     */
    private static final Set<String> CLIPPED =
            Set.of(
                    "Arg", "Args", "Calc", "Cfg", "Conf", "Config", "Ctx", "Db", "Dto", "Impl",
                    "Init", "Misc", "Msg", "Num", "Obj", "Param", "Params", "Prop", "Props", "Proc",
                    "Ref", "Repo", "Req", "Res", "Resp", "Str", "Tmp", "Util", "Utils", "Val",
                    "Var");

    /** Short names that are names, and whose they are. */
    private static final Map<String, String> PROPER =
            Map.of(
                    "Nhs", "the National Health Service, whose number everybody has",
                    "Sdq", "the questionnaire (Strengths and Difficulties), as the return names it",
                    "Csv", "the form of files",
                    "Xml", "the form of files",
                    "Http", "the protocol",
                    "Tls", "the protocol",
                    "Jdbc", "Java's way to databases",
                    "Jwt", "the form of tokens");

    /** The census of children in need is called CIN by whoever asks for it. */
    private static final Pattern OF_THE_CENSUS = Pattern.compile("Cin(?=Census)");

    private static final Pattern WORD = Pattern.compile("[A-Z][a-z]*");
    private static final Pattern NO_VOWEL = Pattern.compile("(?i)[b-df-hj-np-tv-xz]+");

    /** Names that were private to their makers, before the standard word took their place. */
    private static final Set<String> REPLACED =
            Set.of(
                    "Act",
                    "Acts",
                    "Among",
                    "Asked",
                    "Asking",
                    "Asks",
                    "Assigned",
                    "ChildAct",
                    "ChildDoor",
                    "Chosen",
                    "Clue",
                    "Clues",
                    "Course",
                    "Draft",
                    "Drafts",
                    "Entering",
                    "Fall",
                    "Faults",
                    "Figures",
                    "FigureShown",
                    "Figuring",
                    "FirstAnswers",
                    "IdentityDoor",
                    "Moved",
                    "Places",
                    "PlainDoor",
                    "Possible",
                    "Question",
                    "Rehearsal",
                    "Retelling",
                    "Returns",
                    "SettleAct",
                    "Settled",
                    "SoFar",
                    "Spelling",
                    "Standing",
                    "Stay",
                    "Telling",
                    "Told",
                    "Turn",
                    "Turns",
                    "Unfolding",
                    "UpTo");

    private static final Set<String> ROOMS_REPLACED =
            Set.of("acting", "asking", "clues", "inprogress", "longwork", "lookingback", "seeing");

    /** Held for the classes of every module, those within others as well. */
    public static final ArchRule SAY_WHAT_THEY_MEAN = classes().should(sayWhatTheyMean());

    private Names() {}

    private static ArchCondition<JavaClass> sayWhatTheyMean() {
        return new ArchCondition<>("have names of full words that are everybody's") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isAnonymousClass()) {
                    return;
                }
                for (String fault : faultsOf(type.getSimpleName(), type.getPackageName())) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " " + fault));
                }
            }
        };
    }

    /** What is wrong with this name of a class in this package. */
    static List<String> faultsOf(String name, String room) {
        String plain = OF_THE_CENSUS.matcher(name).replaceAll("");
        List<String> faults =
                new ArrayList<>(
                        WORD.matcher(plain)
                                .results()
                                .map(MatchResult::group)
                                .filter(Names::isShort)
                                .map(word -> "is shortened: " + word)
                                .toList());
        if (REPLACED.contains(name)) {
            faults.add("is a word that was replaced");
        }
        if (Stream.of(room.split("\\.")).anyMatch(ROOMS_REPLACED::contains)) {
            faults.add("is in a room whose name was replaced");
        }
        return faults;
    }

    private static boolean isShort(String word) {
        return SHORTENED.contains(word)
                || CLIPPED.contains(word)
                || NO_VOWEL.matcher(word).matches() && !PROPER.containsKey(word);
    }
}
