package org.envoygraph.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
     * @throws OtherFile if it holds no such record
     * @throws IOException if it cannot be read or is no XML, naming the place
     */
    void read(Path file, String shown, Taker taker) throws IOException {
        if (!shown.endsWith(".xml")) {
            throw new OtherFile(shown);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            if (records(xml, shown, taker) == 0) {
                throw new OtherFile(shown);
            }
            xml.close();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new IOException(
                    shown + ":" + line + ": is no XML here; get the file anew", broken);
        }
    }

    /** Reads no document type, and so no entity of it. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private long records(XMLStreamReader xml, String shown, Taker taker) throws XMLStreamException {
        long records = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                records++;
                taker.take(new Reading(xml).record(shown));
            }
        }
        return records;
    }

    /** The reading of one record, which begins where the reader stands. */
    private final class Reading {
        private final XMLStreamReader xml;
        private final Map<String, String> values = new HashMap<>();
        private Optional<String> fault = Optional.empty();

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        Fields record(String shown) throws XMLStreamException {
            String where = shown + ":" + xml.getLocation().getLineNumber();
            attributes("");
            while (xml.next() != XMLStreamConstants.END_ELEMENT
                    || !xml.getLocalName().equals(element)) {
                if (xml.isStartElement()) {
                    String name = xml.getLocalName();
                    attributes(name);
                    put(name, text(name));
                }
            }
            return new Fields(values, where, fault);
        }

        private void put(String name, String value) {
            if (values.put(name, value) != null) {
                fault = Optional.of("'" + name + "' stands twice");
            }
        }

        private void attributes(String of) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String name = of + "@" + xml.getAttributeLocalName(i);
                String value = xml.getAttributeValue(i);
                if (value.length() > LONGEST) {
                    tooLong(name);
                } else {
                    values.put(name, value.strip());
                }
            }
        }

        private void tooLong(String name) {
            fault = Optional.of("'" + name + "' is longer than " + LONGEST + " characters");
        }

        /** All text of the element that begins here, of elements in it too, single-spaced. */
        private String text(String name) throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            int depth = 1;
            while (depth > 0) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        if (text.length() > LONGEST) {
                            tooLong(name);
                        } else {
                            text.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new XMLStreamException(
                                    "an entity that is not read", xml.getLocation());
                    default -> {}
                }
            }
            return text.toString().replaceAll("\\s+", " ").strip();
        }
    }
}
