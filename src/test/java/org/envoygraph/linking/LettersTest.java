package org.envoygraph.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

class LettersTest {
    @Property
    void theLikenessIsTheOneOfTheLibrary(
            @ForAll @CharRange(from = 'a', to = 'e') @StringLength(min = 1, max = 14) String one,
            @ForAll @CharRange(from = 'a', to = 'e') @StringLength(min = 1, max = 14)
                    String other) {
        assertThat(Letters.likeness(one, other))
                .isCloseTo(new JaroWinklerSimilarity().apply(one, other), within(1e-12));
    }
}
