package id.redaksi.page.template;

import java.util.List;
import java.util.Set;

/** A template whose every name is known to exist; filling it cannot fail. Any thread. */
public final class Template {
    private final Node[] nodes;
    private final int depth;
    private final Set<String> printed;

    Template(List<Node> nodes, int depth, Set<String> printed) {
        this.nodes = nodes.toArray(Node[]::new);
        this.depth = depth;
        this.printed = Set.copyOf(printed);
    }

    /** Fills it with a thing of the type whose names it was compiled for. */
    public void write(Object thing, Html out) {
        var run = new Node.Run(depth, out);
        run.scopes[0] = thing;
        Node.all(nodes, run);
    }

    /** Whether the name is printed somewhere in it. */
    public boolean prints(String name) {
        return printed.contains(name);
    }
}
