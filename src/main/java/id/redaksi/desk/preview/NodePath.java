package id.redaksi.desk.preview;

import java.util.ArrayList;
import java.util.List;

/** Where a node stands in a page: below which root, and which child (texts count too) on each level down from there. */
record NodePath(Root root, List<Integer> steps) {
    /** Below what a path begins; what stands between these is the same in every page. */
    enum Root {
        PAGE,
        HEAD,
        BODY
    }

    NodePath {
        steps = List.copyOf(steps);
    }

    static NodePath of(Root root) {
        return new NodePath(root, List.of());
    }

    NodePath child(int at) {
        List<Integer> further = new ArrayList<>(steps);
        further.add(at);
        return new NodePath(root, further);
    }
}
