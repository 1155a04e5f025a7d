package org.envoygraph.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of JSON reads as it would as YAML: the same values at the same places, the same words. */
class JsonLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"one\"",
                " {\"a\": 1, \"b\" :[true,false, null , 1.50e3, -0], \"c\":{}} ",
                "{\"a\": [{\"b\": [\"\", \" \"]}, [[]]], \"a\": \"twice\"}",
                "{\"escaped\": \"a\\\"b\\\\c\\/d\\te\\u00e9\", \"after\": \"x\"}",
                "{\"이름\": \"성 김\", \"\uD83D\uDD4A\": \"after it\", \"next\": [\"\uD83D\uDD4A\", 2]}",
                "{\"a\": 1}\r",
                "{plain: yaml, is: [read, too]}",
                "{\"a\": 1,}",
                "{\"a\": 1",
                "{\"a\": 1} {\"b\": 2}",
                "{\"a\": \"b\"c}",
                "{\"a\": &x 1, \"b\": *x}",
                "{\"turned\": \"\u202Eback\"}",
                "{\"dove\": \"\\uD83D\\uDD4A\", \"after\": \"x\"}",
                "{\"control\": \"\\u0007\"}",
                "{\"pieces\": \"e\\u0301\"}",
                "{\"half\": \"\uD83D\"}",
                "[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]",
                "",
                "# a remark",
                "\uFEFF{\"a\": 1}"
            })
    void aLineReadsAsItWouldAsYaml(String line) {
        assertThat(told(line, true)).isEqualTo(told(line, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 19_998, 19_999, 20_000, 20_001})
    void asManyValuesAreTaken(int values) {
        String line = "[" + "1,".repeat(values - 1) + "1]";

        assertThat(told(line, true)).isEqualTo(told(line, false));
    }

    @Test
    void aKeyMayBeLongerThanInYaml() {
        String line = "{\"" + "k".repeat(2_000) + "\": \"v\"}";

        assertThat(told(line, true)).endsWith("f:7:2006 v");
        assertThat(told(line, false)).hasSize(1);
    }

    /** All values with their places, or all problems. */
    private static List<String> told(String line, boolean json) {
        Problems problems = new Problems();
        Optional<Value> read =
                json
                        ? JsonLine.parse(line, "f", 6, problems)
                        : YamlFile.parse(line, "f", 6, problems);
        List<String> told = new ArrayList<>();
        read.ifPresent(value -> tell(value, told));
        problems.all().forEach(problem -> told.add(problem.toString()));
        return told;
    }

    private static void tell(Value value, List<String> told) {
        if (value.isText()) {
            told.add(value.place() + " " + value.text());
        } else if (value.isMap()) {
            told.add(value.place() + " map");
            Keys keys = value.keys();
            keys.each(
                    (name, one) -> {
                        told.add(keys.placeOf(name) + " " + name);
                        tell(one, told);
                    });
        } else {
            told.add(value.place() + " list");
            value.items().forEach(item -> tell(item, told));
        }
    }
}
