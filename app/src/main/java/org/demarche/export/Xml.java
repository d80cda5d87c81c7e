package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML in UTF-8, element by element. */
final class Xml {
    /** What XML 1.0 has no place for, escaped or not. */
    private static final Pattern UNSAYABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;
    private int depth;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What stands inside of an element. */
    @FunctionalInterface
    interface Body {
        /** Writes to {@code xml}. */
        void write(Xml xml) throws XMLStreamException;
    }

    /** Writes a document to {@code out}, which stays open. */
    static void write(OutputStream out, Body body) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            body.write(new Xml(writer));
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException("can't write XML: " + e.getMessage(), e);
        }
    }

    /** An element with {@code attributes}, names and values in turn; one whose value is empty is left out. */
    void element(String name, Body body, String... attributes) throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        attributes(attributes);
        depth++;
        body.write(this);
        depth--;
        line();
        writer.writeEndElement();
    }

    /** An element with nothing in it. */
    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with text in it. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(sayable(text));
        writer.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                writer.writeAttribute(attributes[i], sayable(attributes[i + 1]));
            }
        }
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String sayable(String text) {
        return UNSAYABLE.matcher(text).replaceAll("\uFFFD");
    }
}
