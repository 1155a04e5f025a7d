/**
 * The command line: one command is one class and one page under {@code docs/commands}.
 *
 * <p>In: <em>problems</em>, <em>answers</em> and <em>differences</em>. Out: {@code text on the
 * terminal}.
 *
 * <p>This room alone prints, exits and reads the clock. Start with {@link
 * org.envoygraph.cli.EnvoyGraph}.
 */
package org.envoygraph.cli;
