package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.envoygraph.facts.CountClaim;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads the counts, ordinals and superlatives of a fact. */
final class CountReader {
    private final Ids ids;

    CountReader(Ids ids) {
        this.ids = ids;
    }

    List<CountClaim> counts(Keys keys) {
        List<CountClaim> counts = new ArrayList<>();
        List<Value> values = keys.find("counts").map(Value::items).orElse(List.of());
        values.forEach(value -> counts.add(count(value, counts.size())));
        return List.copyOf(counts);
    }

    private CountClaim count(Value value, int before) {
        Keys keys = value.keys();
        Optional<Value> quantity = keys.find("quantity");
        CountClaim count =
                new CountClaim(
                        keys.need("kind", v -> ids.term(v, "claim-kind"), ""),
                        quantity.isPresent()
                                ? OptionalInt.of(quantity.get().number())
                                : OptionalInt.empty(),
                        keys.find("unit").map(v -> ids.term(v, "unit")),
                        keys.find("approximate").map(Value::yes).orElse(false),
                        keys.find("as-of").map(Value::day),
                        keys.find("part-of-count").flatMap(v -> earlier(v, before)),
                        keys.list("claimed-by", ids::party),
                        keys.text("scope"),
                        keys.place());
        keys.done();
        return count;
    }

    private static Optional<Integer> earlier(Value value, int before) {
        int number = value.number();
        if (number < 1 || number > before) {
            value.problem("'" + number + "' is no count before this one; they count from 1");
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
