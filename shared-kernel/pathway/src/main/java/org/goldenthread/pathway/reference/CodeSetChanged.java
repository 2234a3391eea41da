package org.goldenthread.pathway.reference;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.CodeSet;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/** A code of a code set reads so, and may be used on the days from one to another. */
@Stored("code-set-changed")
public record CodeSetChanged(
        CodeSet set, CodeWord code, Wording label, LocalDate validFrom, @Nullable LocalDate validTo)
        implements ReferenceEvent {

    @Override
    public String subject() {
        return "code/" + set.code() + "/" + code;
    }
}
