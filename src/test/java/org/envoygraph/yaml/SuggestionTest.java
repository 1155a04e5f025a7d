package org.envoygraph.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void twoLettersSwappedAreStillRecognized() {
        assertThat(Suggestion.unknown("vidoe", "mode", List.of("video", "phone", "in-person")))
                .isEqualTo("'vidoe' is no mode; did you mean 'video'? (in-person, phone, video)");
    }

    @Test
    void aShortWordIsNotTakenForAnother() {
        assertThat(Suggestion.nearest("of", List.of("by", "in", "as"))).isEmpty();
    }

    @Test
    void ofTwoThatAreEquallyNearTheFirstByNameIsMeant() {
        assertThat(Suggestion.nearest("talkx", List.of("talkz", "talky"))).contains("talky");
    }

    @Test
    void aLongListIsNotPrinted() {
        List<String> many = IntStream.range(0, 40).mapToObj(i -> "term-" + i).toList();

        assertThat(Suggestion.unknown("moon", "term", many)).isEqualTo("'moon' is no term");
    }

    @Test
    void anEmptyListLeavesNoEmptyBrackets() {
        assertThat(Suggestion.unknown("moon", "term", List.of())).isEqualTo("'moon' is no term");
    }
}
