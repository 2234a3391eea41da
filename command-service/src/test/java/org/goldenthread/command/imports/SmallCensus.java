package org.goldenthread.command.imports;

import java.util.Map;
import org.goldenthread.pathway.personal.Upn;
import org.jspecify.annotations.Nullable;

/** Small censuses of children in need. */
final class SmallCensus {

    private final int year;
    private final StringBuilder children = new StringBuilder();
    private @Nullable String authority;

    /** The census of the year that ended on 31 March of this one. */
    SmallCensus(int year) {
        this.year = year;
    }

    /** The file says whose it is; otherwise it does not. */
    SmallCensus of(String localAuthority) {
        authority = localAuthority;
        return this;
    }

    /** A child without a pupil number who was referred on 2 May 2025 and accepted. */
    SmallCensus inNeed(String localId, String born, String sex) {
        children.append(
                """
                <Child><ChildIdentifiers><LAchildID>%s</LAchildID><UPNunknown>UN1</UPNunknown>
                <PersonBirthDate>%s</PersonBirthDate><Sex>%s</Sex></ChildIdentifiers>
                <CINdetails><CINreferralDate>2025-05-02</CINreferralDate><ReferralSource>2A</ReferralSource>
                <PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA></CINdetails></Child>
                """
                        .formatted(localId, born, sex));
        return this;
    }

    /** A girl with a pupil number, one plan that ended, and another of which nothing is said. */
    SmallCensus planned(String localId) {
        children.append(
                """
                <Child><ChildIdentifiers><LAchildID>%s</LAchildID><UPN>%s</UPN><PersonBirthDate>2015-06-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
                <CINdetails><CINreferralDate>2023-05-02</CINreferralDate><ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
                <CINPlanDates><CINPlanStartDate>2023-06-12</CINPlanStartDate><CINPlanEndDate>2023-07-03</CINPlanEndDate></CINPlanDates>
                <CINPlanDates/><ReferralNFA>0</ReferralNFA></CINdetails></Child>
                """
                        .formatted(localId, pupilNumber(localId)));
        return this;
    }

    Map<String, String> files() {
        String source =
                authority == null ? "" : "<Source><LEA>%s</LEA></Source>".formatted(authority);
        return Map.of(
                "file",
                """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>%1$d</Year>
                <ReferenceDate>%1$d-03-31</ReferenceDate></CollectionDetails>%2$s</Header>
                <Children>%3$s</Children></Message>
                """
                        .formatted(year, source, children));
    }

    /** A number with its check letter, another for other words. */
    private static String pupilNumber(String words) {
        String rest = "%011dB".formatted(Math.abs((long) words.hashCode()));
        return "ABCDEFGHJKLMNPQRTUVWXYZ"
                .chars()
                .mapToObj(letter -> (char) letter + rest)
                .filter(Upn::isPossible)
                .findFirst()
                .orElseThrow();
    }
}
