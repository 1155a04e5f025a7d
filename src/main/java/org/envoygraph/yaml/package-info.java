/**
 * Strict YAML 1.2: values that keep their line and column, keys that are used or refused.
 *
 * <p>In: {@code data/*.yaml}, file by file. Out: {@link org.envoygraph.yaml.Value} and {@link
 * org.envoygraph.yaml.Keys}, with every mistake among the problems. Start with {@link
 * org.envoygraph.yaml.YamlFile}.
 */
package org.envoygraph.yaml;
