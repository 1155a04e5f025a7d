package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.Shipped;
import org.envoygraph.linking.client.Ours;
import org.envoygraph.linking.client.Proposals;
import org.envoygraph.linking.client.Proposing;
import org.envoygraph.linking.client.Service;
import org.envoygraph.linking.client.Settings;
import org.junit.jupiter.api.Test;

/** Our client asks our own service over HTTP what our own things are. */
class LinkWithOurselvesTest {
    private final List<String> notes = new ArrayList<>();

    private List<Proposals> all() throws IOException {
        Ours ours = new Ours(Shipped.facts());
        Settings settings = new Settings(Duration.ofMinutes(1), 50, Optional.empty(), time -> {});
        Service service = Service.at(ServedStore.shipped().at("/reconcile"), settings);
        assertThat(service.isOfWikidata()).isFalse();
        return new Proposing(service, ours).of(ours.all(), notes::add);
    }

    @Test
    void eachThingIsFoundFirstByItsOwnName() throws IOException {
        List<Proposals> all = all();

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(notes).isEmpty();
        for (Proposals proposals : all) {
            String own = proposals.sought().kind().id() + "/" + proposals.sought().id();
            assertThat(proposals.all()).as(own).isNotEmpty();
            assertThat(proposals.all().get(0).found().id()).isEqualTo(own);
        }
    }

    @Test
    void whatIsCertainIsRightEvenWithFiveKimsAndCapitalsForStates() throws IOException {
        long certain = 0;
        for (Proposals proposals : all()) {
            if (proposals.certain().isPresent()) {
                String own = proposals.sought().kind().id() + "/" + proposals.sought().id();
                assertThat(proposals.certain().get().found().id()).isEqualTo(own);
                certain++;
            }
        }
        assertThat(certain).isPositive();
    }
}
