package org.envoygraph.queries;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * A query that finds its rows by an inner one and then only adds to each, such as labels. Each row
 * that is found gives one of the answer at least, so no more of them are needed than the answer may
 * have, if they are sorted as far as the answer is sorted by what is found. Without this, what is
 * added is looked up for all rows before the LIMIT cuts them.
 */
final class FirstRows {
    private final Query query;
    private final Query found;
    private final List<Element> added;
    private final List<SortCondition> keys;

    private FirstRows(Query query, Query found, List<Element> added, List<SortCondition> keys) {
        this.query = query;
        this.found = found;
        this.added = added;
        this.keys = keys;
    }

    /** A query with the same answer; the same query if it is not of this form. */
    static Query of(Query query, Function<Query, QueryExec> asking) {
        return read(query).flatMap(first -> first.narrowed(asking)).orElse(query);
    }

    private static Optional<FirstRows> read(Query query) {
        if (!isCutAsFound(query)
                || !(query.getQueryPattern() instanceof ElementGroup group)
                || group.isEmpty()
                || !(group.get(0) instanceof ElementSubQuery inner)) {
            return Optional.empty();
        }
        List<Element> elements = group.getElements();
        Query found = inner.getQuery();
        List<Element> added = elements.subList(1, elements.size());
        List<SortCondition> keys = keys(query, found);
        boolean fits = !found.hasOrderBy() && !found.hasLimit() && !found.hasOffset();
        return fits && !keys.isEmpty() && added.stream().allMatch(FirstRows::keepsAllRows)
                ? Optional.of(new FirstRows(query, found, added, keys))
                : Optional.empty();
    }

    /** Whether the rows of the pattern are those of the answer, but for order and number. */
    private static boolean isCutAsFound(Query query) {
        boolean together = query.isDistinct() || query.hasGroupBy() || query.hasAggregators();
        return query.hasLimit() && query.hasOrderBy() && !together && !query.hasValues();
    }

    private static List<SortCondition> keys(Query query, Query found) {
        return query.getOrderBy().stream()
                .takeWhile(
                        key ->
                                key.getExpression().isVariable()
                                        && found.getProjectVars()
                                                .contains(key.getExpression().asVar()))
                .toList();
    }

    private static boolean keepsAllRows(Element element) {
        return element instanceof ElementBind || element instanceof ElementOptional;
    }

    private Optional<Query> narrowed(Function<Query, QueryExec> asking) {
        Query sorted = found.cloneQuery();
        keys.forEach(sorted::addOrderBy);
        Set<Var> settledLater = settledLater();
        ElementData rows = new ElementData();
        found.getProjectVars().forEach(rows::add);
        try (QueryExec running = asking.apply(sorted)) {
            Iterator<Binding> all = running.select();
            long wanted = query.getLimit() + (query.hasOffset() ? query.getOffset() : 0);
            Optional<Binding> last = Optional.empty();
            while (all.hasNext()) {
                Binding row = all.next();
                if (!settledLater.stream().allMatch(row::contains)) {
                    return Optional.empty();
                }
                if (wanted-- > 0 || last.filter(it -> isTied(it, row)).isPresent()) {
                    rows.add(row.detach());
                    last = Optional.of(row);
                }
            }
        }
        return Optional.of(over(rows));
    }

    /** The keys that what is added would give a value where a row has none. */
    private Set<Var> settledLater() {
        ElementGroup all = new ElementGroup();
        added.forEach(all::addElement);
        Set<Var> mentioned = new HashSet<>(PatternVars.vars(all));
        mentioned.retainAll(keys.stream().map(key -> key.getExpression().asVar()).toList());
        return mentioned;
    }

    private boolean isTied(Binding one, Binding other) {
        return keys.stream()
                .map(key -> key.getExpression().asVar())
                .allMatch(
                        key ->
                                one.contains(key)
                                        ? one.get(key).equals(other.get(key))
                                        : !other.contains(key));
    }

    private Query over(ElementData rows) {
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(rows);
        added.forEach(pattern::addElement);
        Query narrowed = query.cloneQuery();
        narrowed.setQueryPattern(pattern);
        return narrowed;
    }
}
