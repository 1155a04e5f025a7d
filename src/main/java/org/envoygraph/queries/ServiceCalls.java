package org.envoygraph.queries;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import org.apache.jena.sparql.util.Context;

/** Calls the services that are allowed; follows no redirect, so that none leads elsewhere. */
final class ServiceCalls implements ServiceExecutor {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final long ANSWERING_MS = 20_000;

    private final Map<String, String> addresses;

    ServiceCalls(Map<String, String> addresses) {
        this.addresses = addresses;
    }

    @Override
    public QueryIterator createExecution(
            OpService call, OpService original, Binding binding, ExecutionContext execution) {
        String name = call.getService().isURI() ? call.getService().getURI() : "?";
        if (!addresses.containsKey(name)) {
            throw new QueryDeniedException(
                    "SERVICE <" + name + "> is not allowed here; see 'serve --federate'");
        }
        OpService sent =
                new OpService(
                        NodeFactory.createURI(addresses.get(name)),
                        call.getSubOp(),
                        call.getSilent());
        try {
            QueryIterator rows = Service.exec(sent, context(execution));
            return new QueryIterCommonParent(
                    QueryIter.makeTracked(rows, execution), binding, execution);
        } catch (QueryExceptionHTTP | HttpException failed) {
            if (call.getSilent()) {
                return QueryIterSingleton.create(binding, execution);
            }
            throw new UnansweredCall(shown(name), failed);
        }
    }

    private String shown(String name) {
        String address = addresses.get(name);
        return address.equals(name) ? name : name + " at " + address;
    }

    private Context context(ExecutionContext execution) {
        Context context = execution.getContext().copy();
        context.set(ARQ.httpServiceAllowed, true);
        context.set(ARQ.httpQueryClient, Caller.CLIENT);
        context.set(ARQ.httpQueryTimeout, ANSWERING_MS);
        return context;
    }

    /** Made with the first call, for it takes a server a sixth of a second of its start. */
    private static final class Caller {
        static final HttpClient CLIENT =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECTING)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }
}
