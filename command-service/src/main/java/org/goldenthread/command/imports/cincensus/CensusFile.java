package org.goldenthread.command.imports.cincensus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.command.imports.ForeignFile;
import org.goldenthread.command.imports.UnreadableReturn;
import org.goldenthread.command.imports.Upload;
import org.goldenthread.command.imports.WideText;
import org.goldenthread.command.imports.Windows1252;

/**
 * The file of a census in the encoding that it has: by its bytes, then by what it declares; what is
 * UTF-8 by neither is read as Windows-1252.
 *
 * @param charset nothing for Windows-1252, which has no character for some bytes
 * @param undeclared whether the file says, or means, that it is UTF-8 and is not
 */
record CensusFile(Upload upload, Optional<Charset> charset, boolean undeclared) {

    static final String PART = "file";

    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    /** The two that are written for each other: a byte from 80 to 9F is never a control. */
    private static final Set<String> WESTERN =
            Set.of("windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1");

    /**
     * Looks at the file.
     *
     * @throws UnreadableReturn when it is no text, or in an encoding that nobody knows
     */
    static CensusFile of(Upload upload) throws IOException {
        byte[] start;
        try (InputStream file = upload.open(PART)) {
            start = file.readNBytes(ForeignFile.BEGINNING);
        }
        Optional<String> foreign = ForeignFile.notText(start);
        if (foreign.isPresent()) {
            throw new UnreadableReturn(
                    "The file is " + foreign.get() + ": save the census as XML and send that.");
        }
        Optional<Charset> wide = WideText.of(start);
        if (wide.isPresent()) {
            return new CensusFile(upload, wide, false);
        }
        String declared = declared(start);
        if (WESTERN.contains(declared)) {
            return new CensusFile(upload, Optional.empty(), false);
        }
        Charset charset = charset(declared);
        boolean fits = !charset.equals(StandardCharsets.UTF_8) || isUtf8(upload);
        return new CensusFile(upload, fits ? Optional.of(charset) : Optional.empty(), !fits);
    }

    /** Hands on every element of these names, in the order of the file. */
    void each(Set<String> names, Consumer<Element> then) throws IOException {
        try (InputStream file = upload.open(PART)) {
            CensusXml.each(withoutSpaceInFront(reader(file)), names, then);
        }
    }

    /** The first element of this name; the file behind it is not read. */
    Optional<Element> first(String name) throws IOException {
        try (InputStream file = upload.open(PART)) {
            return CensusXml.first(withoutSpaceInFront(reader(file)), name);
        }
    }

    private Reader reader(InputStream file) {
        return charset.<Reader>map(known -> new InputStreamReader(file, known))
                .orElseGet(() -> Windows1252.reader(file));
    }

    /** XML wants its declaration in the first place; exports leave marks and empty lines there. */
    private static Reader withoutSpaceInFront(Reader text) throws IOException {
        PushbackReader reader = new PushbackReader(text);
        int character = reader.read();
        while (character == '\uFEFF' || Character.isWhitespace(character)) {
            character = reader.read();
        }
        if (character >= 0 && character != '<') {
            throw new UnreadableReturn(
                    "The file is not well-formed XML but other text, such as a table: the census is"
                            + " sent as XML.");
        }
        if (character >= 0) {
            reader.unread(character);
        }
        return reader;
    }

    private static String declared(byte[] start) {
        boolean marked = WideText.startsWith(start, 0xEF, 0xBB, 0xBF);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(marked ? text.substring(3) : text);
        return marked || !declaration.find()
                ? "utf-8"
                : declaration.group(1).strip().toLowerCase(Locale.ROOT);
    }

    /** A file that says UTF-16 and is not was converted since and kept its first line. */
    private static Charset charset(String declared) {
        if (declared.startsWith("utf")
                || declared.startsWith("ucs")
                || declared.endsWith("ascii")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new UnreadableReturn(
                    "The file is not well-formed XML: it names an encoding that does not exist.");
        }
    }

    private static boolean isUtf8(Upload upload) throws IOException {
        try (InputStream file = upload.open(PART);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder())) {
            char[] piece = new char[1 << 14];
            while (reader.read(piece) >= 0) {
                // Only whether it can be read is asked.
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
