package org.envoygraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.envoygraph.vocabulary.ENVOY;
import org.junit.jupiter.api.Test;

class RegisterMappingTest {
    private final Mapped mapped;

    RegisterMappingTest() throws IOException {
        mapped = new Mapped();
    }

    @Test
    void aRoundedHeadcountSaysSo() throws IOException {
        assertThat(mapped.inRegister("unidentified", "unidentified:north-koreans-scmp-2023-10"))
                .isEqualTo(
                        mapped.turtle(
                                """
                                unidentified:north-koreans-scmp-2023-10 a envoy:UnidentifiedParty ;
                                  rdfs:label "North Koreans returned by China"@en ;
                                  envoy:headcount 600 ; envoy:approximate true ;
                                  envoy:country country:north-korea .
                                """));
    }

    @Test
    void aPartyWithoutAHeadcountIsNotApproximate() {
        var wang = Names.thing("unidentified", "wang-scmp-2023-10");

        assertThat(mapped.quads().filter(wang, ENVOY.approximate, null)).isEmpty();
    }
}
