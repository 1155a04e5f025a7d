package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreClientTest {
    private static final String A = "https://example.org/graph/a";
    private static final String B = "https://example.org/graph/b?x=1&y=ü";
    private static final Map<String, Feed> GRAPHS =
            new TreeMap<>(Map.of(A, trig(":s :p 1 , \"성 김\"@ko ."), B, trig(":s :p 2 .")));

    @TempDir private Path folder;

    private final DatasetGraph remote = DatasetGraphFactory.createTxnMem();
    private final List<String> progress = new ArrayList<>();
    private FusekiServer server;

    @AfterEach
    void stopServer() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void theGraphsReplaceThoseOfAnotherServer() throws IOException {
        start(remoteServer().addEndpoint("/ds", "data", Operation.GSP_RW));
        remote.add(uri(A), uri("x:s"), uri("x:p"), uri("x:old"));
        remote.add(uri("x:other"), uri("x:s"), uri("x:p"), uri("x:o"));

        replace(Optional.empty());

        assertThat(remote.getGraph(uri(A)).size()).isEqualTo(2);
        assertThat(remote.getGraph(uri(B)).size()).isEqualTo(1);
        assertThat(remote.getGraph(uri("x:other")).size()).isEqualTo(1);
        assertThat(progress).containsExactly(A + " 2 1/2", B + " 1 2/2");
    }

    @Test
    void whatArrivesIsWhatWasSent() throws IOException {
        start(remoteServer().addEndpoint("/ds", "data", Operation.GSP_RW));

        replace(Optional.empty());

        DatasetGraph expected = DatasetGraphFactory.create();
        trig("<%s> { :s :p 1 , \"성 김\"@ko . }".formatted(A)).into(Bridge.into(expected));
        assertThat(remote.getGraph(uri(A)).isIsomorphicWith(expected.getGraph(uri(A)))).isTrue();
    }

    @Test
    void theRightPasswordOpensTheDoor() throws IOException {
        startWithPassword();

        replace(Optional.of(new Login("curator", "sesame")));

        assertThat(remote.getGraph(uri(A)).size()).isEqualTo(2);
    }

    @Test
    void aWrongPasswordIsSaidSo() throws IOException {
        startWithPassword();

        assertThatThrownBy(() -> replace(Optional.of(new Login("curator", "other"))))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(address(), "401", "not accepted");
        assertThat(progress).isEmpty();
    }

    @Test
    void withoutUserTheRemedyIsNamed() throws IOException {
        startWithPassword();

        assertThatThrownBy(() -> replace(Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(address(), "401", "--user");
    }

    @Test
    void aReadOnlyServerIsSaidSo() {
        start(remoteServer().addEndpoint("/ds", "data", Operation.GSP_R));

        assertThatThrownBy(() -> replace(Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(address(), "405", "read-only");
    }

    @Test
    void aWrongAddressIsSaidSo() {
        start(remoteServer().addEndpoint("/ds", "other", Operation.GSP_RW));

        assertThatThrownBy(() -> replace(Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(address(), "404", "no graph store");
    }

    @Test
    void aServerThatIsNotThereIsSaidSo() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:" + closed + "/ds/data");
        GraphStoreClient client = new GraphStoreClient(nobody, Optional.empty());

        assertThatThrownBy(() -> client.replace(GRAPHS, this::note))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(nobody.toString(), "nobody answers");
    }

    @Test
    void anAddressThatIsNoWebAddressIsRefused() {
        assertThatThrownBy(() -> new GraphStoreClient(URI.create("file:x"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLoginDoesNotShowItsPassword() {
        assertThat(new Login("curator", "sesame")).hasToString("curator");
    }

    private void replace(Optional<Login> login) throws IOException {
        new GraphStoreClient(URI.create(address()), login).replace(GRAPHS, this::note);
    }

    private void note(String graph, long statements, int number, int all) {
        progress.add("%s %d %d/%d".formatted(graph, statements, number, all));
    }

    private FusekiServer.Builder remoteServer() {
        return FusekiServer.create().port(0).loopback(true).addDataset("/ds", remote);
    }

    private void startWithPassword() throws IOException {
        Path passwords = folder.resolve("passwords");
        Files.writeString(passwords, "curator: sesame\n");
        start(
                remoteServer()
                        .addEndpoint("/ds", "data", Operation.GSP_RW)
                        .passwordFile(passwords.toString()));
    }

    private void start(FusekiServer.Builder builder) {
        server = builder.build().start();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getPort() + "/ds/data";
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
