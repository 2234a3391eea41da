package org.goldenthread.command.imports.cincensus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.command.imports.StatutoryReturn;
import org.goldenthread.command.imports.Upload;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.goldenthread.pathway.codes.LocalAuthority;

/** Reads census files in tests, and keeps what was handed on. */
final class Census implements StatutoryReturn.Taking {

    final List<StatedChild> children = new ArrayList<>();
    final List<ImportFinding> found = new ArrayList<>();
    long lost;
    long expected;

    static Census read(byte[] xml) {
        Census census = new Census();
        census.take(upload(xml));
        return census;
    }

    /** Reads this file; what was handed on before it broke off stays. */
    void take(Upload upload) {
        try {
            new CensusReturn(new WorkingDays(_ -> false))
                    .read(upload, new LocalAuthority("201"), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Census read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of one child with these episodes, for the year that ended on 31 March 2024. */
    static String file(String episodes) {
        return file("<PersonBirthDate>2015-06-01</PersonBirthDate><Sex>F</Sex>", episodes);
    }

    static String file(String identifiers, String episodes) {
        return """
        <Message>
          <Header>
            <CollectionDetails><Collection>CIN</Collection><Year>2024</Year><ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails>
            <Source><LEA>201</LEA></Source>
          </Header>
          <Children><Child>
            <ChildIdentifiers><LAchildID>A1</LAchildID>%s</ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
            %s
          </Child></Children>
        </Message>
        """
                .formatted(identifiers, episodes);
    }

    static Upload upload(String xml) {
        return upload(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Upload upload(byte[] xml) {
        return new Upload() {
            @Override
            public Set<String> parts() {
                return Set.of("file");
            }

            @Override
            public InputStream open(String part) {
                return new ByteArrayInputStream(xml);
            }
        };
    }

    @Override
    public void expect(long count) {
        expected = count;
    }

    @Override
    public void take(StatedChild child) {
        children.add(child);
    }

    @Override
    public void found(ImportFinding finding) {
        found.add(finding);
    }

    @Override
    public void lost(ImportFinding finding, long rows) {
        found.add(finding);
        lost += rows;
    }
}
