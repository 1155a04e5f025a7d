package org.envoygraph.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.envoygraph.Shipped;
import org.envoygraph.mapping.GraphMapping;
import org.junit.jupiter.api.Test;

/**
 * Draws the pictures in {@code docs/pictures}, and holds those that are there against the sources.
 */
class PicturesTest {
    private static final Path FOLDER = Path.of("docs", "pictures");
    private static final String COMMAND = "mvn test -Dtest=PicturesTest -Dpictures=write";
    private static final double WIDTH_OF_A_PAGE = 860;

    private static OntologyPicture ontology() throws IOException {
        return new OntologyPicture(Path.of("ontology", "envoygraph.ttl"));
    }

    private static FlowPicture flow() throws IOException {
        return new FlowPicture(Path.of("src", "main", "java", "org", "envoygraph"));
    }

    @Test
    void thePictureOfTheOntologyIsWhatTheOntologyGives() throws IOException {
        isWhatTheSourcesGive(FOLDER.resolve("ontology.svg"), Svg.of(ontology().picture()));
    }

    @Test
    void thePictureOfTheFlowIsWhatThePackagesGive() throws IOException {
        isWhatTheSourcesGive(FOLDER.resolve("flow.svg"), Svg.of(flow().picture()));
    }

    private static void isWhatTheSourcesGive(Path file, String drawn) throws IOException {
        if ("write".equals(System.getProperty("pictures"))) {
            Files.writeString(file, drawn);
        }
        String there = Files.exists(file) ? Files.readString(file) : "";
        assertThat(there.equals(drawn))
                .as("%s is not what its sources give; run %s, and look at it", file, COMMAND)
                .isTrue();
    }

    @Test
    void drawnTwiceAPictureIsTheSameBytes() throws IOException {
        assertThat(Svg.of(ontology().picture())).isEqualTo(Svg.of(ontology().picture()));
        assertThat(Svg.of(flow().picture())).isEqualTo(Svg.of(flow().picture()));
    }

    @Test
    void aPictureFitsAPageAndFetchesNothing() throws Exception {
        for (Picture picture : List.of(ontology().picture(), flow().picture())) {
            byte[] drawn = Svg.of(picture).getBytes(StandardCharsets.UTF_8);
            var svg =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(drawn))
                            .getDocumentElement();
            assertThat(Double.parseDouble(svg.getAttribute("width")))
                    .as("width of '%s'; let it show less", picture.title())
                    .isLessThanOrEqualTo(WIDTH_OF_A_PAGE);
            assertThat(svg.getElementsByTagName("title").getLength()).isEqualTo(1);
            assertThat(svg.getElementsByTagName("desc").getLength()).isEqualTo(1);
            assertThat(Svg.of(picture)).doesNotContain("href", "@import", "<image", "<script");
        }
    }

    @Test
    void theModelsPageListsTheClassesByTheme() throws IOException {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("docs", "model.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length == 3 && ontology().themes().containsKey(cells[1].strip())) {
                listed.put(cells[1].strip(), quoted(cells[2]));
            }
        }
        assertThat(listed).isEqualTo(ontology().themes());
    }

    private static List<String> quoted(String cell) {
        return Pattern.compile("`(\\w+)`")
                .matcher(cell)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    @Test
    void everyArrowOfTheOntologyHasAnExampleInTheData() throws IOException {
        Model graph = shipped();
        for (OntologyPicture.Told told : ontology().told()) {
            if (graph.contains(null, RDF.TYPE, told.from())) {
                assertThat(graph.filter(null, told.property(), null))
                        .as(told.toString())
                        .anyMatch(said -> isExample(said, told, graph));
            }
        }
    }

    private static boolean isExample(Statement said, OntologyPicture.Told told, Model graph) {
        return graph.contains(said.getSubject(), RDF.TYPE, told.from())
                && said.getObject().isResource()
                && graph.contains((Resource) said.getObject(), RDF.TYPE, told.to());
    }

    private static Model shipped() throws IOException {
        Model graph = new LinkedHashModel();
        new GraphMapping(Shipped.facts())
                .write(
                        new AbstractRDFHandler() {
                            @Override
                            public void handleStatement(Statement said) {
                                graph.add(said.getSubject(), said.getPredicate(), said.getObject());
                            }
                        });
        return graph;
    }

    @Test
    void everyRoomPutsSomethingOutAndWhatGoesBetweenRoomsHasTwoEnds() throws IOException {
        List<Room> rooms = flow().rooms();
        assertThat(rooms).allSatisfy(room -> assertThat(room.out()).as(room.name()).isNotEmpty());
        assertThat(between(rooms.stream().flatMap(room -> room.in().stream())))
                .isEqualTo(between(rooms.stream().flatMap(room -> room.out().stream())));
    }

    private static Set<String> between(Stream<Room.Thing> things) {
        return things.filter(thing -> !thing.outside() && thing.room().isEmpty())
                .map(Room.Thing::words)
                .collect(Collectors.toSet());
    }
}
