package org.envoygraph.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.envoygraph.web.api.Form.Offer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                                | application/sparql-results+json
                    */*                                               | application/sparql-results+json
                    application/json                                  | application/json
                    text/csv                                          | text/csv
                    TEXT/CSV ; charset=utf-8                          | text/csv
                    text/*                                            | text/csv
                    text/*;q=0.5, text/turtle                         | text/turtle
                    text/csv;q=0.2, text/html;q=0.3                   | text/html
                    text/csv;q=0, text/*                              | text/tab-separated-values
                    text/html,application/xml;q=0.9,*/*;q=0.8         | text/html
                    */*;q=0.1, application/sparql-results+json;q=0    | application/json
                    nonsense, text/turtle                             | text/turtle
                    """)
    void theFormThatIsWantedMostIsGiven(String header, String given) {
        assertThat(new Accept(header).best(Offer.ANSWER).map(Offer::mediaType)).contains(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"image/png", "*/*;q=0", "text/csv;q=2", "nonsense", ",", "text/csv;q=x"})
    void whatIsNotThereIsNotGiven(String header) {
        assertThat(new Accept(header).best(Offer.ANSWER)).isEmpty();
    }
}
