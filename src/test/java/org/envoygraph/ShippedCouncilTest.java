package org.envoygraph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.envoygraph.facts.CouncilRecord;
import org.envoygraph.facts.CouncilRecord.Kind;
import org.envoygraph.facts.CouncilVote;
import org.envoygraph.facts.CouncilVote.Ballot;
import org.envoygraph.facts.CouncilVote.Choice;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Party;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The shipped record of the Security Council, on its own and against the public data beside it. */
class ShippedCouncilTest {
    /** States whose name in the public data is not the one of our register. */
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("BOLIVIA (PLURINATIONAL STATE OF)", "bolivia"),
                    Map.entry("CONGO", "congo-brazzaville"),
                    Map.entry("COTE D'IVOIRE", "cote-d-ivoire"),
                    Map.entry("LIBYAN ARAB JAMAHIRIYA", "libya"),
                    Map.entry("NETHERLANDS (KINGDOM OF THE)", "netherlands"),
                    Map.entry("REPUBLIC OF KOREA", "south-korea"),
                    Map.entry("RUSSIAN FEDERATION", "russia"),
                    Map.entry("THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA", "north-macedonia"),
                    Map.entry("TURKEY", "turkiye"),
                    Map.entry("TÜRKİYE", "turkiye"),
                    Map.entry("UNITED REPUBLIC OF TANZANIA", "tanzania"),
                    Map.entry("VENEZUELA (BOLIVARIAN REPUBLIC OF)", "venezuela"),
                    Map.entry("VIET NAM", "vietnam"));

    private static final Map<Choice, String> KEYS =
            Map.of(
                    Choice.IN_FAVOUR, "MS_in_favour",
                    Choice.AGAINST, "MS_against",
                    Choice.ABSTAINING, "MS_abstaining");

    private static final Map<String, Choice> ELEMENTS =
            Map.of(
                    "inFavour", Choice.IN_FAVOUR,
                    "against", Choice.AGAINST,
                    "abstaining", Choice.ABSTAINING);

    private static Facts facts;

    @BeforeAll
    static void readTheShippedFacts() throws IOException {
        facts = Shipped.facts();
    }

    private static List<CouncilRecord> all(Kind kind) {
        return facts.council().stream().filter(record -> record.kind() == kind).toList();
    }

    private static CouncilRecord record(String id) {
        return facts.council().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void thereAre24ResolutionsAllAdoptedByFifteen() {
        assertThat(all(Kind.RESOLUTION))
                .hasSize(24)
                .allSatisfy(
                        resolution -> {
                            CouncilVote vote = resolution.vote();
                            assertThat(vote.complete()).isTrue();
                            assertThat(vote.totals()).isEqualTo(new CouncilVote.Totals(15, 0, 0));
                        });
    }

    @Test
    void thereAreTwoDraftsBothVetoed() {
        assertThat(all(Kind.DRAFT_RESOLUTION))
                .extracting(draft -> draft.symbol() + " " + draft.vetoedBy())
                .containsExactly("S/2022/431 [china, russia]", "S/2024/255 [russia]");
        assertThat(record("s-2022-431").vote().complete()).isFalse();
        assertThat(record("s-2022-431").vote().totals())
                .isEqualTo(new CouncilVote.Totals(13, 2, 0));
        assertThat(record("s-2024-255").vote().complete()).isTrue();
    }

    @Test
    void thereAre377BallotsOfWhichThreeAreAgainst() {
        Map<Choice, Long> ballots =
                facts.council().stream()
                        .flatMap(record -> record.vote().ballots().stream())
                        .collect(groupingBy(Ballot::choice, TreeMap::new, counting()));

        assertThat(ballots)
                .isEqualTo(
                        Map.of(
                                Choice.IN_FAVOUR, 373L,
                                Choice.AGAINST, 3L,
                                Choice.ABSTAINING, 1L));
    }

    @Test
    void everyResolutionIsAsThePublicDataRecordIt() throws IOException {
        Path file = Shared.folder().resolve("real/unsc/unsc-resolutions-2000-2026.jsonl");
        Map<String, JsonObject> real = new TreeMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(JSON::parse).forEach(r -> real.put(r.get("symbol").getAsString().value(), r));
        }
        for (CouncilRecord resolution : all(Kind.RESOLUTION)) {
            JsonObject row = real.get(resolution.symbol());
            assertThat(row.getString("outcome_letter")).isEqualTo(resolution.document());
            assertThat(new TreeSet<>(resolution.sponsors()))
                    .isEqualTo(countries(row.getArray("sponsors")));
            for (Choice choice : KEYS.keySet()) {
                String key = KEYS.get(choice);
                assertThat(voters(resolution, choice))
                        .as(resolution.symbol())
                        .isEqualTo(countries(row.getArray(key)));
                assertThat(resolution.vote().totals().of(choice))
                        .isEqualTo(Integer.parseInt(row.getString(key + "_count")));
            }
        }
    }

    @Test
    void everyDateAndTotalIsThatOfTheTable() throws IOException {
        Path file = Shared.folder().resolve("real/unsc/dprk-resolutions.tsv");
        List<String> rows = Files.readAllLines(file);

        assertThat(rows.get(0)).startsWith("symbol\tadopted\tmeeting\tfavour\tagainst\tabstain\t");
        assertThat(rows.stream().skip(1).map(row -> row.split("\t")))
                .extracting(
                        row ->
                                row[0].replace(" (draft, not adopted)", "")
                                        + String.join(" ", "", row[1], row[3], row[4], row[5]))
                .containsExactlyElementsOf(
                        facts.council().stream().map(ShippedCouncilTest::row).toList());
    }

    private static String row(CouncilRecord record) {
        CouncilVote.Totals totals = record.vote().totals();
        return "%s %s %d %d %d"
                .formatted(
                        record.symbol(),
                        record.day(),
                        totals.inFavour(),
                        totals.against(),
                        totals.abstaining());
    }

    @Test
    void theBallotsOnTheDraftOf2024AreThoseOfItsDocument() throws Exception {
        Path file = Shared.folder().resolve("real/unsc/akn/S_2024_255-2405905E.xml");
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        NodeList counts = document.getElementsByTagName("count");
        CouncilRecord draft = record("s-2024-255");

        assertThat(counts.getLength()).isEqualTo(3);
        for (int i = 0; i < counts.getLength(); i++) {
            Element count = (Element) counts.item(i);
            Choice choice = ELEMENTS.get(count.getAttribute("refersTo"));
            TreeSet<String> voters = new TreeSet<>();
            NodeList states = count.getElementsByTagName("organization");
            for (int n = 0; n < states.getLength(); n++) {
                voters.add(country(states.item(n).getTextContent()));
            }
            assertThat(voters(draft, choice)).isEqualTo(voters);
            assertThat(draft.vote().totals().of(choice))
                    .isEqualTo(Integer.parseInt(count.getAttribute("value")));
        }
    }

    private static TreeSet<String> voters(CouncilRecord record, Choice choice) {
        TreeSet<String> voters = new TreeSet<>();
        record.vote().cast(choice).forEach(ballot -> voters.add(ballot.voter()));
        return voters;
    }

    private static TreeSet<String> countries(Stream<JsonValue> names) {
        TreeSet<String> countries = new TreeSet<>();
        names.forEach(name -> countries.add(country(name.getAsString().value())));
        return countries;
    }

    private static String country(String name) {
        return Optional.ofNullable(NAMES.get(name))
                .orElseGet(
                        () ->
                                facts.register().parties().stream()
                                        .filter(p -> p.name().toUpperCase(Locale.ROOT).equals(name))
                                        .map(Party::id)
                                        .findFirst()
                                        .orElse(name + " is no country of the register"));
    }
}
