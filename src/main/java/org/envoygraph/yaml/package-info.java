/**
 * Strict YAML 1.2: values that keep their line and column, keys that are used or refused.
 *
 * <p>In: a file. Out: {@link org.envoygraph.yaml.Value} and {@link org.envoygraph.yaml.Keys}, with
 * every mistake in a {@link org.envoygraph.facts.Problems}. Start with {@link
 * org.envoygraph.yaml.YamlFile}.
 */
package org.envoygraph.yaml;
