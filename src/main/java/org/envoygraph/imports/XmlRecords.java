package org.envoygraph.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML of which each element of one name is a record with simple fields. One record at a time
 * is in memory. No document type is read, and so no entity of it.
 */
final class XmlRecords {
    /** Longer than any field of the sources; more is somebody's mistake or malice. */
    private static final int LONGEST = 100_000;

    private static final String MULTIPLE = "stands twice in a record";

    private final String element;

    /** For records in elements of this name. */
    XmlRecords(String element) {
        this.element = element;
    }

    /** Takes the records one by one. */
    interface Taker {
        void take(Fields record);
    }

    /**
     * Reads a file.
     *
     * @param shown what to call it
     * @throws IOException if it cannot be read or is no XML, naming the place
     */
    void read(Path file, String shown, Taker taker) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    taker.take(record(xml, shown));
                }
            }
            xml.close();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new IOException(
                    shown + ":" + line + ": is no XML here; get the file anew", broken);
        }
    }

    private Fields record(XMLStreamReader xml, String shown) throws XMLStreamException {
        String where = shown + ":" + xml.getLocation().getLineNumber();
        Map<String, String> values = new HashMap<>();
        attributes(xml, "", values);
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals(element)) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                attributes(xml, name, values);
                if (values.put(name, text(xml, name)) != null) {
                    throw new XMLStreamException("'" + name + "' " + MULTIPLE, xml.getLocation());
                }
            }
        }
        return new Fields(values, where);
    }

    private static void attributes(XMLStreamReader xml, String of, Map<String, String> values) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i).strip();
            values.put(of + "@" + xml.getAttributeLocalName(i), value);
        }
    }

    /** All text of the element that begins here, of elements in it too, with single spaces. */
    private static String text(XMLStreamReader xml, String name) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                default -> {}
            }
            if (text.length() > LONGEST) {
                throw new XMLStreamException("'" + name + "' is too long", xml.getLocation());
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
