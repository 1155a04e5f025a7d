package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as gzip. */
class PackedPagesTest {
    private static final int MOST =
            60_000; // bytes; with style and scripts less than half of 150 KB

    private final ServedStore served = ServedStore.shipped();

    private HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.at(path)).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/explore",
                "/id/country/united-states",
                "/id/country/china",
                "/gaps?limit=1000",
                "/questions/contacts?person=liu-xiaoming"
            })
    void aBrowserGetsTheSamePageInFewBytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = get(path);
        HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(packed.body()).hasSizeLessThan(MOST);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    @Test
    void thePackedPageHasATagOfItsOwnThatSparesTheNextAnswer()
            throws IOException, InterruptedException {
        String tag = get("/explore", "Accept-Encoding", "gzip").headers().firstValue("ETag").get();

        assertThat(get("/explore").headers().firstValue("ETag").get()).isNotEqualTo(tag);
        assertThat(get("/explore", "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "gzip; q=0.00", "br"})
    void whoeverDoesNotTakeGzipGetsThePageAsItIs(String header)
            throws IOException, InterruptedException {
        assertThat(get("/explore", "Accept-Encoding", header).headers().map())
                .doesNotContainKey("content-encoding");
    }
}
