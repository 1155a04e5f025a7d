package org.envoygraph.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.queries.Window;

/** Answers of stored queries that are known without asking the store. */
@FunctionalInterface
public interface Known {
    /** The rows that the query gives; nothing where it has to be asked, or may refuse. */
    Optional<Answer> answer(
            StoredQuery query,
            Map<String, List<String>> given,
            Window window,
            DatasetGraph dataset);
}
