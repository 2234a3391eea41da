package org.goldenthread.command.imports.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.pathway.childinneed.Assessment;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childprotection.Conference;
import org.goldenthread.pathway.childprotection.Enquiry;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.Strand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** The published fake census, counted twice: from its facts, and by XPath over the whole file. */
class SampleCensusTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("sample.returns", "../../shared/data"), "cin-census");

    /** After every day that the sample names: it has referrals of 2028 and 2030. */
    private static final LocalDate TODAY = LocalDate.of(2031, 1, 1);

    private static Document document;
    private static Census census;
    private static final List<ChildTimeline> TIMELINES = new ArrayList<>();

    @BeforeAll
    static void record_the_return() throws Exception {
        Path file = FOLDER.resolve("fake_CIN_data.xml");
        assumeTrue(
                Files.isRegularFile(file),
                "the published sample census is not beside the project: nothing to compare with");
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        census = Census.read(Files.readAllBytes(file));
        for (StatedChild child : census.children) {
            ChildTimeline unknown = unknown(child);
            Restated restated = child.restate(unknown, TODAY);
            TIMELINES.add(unknown.with(entries(restated)));
        }
    }

    @Test
    void every_child_and_every_row_is_read() throws Exception {
        assertThat(census.expected).isEqualTo(count("//Child"));
        assertThat(census.children).hasSize((int) count("//Child"));
        assertThat(census.children.stream().mapToLong(StatedChild::rows).sum())
                .isEqualTo(
                        count(
                                "//Child | //CINdetails | //Assessments | //CINPlanDates | //Section47"
                                        + " | //ChildProtectionPlans | //CPPreviewDate"));
    }

    @Test
    void every_dated_row_becomes_a_strand() throws Exception {
        assertThat(strands(ChildInNeedEpisode::of)).isEqualTo(count("//CINreferralDate"));
        assertThat(strands(Assessment::of)).isEqualTo(count("//AssessmentActualStartDate"));
        assertThat(strands(ChildInNeedPlan::of)).isEqualTo(count("//CINPlanStartDate"));
        assertThat(strands(Enquiry::of)).isEqualTo(count("//S47ActualStartDate"));
        assertThat(strands(ProtectionPlan::of)).isEqualTo(count("//CPPstartDate"));
        assertThat(strands(Conference::of)).isEqualTo(count("//DateOfInitialCPC"));
    }

    @Test
    void what_is_open_is_what_has_no_end() throws Exception {
        assertThat(openStrands(ProtectionPlan::of))
                .isEqualTo(count("//ChildProtectionPlans[CPPstartDate and not(CPPendDate)]"));
        assertThat(openStrands(ChildInNeedPlan::of))
                .isEqualTo(count("//CINPlanDates[CINPlanStartDate and not(CINPlanEndDate)]"));
        assertThat(openStrands(ChildInNeedEpisode::of))
                .isEqualTo(
                        count(
                                "//CINdetails[not(CINclosureDate) and not(ReferralNFA='true' or ReferralNFA='1')]"));
    }

    @Test
    void referrals_with_no_further_action_never_count_as_in_need() throws Exception {
        long inNeed =
                TIMELINES.stream()
                        .flatMap(timeline -> ChildInNeedEpisode.of(timeline).stream())
                        .filter(ChildInNeedEpisode::countsAsInNeed)
                        .count();
        assertThat(inNeed)
                .isEqualTo(
                        count(
                                "//CINdetails[(ReferralNFA='false' or ReferralNFA='0')"
                                        + " and not(ReasonForClosure='RC8' and CINclosureDate)"
                                        + " and not(ReasonForClosure='RC9' and CINclosureDate)]"));
    }

    @Test
    void read_again_nothing_is_new() {
        for (int i = 0; i < census.children.size(); i++) {
            assertThat(census.children.get(i).restate(TIMELINES.get(i), TODAY).events()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "CIN_Census_2021.xml")
    void the_file_with_every_element_is_read(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), "there is no such sample");
        Census every = Census.read(Files.readAllBytes(file));

        StatedChild child = every.children.getFirst();
        ChildTimeline timeline = unknown(child);
        Restated restated = child.restate(timeline, TODAY);

        assertThat(every.children).hasSize(1);
        // registered, referred, accepted, two conferences, assessment, plan, enquiry and protection
        // plan with
        // their ends, one review, closed, died
        assertThat(restated.events()).hasSize(15);
        assertThat(restated.findings())
                .extracting(ImportFinding::rule)
                .contains("GT-IM-4", "CIN-1103", "CIN-2885");
    }

    private static ChildTimeline unknown(StatedChild child) {
        UUID id = UUID.nameUUIDFromBytes(child.localId().getBytes(StandardCharsets.UTF_8));
        return ChildTimeline.of(new ChildId(id), List.of());
    }

    private static List<Entry> entries(Restated restated) {
        List<Entry> entries = new ArrayList<>();
        restated.events()
                .forEach(event ->
                        entries.add(
                                new Entry(
                                        new EventId(new UUID(0, entries.size())),
                                        Instant.EPOCH,
                                        event)));
        return entries;
    }

    private static long strands(Function<ChildTimeline, ? extends List<?>> kind) {
        return TIMELINES.stream().mapToLong(timeline -> kind.apply(timeline).size()).sum();
    }

    private static long openStrands(
            Function<ChildTimeline, ? extends List<? extends Strand>> kind) {
        return TIMELINES.stream()
                .flatMap(timeline -> kind.apply(timeline).stream())
                .filter(strand -> strand.isOpen())
                .count();
    }

    private static long count(String path) throws Exception {
        return ((Double)
                        XPathFactory.newInstance()
                                .newXPath()
                                .evaluateExpression("count(" + path + ")", document, Double.class))
                .longValue();
    }
}
