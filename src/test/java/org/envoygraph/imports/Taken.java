package org.envoygraph.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Facts;

/**
 * What an import made of files.
 *
 * @param lines N-Quads, with the namespaces of our things and terms left out
 */
record Taken(Tally tally, List<String> lines) {
    private static final String OURS = "https://w3id.org/envoygraph/";

    static Taken from(Source source, Path... paths) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFHandler out = Rio.createWriter(RDFFormat.NQUADS, bytes);
        out.startRDF();
        Tally tally = new Import(source, joined(), words -> {}).read(List.of(paths), out);
        out.endRDF();
        return new Taken(tally, lines(bytes.toString(StandardCharsets.UTF_8)));
    }

    private static List<String> lines(String quads) {
        return quads.replace(OURS + "id/", "").replace(OURS + "ns#", "envoy:").lines().toList();
    }

    /** The persons and countries of the curated files. */
    static Joined joined() throws IOException {
        Facts facts = Shipped.facts();
        return Joined.by(facts);
    }

    /** A file of the travels, with the trips given. */
    static Path trips(Path folder, String... trips) throws IOException {
        Path file = folder.resolve("trips.xml");
        return Files.writeString(file, "<trips>" + String.join("", trips) + "</trips>");
    }

    static String trip(String id, String remarks) {
        return """
                <trip role="secretary" who="kerry-john-forbes">
                  <id>%s</id><role>secretary</role><name>John Forbes Kerry</name>
                  <start-date>2014-02-14</start-date><end-date>2014-02-15</end-date>
                  <country id="china">China</country><locale>Beijing, Xian</locale>
                  <remarks>%s</remarks>
                </trip>
                """
                .formatted(id, remarks);
    }

    /** What is said of one thing by one property: the objects, as they are written. */
    List<String> said(String subject, String property) {
        String start = "<" + subject + "> <" + property + "> ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length(), line.lastIndexOf(" <")))
                .toList();
    }

    List<String> repairs() {
        return told(tally.repairs());
    }

    List<String> refusals() {
        return told(tally.refusals());
    }

    List<String> others() {
        return told(tally.others());
    }

    static List<String> told(List<Tally.Cases> cases) {
        return cases.stream().map(some -> some.number() + " " + some.why()).toList();
    }
}
