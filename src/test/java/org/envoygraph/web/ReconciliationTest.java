package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service over what the project ships, as OpenRefine or curl would use it. */
class ReconciliationTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final ServedStore served = ServedStore.shipped();

    private HttpResponse<String> post(String field, String json) throws IOException {
        String body = field + "=" + ServedStore.encoded(json);
        return served.send("POST", "/reconcile", FORM, body);
    }

    private JsonArray asked(String query) throws IOException {
        HttpResponse<String> answer = post("queries", "{\"q\":" + query + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.parse(answer.body()).getObj("q").get("result").getAsArray();
    }

    private static String named(String name) {
        return "{\"query\":\"" + name + "\"}";
    }

    private static List<String> ids(JsonArray result) {
        return result.stream().map(each -> each.getAsObject().getString("id")).toList();
    }

    private static String taken(JsonArray result) {
        return result.stream()
                .map(each -> each.getAsObject())
                .filter(each -> each.getBoolean("match"))
                .map(each -> each.getString("id"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "Sung Kim, person/sung-kim",
        "Kim Jong Un, person/kim-jong-un",
        "KIM JONG-IL, person/kim-jong-il",
        "'Kim, Il-sung', person/kim-il-sung",
        "Kim Eun-jung, person/kim-eun-jung",
        "Wang Yi, person/wang-yi",
        "Wang Wenbin, person/wang-wenbin",
        "Rosemary DiCarlo, person/rosemary-dicarlo",
        "Thomas-Greenfield Linda, person/linda-thomas-greenfield",
        "DPRK, country/north-korea",
        "CHN, country/china",
        "S/RES/2397 (2017), text/s-res-2397-2017",
        "S/RES/2397, text/s-res-2397-2017"
    })
    void aFullNameIsAMatch(String name, String id) throws IOException {
        assertThat(taken(asked(named(name)))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim",
                "Wang",
                "Lavrov",
                "Kim Jong Pil",
                "Kim Gunno",
                "Dominic DiCarlo",
                "Sullivan",
                "Beijing",
                "the ministry",
                "Ambassador Kim"
            })
    void whatCouldBeSomebodyElseIsLeftToAPerson(String name) throws IOException {
        assertThat(taken(asked(named(name)))).isEmpty();
    }

    @Test
    void threeKimsAreThreeCandidates() throws IOException {
        assertThat(ids(asked("{\"query\":\"Kim\",\"limit\":9}")))
                .contains("person/sung-kim", "person/kim-jong-un", "person/kim-il-sung");
    }

    @Test
    void theUnidentifiedWangStaysBesideTheTwoOthers() throws IOException {
        assertThat(ids(asked("{\"query\":\"Wang\",\"type\":\"Person\",\"type_strict\":\"any\"}")))
                .contains("person/wang-yi", "person/wang-wenbin")
                .doesNotContain("unidentified/wang-scmp-2023-10");
        assertThat(ids(asked(named("Wang")))).contains("unidentified/wang-scmp-2023-10");
    }

    @Test
    void aTypeTellsTheCityFromTheState() throws IOException {
        assertThat(taken(asked("{\"query\":\"Beijing\",\"type\":\"Place\"}")))
                .isEqualTo("place/beijing");
        assertThat(taken(asked("{\"query\":\"Beijing\",\"type\":[\"Country\"]}")))
                .isEqualTo("country/china");
    }

    @Test
    void aScoreIsExplained() throws IOException {
        JsonObject best =
                asked(
                                "{\"query\":\"Sung Kim\",\"properties\":[{\"pid\":\"country\",\"v\":\"USA\"}]}")
                        .get(0)
                        .getAsObject();

        assertThat(best.getString("description"))
                .startsWith("Envoy, United States, ")
                .endsWith("The name is the same as the label 'Sung Kim'; the country agrees.");
        assertThat(best.getArray("features").map(Object::toString))
                .anyMatch(feature -> feature.contains("name-exact") && feature.contains("100"))
                .anyMatch(feature -> feature.contains("country") && feature.contains("100"));
        assertThat(best.get("score").getAsNumber().value().intValue()).isEqualTo(100);
    }

    @Test
    void anotherCountryTakesTheMatchAway() throws IOException {
        assertThat(
                        taken(
                                asked(
                                        "{\"query\":\"Sung Kim\",\"properties\":[{\"pid\":\"country\","
                                                + "\"v\":{\"id\":\"country/south-korea\"}}]}")))
                .isEmpty();
    }

    @Test
    void theManifestNamesAddressesThatAnswer() throws IOException {
        JsonObject manifest = JSON.parse(served.get("/reconcile").body());
        String preview =
                manifest.getObj("preview")
                        .getString("url")
                        .replace("{{id}}", ServedStore.encoded("person/sung-kim"));
        JsonObject entity = manifest.getObj("suggest").getObj("entity");
        String flyout =
                entity.getString("flyout_service_url")
                        + entity.getString("flyout_service_path")
                                .replace("${id}", ServedStore.encoded("person/sung-kim"));

        assertThat(preview).startsWith(served.at("/reconcile/").toString());
        assertThat(served.get(preview.substring(served.at("").toString().length() - 1)).body())
                .contains("<h1>Sung Kim</h1>", "United States");
        assertThat(served.get(flyout.substring(served.at("").toString().length() - 1)).body())
                .contains("<p>Sung Kim<");
    }

    @Test
    void suggestionsBeginAsTyped() throws IOException {
        JsonObject found = JSON.parse(served.get("/reconcile/suggest/entity?prefix=Wenb").body());

        assertThat(ids(found.get("result").getAsArray())).containsExactly("person/wang-wenbin");
        for (String what : List.of("type?id=Person", "property?id=country")) {
            assertThat(served.get("/reconcile/flyout/" + what).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void jsonpIsRefused() throws IOException {
        HttpResponse<String> answer = served.get("/reconcile?callback=alert");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("JSONP").doesNotContain("alert(");
    }

    @Test
    void noOtherPageIsGrantedTheAnswer() throws IOException {
        HttpResponse<String> answer =
                served.send(
                        HttpRequest.newBuilder(served.at("/reconcile"))
                                .header("Origin", "http://evil.example"));

        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"))
                .contains("content-security-policy", "x-content-type-options");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/reconcile?queries=x | 400",
                "/reconcile?queries=[] | 400",
                "/reconcile?queries=%7B%22q%22:1,x+%22%2500x%22:1%7D | 400",
                "/reconcile?queries=%7B%22q%22+%22%2500x%22:1%7D | 400",
                "/reconcile?queries=%7B%22q0%22:%23+3%7D | 400",
                "/reconcile?queries=%7B%22q0%22:%7B%22limit%22:%23%2B3%7D%7D | 400",
                "/reconcile?queries=%7B%22q%22:1%7D | 400",
                "/reconcile?queries=%7B%22q%22:%7B%7D%7D | 400",
                "/reconcile?queries=%7B%22q%22:%7B%22query%22:%22a%22,%22x%22:1%7D%7D | 400",
                "/reconcile?queries=%7B%22q%22:%7B%22query%22:%22a%22,%22limit%22:-1%7D%7D | 400",
                "/reconcile?a=1 | 400",
                "/reconcile/suggest/entity | 400",
                "/reconcile/suggest/nothing?prefix=a | 404",
                "/reconcile/preview?id=person/nobody | 404",
                "/reconcile/flyout/type?id=x | 404",
                "/reconcile/extend?extend=%7B%7D | 400"
            })
    void whatCannotBeReadIsRefusedWithAReason(String path, int status) throws IOException {
        HttpResponse<String> answer = served.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JSON.parse(answer.body()).keys()).contains("title", "status", "detail");
    }

    @Test
    void whatIsTooMuchIsRefused() throws IOException {
        String many =
                IntStream.range(0, 101)
                        .mapToObj(i -> "\"q" + i + "\":{\"query\":\"a\"}")
                        .collect(Collectors.joining(",", "{", "}"));

        assertThat(post("queries", many).statusCode()).isEqualTo(413);
        assertThat(post("queries", "[".repeat(50_000)).statusCode()).isEqualTo(400);
        assertThat(post("queries", " ".repeat(300_000)).statusCode()).isEqualTo(413);
        assertThat(post("queries", "{\"q\":" + named("a".repeat(501)) + "}").statusCode())
                .isEqualTo(413);
        assertThat(served.send("POST", "/reconcile", "application/json", "{}").statusCode())
                .isEqualTo(415);
        assertThat(served.send("DELETE", "/reconcile", FORM, "").statusCode()).isEqualTo(405);
    }

    @Test
    void whatIsAskedIsEscapedWhereItIsShown() throws IOException {
        String id = ServedStore.encoded("<script>alert(1)</script>");
        HttpResponse<String> answer = served.get("/reconcile/preview?id=" + id);

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }
}
