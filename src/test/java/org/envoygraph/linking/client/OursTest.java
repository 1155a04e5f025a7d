package org.envoygraph.linking.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.envoygraph.Shipped;
import org.junit.jupiter.api.Test;

class OursTest {
    private static Ours shipped() throws IOException {
        return new Ours(Shipped.facts());
    }

    @Test
    void aResolutionIsSoughtByItsNumberItsSymbolAndItsTitle() throws IOException {
        List<Sought> found = shipped().find("text/s-res-1718-2006");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).names())
                .startsWith("United Nations Security Council Resolution 1718", "S/RES/1718 (2006)");
    }

    @Test
    void aDraftHasItsSymbolAsLabel() throws IOException {
        assertThat(shipped().all())
                .extracting(Sought::label)
                .contains("S/2022/431")
                .doesNotContain("United Nations Security Council Resolution 431");
    }
}
