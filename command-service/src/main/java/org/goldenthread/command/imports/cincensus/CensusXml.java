package org.goldenthread.command.imports.cincensus;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.goldenthread.command.imports.UnreadableReturn;
import org.goldenthread.command.imports.Visible;

/**
 * Reads elements of a large XML file one by one, never the whole of it. A document type is refused,
 * and with it every entity but the five that XML has of itself.
 */
final class CensusXml {

    private static final String ROOT = "Message";

    // Many times what the guide lets one child have; a file must not fill the memory.
    private static final int DEEPEST = 20;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int LONGEST_TEXT = 4_000;

    private final XMLStreamReader reader;
    private boolean inside;
    private int elements;

    private CensusXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Hands on every element of these names, with what is in it, in the order of the file. */
    static void each(Reader file, Set<String> names, Consumer<Element> then) {
        read(
                file,
                xml -> {
                    for (Optional<Element> next = xml.next(names);
                            next.isPresent();
                            next = xml.next(names)) {
                        then.accept(next.get());
                    }
                    return true;
                });
    }

    /** The first element of this name, if the file has one; nothing behind it is read. */
    static Optional<Element> first(Reader file, String name) {
        return read(file, xml -> xml.next(Set.of(name)));
    }

    /** What somebody wants of a file. */
    private interface Reading<T> {
        T of(CensusXml xml) throws XMLStreamException;
    }

    private static <T> T read(Reader file, Reading<T> reading) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(file);
            try {
                return reading.of(new CensusXml(reader));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableReturn(
                    "The file is not well-formed XML"
                            + (e.getLocation() == null
                                    ? "."
                                    : " at line " + e.getLocation().getLineNumber() + "."));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new UnreadableReturn("The file refers to something outside itself.");
        });
        return factory;
    }

    /** The next element of these names; at the end of the file, none. */
    private Optional<Element> next(Set<String> names) throws XMLStreamException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                checkRoot(reader.getLocalName());
                if (names.contains(reader.getLocalName())) {
                    elements = 0;
                    return Optional.of(element(1));
                }
            }
        }
        return Optional.empty();
    }

    private void checkRoot(String name) {
        if (!inside && !name.equals(ROOT)) {
            throw new UnreadableReturn(
                    "The file is not a children in need census: its first element is not Message.");
        }
        inside = true;
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableReturn(
                    "The file has a document type or entities, which are refused.");
        }
        return event;
    }

    /** The element whose start was just read, up to its end. */
    private Element element(int depth) throws XMLStreamException {
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new UnreadableReturn("One child of the file holds too much.");
        }
        String name = reader.getLocalName();
        long line = reader.getLocation().getLineNumber();
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA) {
                append(text);
            }
        }
        return new Element(name, line, Visible.of(text.toString()), List.copyOf(children));
    }

    /** No value is nearly so long; what is longer is cut, and then is no value of any kind. */
    private void append(StringBuilder text) {
        String more = reader.getText();
        text.append(more, 0, Math.min(more.length(), LONGEST_TEXT - text.length()));
    }
}
