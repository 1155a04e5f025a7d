package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void differentTextsAreCountedOnce() {
        Fingerprints texts = new Fingerprints();
        for (int i = 0; i < 200_000; i++) {
            texts.add("https://w3id.org/envoygraph/id/visit/visits-" + i % 100_000);
        }

        assertThat(texts.size()).isEqualTo(100_000);
    }

    @Test
    void nothingIsATextToo() {
        Fingerprints texts = new Fingerprints();
        texts.add("");
        texts.add("");

        assertThat(texts.size()).isEqualTo(1);
    }
}
