package id.redaksi.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The channels of a site as a tree: their names in the order in which the tree is read from the top, and for each that
 * stands under another the name of that one. No two have one name, since a story names its channel by it. Whatever it is
 * made from, it is a tree: a parent that is not there is none, and who would stand under himself stands at the top.
 */
public record Channels(List<String> names, Map<String, String> parents) {
    public static final Channels NONE = new Channels(List.of(), Map.of());

    /** No site has more; a file that names more is read as far as this. */
    public static final int MOST = 1_000;

    /** A channel and how far below the top it stands; 0 at the top. */
    public record Row(String name, int depth) {}

    public Channels {
        Set<String> there = new LinkedHashSet<>();
        names.stream().map(String::strip).filter(name -> !name.isEmpty()).limit(MOST).forEach(there::add);
        Map<String, String> known = new HashMap<>();
        for (String name : there) {
            String parent = parents.getOrDefault(name, "").strip();
            if (there.contains(parent) && !leadsTo(parent, name, known)) {
                known.put(name, parent);
            }
        }
        names = ordered(there, known);
        parents = Map.copyOf(known);
    }

    /** All of them at the top. */
    public static Channels flat(List<String> names) {
        return new Channels(names, Map.of());
    }

    private static boolean leadsTo(String from, String to, Map<String, String> parents) {
        for (String at = from; at != null; at = parents.get(at)) {
            if (at.equals(to)) {
                return true;
            }
        }
        return false;
    }

    /** The tree read from the top; the next to be read lie on a stack, since a file may name any depth. */
    private static List<String> ordered(Set<String> all, Map<String, String> parents) {
        Map<String, List<String>> children = new HashMap<>();
        all.forEach(name -> children.computeIfAbsent(parents.getOrDefault(name, ""), _ -> new ArrayList<>()).add(name));
        Deque<String> next = new ArrayDeque<>(children.getOrDefault("", List.of()));
        List<String> ordered = new ArrayList<>();
        for (String name = next.poll(); name != null; name = next.poll()) {
            ordered.add(name);
            children.getOrDefault(name, List.of()).reversed().forEach(next::push);
        }
        return List.copyOf(ordered);
    }

    public Optional<String> parent(String name) {
        return Optional.ofNullable(parents.get(name));
    }

    public int depth(String name) {
        int depth = 0;
        for (String at = parents.get(name); at != null; at = parents.get(at)) {
            depth++;
        }
        return depth;
    }

    /** The channel and those above it, from the top; none for no channel. */
    public List<String> trail(String name) {
        List<String> trail = new ArrayList<>();
        for (String at = name; at != null && !at.isBlank(); at = parents.get(at)) {
            trail.addFirst(at);
        }
        return trail;
    }

    /** All of them, as a list shows the tree. */
    public List<Row> rows() {
        return names.stream().map(name -> new Row(name, depth(name))).toList();
    }

    /** Those at the top. */
    public List<String> top() {
        return names.stream().filter(name -> !parents.containsKey(name)).toList();
    }

    /** The channels right under this one. */
    public List<String> under(String name) {
        return names.stream().filter(one -> name.equals(parents.get(one))).toList();
    }

    /** This channel and all below it, as far down as it goes. */
    public List<String> branch(String name) {
        return names.stream().filter(one -> leadsTo(one, name, parents)).toList();
    }

    /** What a channel may stand under: any that is not in its own branch. */
    public List<String> possibleParents(String name) {
        Set<String> own = new HashSet<>(branch(name));
        return names.stream().filter(one -> !own.contains(one)).toList();
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    /** With one more, as the last under {@code parent}; with an empty one at the top. */
    public Channels with(String name, String parent) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return new Channels(more, changed(name, parent));
    }

    /** With another name for one of them, in its place; those below it stay there. */
    public Channels renamed(String from, String to) {
        if (has(to)) {
            return from.equals(to) ? this : without(from);
        }
        Map<String, String> others = new HashMap<>();
        parents.forEach((name, parent) -> others.put(name.equals(from) ? to : name, parent.equals(from) ? to : parent));
        return new Channels(names.stream().map(name -> name.equals(from) ? to : name).toList(), others);
    }

    /** With one of them under another, and all below it as well; with an empty one at the top. */
    public Channels moved(String name, String parent) {
        return parent.isEmpty() || possibleParents(name).contains(parent) ? new Channels(names, changed(name, parent)) : this;
    }

    private Map<String, String> changed(String name, String parent) {
        Map<String, String> others = new HashMap<>(parents);
        others.remove(name);
        if (!parent.isEmpty()) {
            others.put(name, parent);
        }
        return others;
    }

    /** With one of them {@code by} places earlier (below 0) or later among those of its parent. */
    public Channels shifted(String name, int by) {
        List<String> beside = new ArrayList<>(parent(name).map(this::under).orElseGet(this::top));
        int at = beside.indexOf(name);
        int to = at + by;
        if (at < 0 || to < 0 || to >= beside.size()) {
            return this;
        }
        beside.remove(at);
        beside.add(to, name);
        List<String> order = new ArrayList<>(names);
        order.removeAll(beside);
        order.addAll(beside);
        return new Channels(order, parents);
    }

    /** Without one of them; those right below it stand where it stood. */
    public Channels without(String name) {
        Map<String, String> others = new HashMap<>(parents);
        String above = others.remove(name);
        for (String child : under(name)) {
            if (above == null) {
                others.remove(child);
            } else {
                others.put(child, above);
            }
        }
        return new Channels(names.stream().filter(one -> !one.equals(name)).toList(), others);
    }
}
