package org.envoygraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.envoygraph.LittleFolder;
import org.envoygraph.vocabulary.ENVOY;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One event that two articles tell, each in its own way. */
class ToldTwiceTest {
    private static final String OTHER = "articles/%s.yaml";

    @TempDir private Path temp;

    private Model told(String article, String published) {
        LittleFolder data = LittleFolder.in(temp);
        data.write(
                OTHER.formatted(article),
                """
                published: {at: %s, zone: "+09:00", zone-origin: assumed}
                language: en
                text: {characters: 264, sha256: %s}
                facts:
                  zz-01:
                    meeting: kim-liu-2022-12-07
                    mode: phone
                    status: cancelled
                    participants: [sung-kim, china]
                    asked-by: china
                    label: The call that was not
                    when: {day: 2022-12-06, words: Dec. 6}
                    gist: No call.
                """
                                .formatted(published, "e1".repeat(32))
                        + LittleFolder.EVIDENCE.indent(4));
        Model model = new LinkedHashModel();
        new GraphMapping(data.facts()).write(new StatementCollector(model));
        return model;
    }

    private static Set<String> said(Model model, IRI subject, IRI property) {
        Set<String> values = new TreeSet<>();
        for (Value value : model.filter(subject, property, null).objects()) {
            String text = value.stringValue();
            values.add(text.substring(text.lastIndexOf('/') + 1));
        }
        return values;
    }

    private static IRI meeting() {
        return Names.thing("meeting", "kim-liu-2022-12-07");
    }

    @Test
    void theEventHasTheLabelOfTheEarliestTellingAndEachFactItsOwn() {
        Model model = told("bb-2022-12-08", "2022-12-08");

        assertThat(said(model, meeting(), RDFS.LABEL)).containsExactly("The call that was not");
        assertThat(said(model, Names.fact("aa-01"), RDFS.LABEL))
                .containsExactly("Video talk of Kim and Liu");
        assertThat(said(model, Names.participation("kim-liu-2022-12-07", "sung-kim"), RDFS.LABEL))
                .containsExactly("Sung Kim in: The call that was not");
    }

    @Test
    void ofTwoArticlesOfOneDayTheFirstIdGivesTheLabel() {
        assertThat(said(told("bb", "2022-12-09"), meeting(), RDFS.LABEL))
                .containsExactly("Video talk of Kim and Liu");
    }

    @Test
    void whoAskedForItIsToldByTheFactAlone() {
        Model model = told("bb-2022-12-08", "2022-12-08");

        assertThat(said(model, Names.fact("zz-01"), ENVOY.toldAskedBy)).containsExactly("china");
        assertThat(said(model, Names.fact("aa-01"), ENVOY.toldAskedBy)).isEmpty();
        assertThat(said(model, meeting(), ENVOY.toldAskedBy)).isEmpty();
    }

    @Test
    void theEventHasWhatAllTellAndEachFactWhatItTells() {
        Model model = told("bb-2022-12-08", "2022-12-08");

        assertThat(said(model, meeting(), ENVOY.mode)).containsExactly("phone", "video");
        assertThat(said(model, meeting(), ENVOY.eventStatus)).containsExactly("cancelled", "held");
        assertThat(said(model, meeting(), ENVOY.when)).containsExactly("aa-01", "zz-01");
        for (List<String> fact :
                List.of(
                        List.of("aa-01", "video", "held"),
                        List.of("zz-01", "phone", "cancelled"))) {
            IRI iri = Names.fact(fact.get(0));
            assertThat(said(model, iri, ENVOY.toldMode)).containsExactly(fact.get(1));
            assertThat(said(model, iri, ENVOY.toldStatus)).containsExactly(fact.get(2));
        }
        assertThat(said(model, Names.fact("zz-01"), ENVOY.toldParticipation))
                .containsExactly("kim-liu-2022-12-07.china", "kim-liu-2022-12-07.sung-kim");
    }
}
