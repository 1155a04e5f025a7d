package org.envoygraph.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {
    @Test
    void valuesAreDecodedAndKeptInTheirOrder() throws Refused {
        assertThat(Asked.of("a=%EC%84%B1+%ea%b9%80&b=1&a=2%2B2&c=x=y").values())
                .isEqualTo(
                        Map.of("a", List.of("성 김", "2+2"), "b", List.of("1"), "c", List.of("x=y")));
    }

    @Test
    void anEmptyValueIsNoneButItsNameIsKnown() throws Refused {
        assertThat(Asked.of("from=&to&=&").values())
                .isEqualTo(Map.of("from", List.of(), "to", List.of()));
    }

    @Test
    void whatIsEncodedComesBack() throws Refused {
        Map<String, List<String>> values = Map.of("a b", List.of("성&=%", "+"));

        assertThat(Asked.of(Asked.encoded(values)).values()).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "a=%FF", "a=%ED%A0%80", "%C0%AF=1"})
    void anAddressThatIsNoUtf8IsRefused(String query) {
        assertThatThrownBy(() -> Asked.of(query)).isInstanceOf(Refused.class);
    }
}
