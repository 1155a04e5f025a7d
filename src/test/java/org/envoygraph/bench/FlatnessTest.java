package org.envoygraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What grows after it is warm is not flat. */
class FlatnessTest {
    private static Runs samples(double... values) {
        Runs samples = new Runs();
        DoubleStream.of(values).forEach(samples::add);
        return samples;
    }

    @Test
    void growthWhileAServerWarmsUpDoesNotCountButLaterGrowthDoes() {
        assertThat(Flatness.isFlat(samples(1, 2, 90, 91, 88, 93, 94, 95))).isTrue();
        assertThat(Flatness.isFlat(samples(80, 80, 90, 91, 100, 105, 110, 112))).isFalse();
    }

    @Test
    void fewSamplesHaveQuartersToo() {
        assertThat(Flatness.isFlat(samples(5))).isTrue();
        assertThat(Flatness.isFlat(samples(1, 2, 3))).isFalse();
    }
}
