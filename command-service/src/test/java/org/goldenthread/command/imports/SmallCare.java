package org.goldenthread.command.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small returns of looked-after children, header and episodes. */
final class SmallCare {

    static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    /** Who a child is, by its line of the header. */
    static final String GIRL = "F,04/05/2018,WBRI,UN1,,";

    /** A code of no code set: each child with it leaves one open finding, 903-103. */
    static final String NO_SUCH_ETHNICITY = "XXXX";

    private final StringBuilder header = new StringBuilder(HEADER);
    private final StringBuilder episodes = new StringBuilder(EPISODES);

    /** A child with this line of the header, after the number. */
    SmallCare child(String localId, String who) {
        header.append(localId).append(',').append(who).append('\n');
        return this;
    }

    /** A girl born on this day, whose ethnicity is no code. */
    SmallCare girlOfNoSuchEthnicity(String localId, String born) {
        return child(localId, "F," + born + "," + NO_SUCH_ETHNICITY + ",UN1,,");
    }

    /** An open episode of the child from this day on. */
    SmallCare open(String localId, String from) {
        return episode(localId, from + ",S,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,SC012345");
    }

    SmallCare episode(String localId, String episode) {
        episodes.append(localId).append(',').append(episode).append('\n');
        return this;
    }

    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("header", header.toString());
        files.put("episodes", episodes.toString());
        return files;
    }
}
