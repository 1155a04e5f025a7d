package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.envoygraph.facts.Attestation.Claim;
import org.envoygraph.facts.DateRule;
import org.envoygraph.facts.EventStatus;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.Readout.Availability;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.Statement.Modality;
import org.envoygraph.facts.Statement.Polarity;
import org.envoygraph.facts.Term;
import org.envoygraph.facts.TimeSpec.Origin;
import org.envoygraph.facts.TimeSpec.Precision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The closed lists that the code itself understands are those that curators see. */
class TermsOfTheCodeTest {
    private static Register register;

    @BeforeAll
    static void readTheRegister() throws IOException {
        register = Shipped.facts().register();
    }

    private static void same(String scheme, List<String> terms) {
        assertThat(register.terms(scheme)).containsExactlyInAnyOrderElementsOf(terms);
    }

    @Test
    void precisions() {
        same("precision", Term.ids(Precision.class));
    }

    @Test
    void origins() {
        same("origin", Term.ids(Origin.class));
    }

    @Test
    void rules() {
        same("rule", Term.ids(DateRule.class));
    }

    @Test
    void statusesOfEvents() {
        same("status", Term.ids(EventStatus.class));
    }

    @Test
    void claims() {
        same("claim", Term.ids(Claim.class));
    }

    @Test
    void polaritiesAndModalities() {
        same("polarity", Term.ids(Polarity.class));
        same("modality", Term.ids(Modality.class));
    }

    @Test
    void judgementsOfLinks() {
        same("judgement", Term.ids(LinkDecision.Judgement.class));
    }

    @Test
    void availabilities() {
        same("availability", Term.ids(Availability.class));
    }
}
