package org.envoygraph.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a small file of XML as a whole, for sources that have a file for each person or place. */
final class XmlTree {
    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 20;
    private static final int MOST = 200_000;

    private final XMLStreamReader xml;
    private int elements;

    private XmlTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads a file.
     *
     * @param shown what to call it
     * @throws OtherFile if its name is not that of a file of XML
     * @throws IOException if it cannot be read or is no XML, naming the place
     */
    static XmlElement read(Path file, String shown) throws IOException {
        if (!shown.endsWith(".xml")) {
            throw new OtherFile(shown);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = XmlRecords.factory().createXMLStreamReader(in);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // what stands before the first element says nothing
            }
            XmlElement root = new XmlTree(xml).element(0);
            while (xml.hasNext()) {
                xml.next();
            }
            xml.close();
            return root;
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new IOException(
                    shown + ":" + line + ": is no XML here; get the file anew", broken);
        }
    }

    /** The element that begins where the reader stands. */
    private XmlElement element(int depth) throws XMLStreamException {
        elements++;
        if (depth > DEEPEST || elements > MOST) {
            throw new XMLStreamException("more than any file of the sources", xml.getLocation());
        }
        String name = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                children.add(element(depth + 1));
            } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("an entity that is not read", xml.getLocation());
            } else if (xml.isCharacters() && text.length() <= LONGEST) {
                text.append(xml.getText());
            }
        }
        return new XmlElement(name, line, spaced(text), children);
    }

    private static Optional<String> spaced(StringBuilder text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : Optional.of(text.toString().replaceAll("\\s+", " ").strip());
    }
}
