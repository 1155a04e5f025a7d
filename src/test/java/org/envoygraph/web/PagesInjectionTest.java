package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.envoygraph.store.Trig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the data or in an address is text on a page, whatever it looks like. */
class PagesInjectionTest {
    private static final String HOSTILE =
            "\\\"><script>alert(1)</script><img src=x onerror=alert(2)>'{{t.site}}";

    private static final String DATA =
            """
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix envoy: <https://w3id.org/envoygraph/ns#> .
            @prefix fact: <https://w3id.org/envoygraph/id/fact/> .
            @prefix meeting: <https://w3id.org/envoygraph/id/meeting/> .
            @prefix participation: <https://w3id.org/envoygraph/id/participation/> .
            @prefix person: <https://w3id.org/envoygraph/id/person/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix status: <https://w3id.org/envoygraph/id/status/> .
            g:a {
              person:x a envoy:Person ; rdfs:label "HOSTILE"@en ; skos:altLabel "HOSTILE" ;
                rdfs:seeAlso <javascript:alert(3)> , <data:text/html,x> , <https://evil.example/> .
              meeting:m a envoy:Meeting , envoy:Interaction ; rdfs:label "HOSTILE"@en ; envoy:gist "HOSTILE"@en ;
                envoy:eventStatus status:held ; envoy:participation participation:m.x .
              status:held rdfs:label "HOSTILE"@en .
              status:odd rdfs:label "HOSTILE"@en ; skos:definition "HOSTILE"@en .
              participation:m.x rdfs:label "HOSTILE"@en ; envoy:participant person:x .
              fact:f a envoy:Fact ; envoy:about meeting:m ; envoy:claimStatus status:odd ;
                envoy:retractedOn "HOSTILE" ; envoy:retractionReason "HOSTILE" ; dcterms:source person:x .
            }
            """
                    .replace("HOSTILE", HOSTILE);

    @Test
    void labelsAreTextAndIrisOfNoServerAreNoLinks(@TempDir Path home) throws IOException {
        try (ServedStore served = ServedStore.start(home, Trig.trig(DATA), "")) {
            for (String path :
                    new String[] {
                        "/",
                        "/id/person/x",
                        "/id/meeting/m",
                        "/id/fact/f",
                        "/id/status/odd",
                        "/id/participation/m.x",
                        "/id/person",
                        "/id/person/y",
                        "/search?words=script"
                    }) {
                ReadPage page = ReadPage.of(served, path);
                harmless(page);
            }
            assertThat(ReadPage.of(served, "/id/person/x").heading())
                    .startsWith(
                            "\"><script>alert(1)</script><img src=x onerror=alert(2)>'{{t.site}}");
            assertThat(ReadPage.of(served, "/id/person/x").page().select("main").text())
                    .contains("javascript:alert(3)", "https://evil.example/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?words=%22%3E%3Cscript%3Ealert(1)%3C/script%3E%3Cimg%20src=x%3E",
                "/search?words=%7B%7B%7Bbody%7D%7D%7D%22%20onfocus=alert(1)%20x=%22",
                "/id/person/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/id/%3Cscript%3Ealert(1)",
                "/graph/%3Cimg%20src=x%20onerror=alert(1)%3E",
                "/search?words=%00&words=%E2%80%AEkim",
                "/explore?person=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&from=%3Cimg%20src=x%3E",
                "/explore?country=%22%20onfocus=alert(1)%20x=%22&draw=%3Cimg%3E&skip=-1",
                "/calendar?country=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&from=%3Cimg%20src=x%3E",
                "/gaps?partner=%22%20onfocus=alert(1)%20x=%22&nothing=%3Cimg%20src=x%3E",
                "/questions/contacts?person=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/questions/search?words=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E"
            })
    void whatStandsInAnAddressIsTextToo(String path) throws IOException {
        ReadPage page = ReadPage.of(ServedStore.shipped(), path);
        if (!page.text().startsWith("<!DOCTYPE html>\n<html lang")) {
            assertThat(page.status()).isEqualTo(400); // the server itself refuses the address
            return;
        }
        harmless(page);
    }

    private static void harmless(ReadPage page) {
        assertThat(page.page().select("script").eachText()).as(page.path()).isEmpty();
        assertThat(page.page().select("script").eachAttr("src"))
                .hasSize(2)
                .allMatch(it -> it.matches("/static/(search|look)\\.js\\?v=[0-9a-f]+"));
        assertThat(page.page().select("img, iframe, object, style, [style]")).isEmpty();
        assertThat(page.page().getAllElements())
                .allSatisfy(
                        it ->
                                assertThat(it.attributes().asList())
                                        .noneMatch(on -> on.getKey().startsWith("on")));
        assertThat(page.addresses())
                .allMatch(
                        it ->
                                it.startsWith("/") && !it.startsWith("//")
                                        || it.startsWith("#")
                                        || it.equals("data:,"));
    }
}
