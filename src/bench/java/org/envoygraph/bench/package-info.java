/**
 * Measurements, each a class with a {@code main}. They print medians and ratios of one run and hold
 * nothing to a limit: what they found stands in {@code docs/benchmarks.md}, with the command.
 */
package org.envoygraph.bench;
