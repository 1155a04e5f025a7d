package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as files. */
class StaticSiteTest {
    @TempDir private Path folder;

    private static final String GRAPH =
            """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            g:a { <https://w3id.org/envoygraph/id/person/x>
              a <https://w3id.org/envoygraph/ns#Person> ; rdfs:label "An Envoy <&>"@en . }
            <https://w3id.org/envoygraph/graph/dataset> { <https://w3id.org/envoygraph/dataset>
              a <http://rdfs.org/ns/void#Dataset> ; rdfs:label "A data set"@en ;
              <http://rdfs.org/ns/void#triples> 2 ; <http://rdfs.org/ns/void#distinctSubjects> 1 ;
              <http://rdfs.org/ns/void#distinctObjects> 2 ;
              <http://rdfs.org/ns/void#sparqlEndpoint> <http://localhost:3030/envoygraph/sparql> . }
            """;

    /** One thing and what every project has, so that the site is small. */
    private ServedStore small() throws IOException {
        return small(Terms.of("127.0.0.1"));
    }

    private ServedStore small(Terms terms) throws IOException {
        Path ontology = Files.createDirectories(folder.resolve("home/ontology"));
        for (String name : List.of("envoygraph.ttl", "shapes.ttl")) {
            Files.copy(Path.of("ontology", name), ontology.resolve(name));
        }
        return ServedStore.start(folder.resolve("home"), trig(GRAPH), terms);
    }

    @Test
    void aPageThatTakesLongIsWaitedFor() throws IOException {
        Path site = folder.resolve("site");
        try (ServedStore served = small(LongPagesTest.with(0))) {
            assertThat(served.get("/explore").statusCode()).isEqualTo(202);

            StaticSite.write(served.server(), site);
        }
        assertThat(site.resolve("explore.html"))
                .content()
                .contains("0 of 0")
                .doesNotContain("by itself");
    }

    @Test
    void everyLinkOfEveryFileLeadsToAFile() throws IOException {
        Path site = folder.resolve("site");
        try (ServedStore served = small()) {
            int files = StaticSite.write(served.server(), site);

            assertThat(files).isEqualTo(all(site).size() - 1);
        }
        assertThat(site.resolve("index.html")).content().contains("All of a kind");
        for (Path file : all(site)) {
            if (file.toString().endsWith(".html")) {
                links(file);
            }
        }
    }

    private static void links(Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        List<String> links =
                Stream.concat(
                                page.select("[href]").eachAttr("href").stream(),
                                page.select("[src]").eachAttr("src").stream())
                        .filter(it -> !it.startsWith("#") && !it.equals("data:,"))
                        .filter(it -> !it.startsWith("http"))
                        .toList();
        assertThat(links).as(file.toString()).isNotEmpty();
        for (String link : links) {
            String path = URLDecoder.decode(link.replaceFirst("#.*", ""), StandardCharsets.UTF_8);
            assertThat(file.resolveSibling(path).normalize())
                    .as("%s in %s", link, file)
                    .isRegularFile();
        }
        assertThat(page.select("form, input")).isEmpty();
    }

    private static List<Path> all(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aFolderWithOtherThingsStaysAsItIs() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Path other = Files.writeString(site.resolve("letter.txt"), "mine");
        try (ServedStore served = small()) {
            assertThatThrownBy(() -> StaticSite.write(served.server(), site))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("holds other things");
        }
        assertThat(all(site)).containsExactly(other);
    }

    @Test
    void aLaterSiteTakesThePlaceOfAnEarlierOneAndLeavesNothingBeside() throws IOException {
        Path site = folder.resolve("out").resolve("site");
        try (ServedStore served = small()) {
            StaticSite.write(served.server(), site);
            Files.writeString(site.resolve("id/person/gone.html"), "of before");

            StaticSite.write(served.server(), site);
        }
        assertThat(site.resolve("id/person/gone.html")).doesNotExist();
        assertThat(site.resolve("index.html")).exists();
        try (Stream<Path> beside = Files.list(folder.resolve("out"))) {
            assertThat(beside).containsExactly(site);
        }
    }

    @Test
    void whatCannotBeReadLeavesTheEarlierSite() throws IOException {
        Path site = folder.resolve("site");
        Server closed;
        try (ServedStore served = small()) {
            closed = served.server();
            StaticSite.write(closed, site);
        }

        assertThatThrownBy(() -> StaticSite.write(closed, site)).isInstanceOf(IOException.class);
        assertThat(site.resolve("index.html")).exists();
        assertThat(Files.list(folder).map(it -> it.getFileName().toString()))
                .containsExactlyInAnyOrder("home", "site");
    }
}
