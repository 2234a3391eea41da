package org.goldenthread.command.imports.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.command.imports.UnreadableReturn;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusXmlTest {

    @Test
    void nothing_outside_the_file_is_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the planted secret");
        String xml =
                "<!DOCTYPE Message [<!ENTITY leak SYSTEM \"%s\">]>".formatted(secret.toUri())
                        + Census.file("").replace("A1", "&leak;");

        assertThatExceptionOfType(UnreadableReturn.class)
                .isThrownBy(() -> Census.read(xml))
                .withMessageNotContaining("planted");
    }

    @Test
    void entities_do_not_multiply() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE Message [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("]>").append(Census.file("").replace("A1", "&l29;"));

        assertThatExceptionOfType(UnreadableReturn.class)
                .isThrownBy(() -> Census.read(laughs.toString()));
    }

    @Test
    void a_document_type_is_refused_even_when_it_is_empty() {
        assertThatExceptionOfType(UnreadableReturn.class)
                .isThrownBy(() -> Census.read("<!DOCTYPE Message>" + Census.file("")));
    }

    @Test
    void broken_xml_is_refused_before_anything_is_taken() {
        String cut = Census.file("").replace("</Children>", "");

        assertThatExceptionOfType(UnreadableReturn.class)
                .isThrownBy(() -> Census.read(cut))
                .withMessageContaining("not well-formed");
    }

    @Test
    void what_is_no_census_is_refused() {
        assertThatExceptionOfType(UnreadableReturn.class)
                .isThrownBy(() -> Census.read("<Message/>"));
        assertThatExceptionOfType(UnreadableReturn.class)
                .isThrownBy(() -> Census.read("CHILD,DOB\n1,2\n"));
        assertThatExceptionOfType(UnreadableReturn.class).isThrownBy(() -> Census.read(""));
    }

    @Test
    void deep_nesting_is_refused() {
        String deep = "<a>".repeat(200) + "</a>".repeat(200);

        assertThatExceptionOfType(UnreadableReturn.class)
                .isThrownBy(() -> Census.read(Census.file(deep)));
    }

    @Test
    void a_child_without_an_id_is_left_out_and_one_that_stands_twice_is_one() {
        String child = "<Child><ChildIdentifiers>%s</ChildIdentifiers></Child>";
        Census census =
                Census.read(
                        "<Message><Children>"
                                + child.formatted("<LAchildID>B1</LAchildID>")
                                + child.formatted("")
                                + child.formatted("<LAchildID> B1 </LAchildID>")
                                + "</Children></Message>");

        assertThat(census.expected).isEqualTo(1);
        assertThat(census.children).extracting(StatedChild::localId).containsExactly("B1");
        assertThat(census.found)
                .extracting(ImportFinding::rule)
                .containsExactly("GT-IM-21", "CIN-8500", "CIN-8510");
        assertThat(census.children.getFirst().rows()).isEqualTo(2);
        assertThat(census.lost).isEqualTo(1);
    }

    @Test
    void the_file_itself_says_whose_it_is() throws Exception {
        CensusReturn census = new CensusReturn(new WorkingDays(_ -> false));

        assertThat(census.authorityIn(Census.upload(Census.file("")))).contains("201");
        assertThat(census.authorityIn(Census.upload(Census.file("").replace("201", "")))).isEmpty();
        assertThat(census.authorityIn(Census.upload("<Message>"))).isEmpty();
    }
}
