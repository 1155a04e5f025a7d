package org.envoygraph.export;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which files of a dump are wanted.
 *
 * @param graphs names ({@code links}, {@code article/kh-2022-12-09}), beginnings of names ({@code
 *     register}) or IRIs of graphs; none means all
 * @param formats none means all
 * @param gzip whether the files of data are compressed, each with {@code .gz} after its name
 */
public record Selection(Set<String> graphs, Set<DumpFormat> formats, boolean gzip) {
    /** Everything, not compressed. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), false);

    public Selection {
        graphs = Set.copyOf(new TreeSet<>(graphs));
        formats = Set.copyOf(formats.isEmpty() ? EnumSet.allOf(DumpFormat.class) : formats);
    }

    boolean takes(String graph, Layout layout) {
        return graphs.isEmpty() || graphs.stream().anyMatch(name -> is(name, graph, layout));
    }

    static boolean is(String name, String graph, Layout layout) {
        String named = layout.graphs() + name;
        return graph.equals(name) || graph.equals(named) || graph.startsWith(named + "/");
    }

    boolean has(DumpFormat format) {
        return formats.contains(format);
    }
}
