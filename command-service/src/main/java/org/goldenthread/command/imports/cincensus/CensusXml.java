package org.goldenthread.command.imports.cincensus;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.goldenthread.command.imports.UnreadableReturn;

/**
 * Reads elements of a large XML file one by one, never the whole of it. A document type is refused,
 * and with it every entity but the five that XML has of itself.
 */
final class CensusXml {

    private static final int DEEPEST = 20;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int LONGEST_TEXT = 4_000;

    private final XMLStreamReader reader;
    private int elements;

    private CensusXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Hands on every element of this name, with what is in it, in the order of the file. */
    static void each(InputStream file, String name, Consumer<Element> then) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(file);
            try {
                new CensusXml(reader).each(name, then);
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

    private void each(String name, Consumer<Element> then) throws XMLStreamException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name)) {
                elements = 0;
                then.accept(element(1));
            }
        }
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
        return new Element(name, line, text.toString().strip(), List.copyOf(children));
    }

    private void append(StringBuilder text) {
        if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
            throw new UnreadableReturn("A text of the file is too long.");
        }
        text.append(reader.getText());
    }
}
