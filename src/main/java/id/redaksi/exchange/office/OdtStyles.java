package id.redaksi.exchange.office;

import id.redaksi.guard.XmlTree;
import id.redaksi.story.Emphasis;
import id.redaksi.story.ListBlock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The styles of an OpenDocument text, those of its own and those that it makes for single paragraphs. */
final class OdtStyles {
    private static final int LONGEST_CHAIN = 30;

    private final Map<String, XmlTree> styles = new HashMap<>();
    private final Map<String, XmlTree> lists = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();

    /** Takes the styles of a part; those that are known already stay. */
    void add(XmlTree part) {
        for (String place : List.of("automatic-styles", "styles")) {
            for (XmlTree one : part.all(place).flatMap(XmlTree::elements).toList()) {
                if (one.name().equals("style")) {
                    styles.putIfAbsent(Odf.value(one, "family") + ":" + Odf.value(one, "name"), one);
                } else if (one.name().equals("list-style")) {
                    lists.putIfAbsent(Odf.value(one, "name"), one);
                }
            }
        }
    }

    private List<XmlTree> chain(String family, String name) {
        List<XmlTree> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = name;
        while (chain.size() < LONGEST_CHAIN && seen.add(next) && styles.get(family + ":" + next) instanceof XmlTree style) {
            chain.add(style);
            next = Odf.value(style, "parent-style-name");
        }
        return chain;
    }

    Role role(String name) {
        return roles.computeIfAbsent(name, this::roleOf);
    }

    private Role roleOf(String name) {
        for (XmlTree style : chain("paragraph", name)) {
            Optional<Role> role = Role.of(shown(Odf.value(style, "name")), Odf.value(style, "display-name"));
            if (role.isPresent()) {
                return role.get();
            }
        }
        return Role.of(shown(name), "").orElse(Role.TEXT);
    }

    /** A style's name as people see it: what is no letter or digit is written as its code. */
    static String shown(String name) {
        return name.replace("_20_", " ");
    }

    /** The marks that a style adds to those outside of it, or takes from them. */
    Set<Emphasis> marks(String family, String name, Set<Emphasis> outside) {
        Set<Emphasis> all = EnumSet.noneOf(Emphasis.class);
        all.addAll(outside);
        for (XmlTree style : chain(family, name).reversed()) {
            style.first("text-properties").ifPresent(properties -> set(all, properties));
            if (Odf.value(style, "name").equals(OdtMarks.CODE)) {
                all.add(Emphasis.CODE);
            }
        }
        return all;
    }

    private static void set(Set<Emphasis> all, XmlTree properties) {
        put(all, Emphasis.BOLD, Odf.value(properties, "font-weight"), "bold|[6-9]00", "normal|[1-5]00");
        put(all, Emphasis.ITALIC, Odf.value(properties, "font-style"), "italic|oblique", "normal");
        put(all, Emphasis.UNDERLINE, Odf.value(properties, "text-underline-style"), "(?!none).+", "none");
        put(all, Emphasis.STRIKETHROUGH, Odf.value(properties, "text-line-through-style"), "(?!none).+", "none");
        String position = Odf.value(properties, "text-position");
        put(all, Emphasis.SUPERSCRIPT, position, "super.*|[1-9].*", "0.*");
        put(all, Emphasis.SUBSCRIPT, position, "sub.*|-.*", "0.*");
    }

    private static void put(Set<Emphasis> all, Emphasis emphasis, String value, String on, String off) {
        if (value.matches(on)) {
            all.add(emphasis);
        } else if (value.matches(off)) {
            all.remove(emphasis);
        }
    }

    boolean isHidden(String family, String name) {
        for (XmlTree style : chain(family, name)) {
            String display = style.first("text-properties").map(one -> Odf.value(one, "display")).orElse("");
            if (!display.isEmpty()) {
                return display.equals("none");
            }
        }
        return false;
    }

    /** What stands before the items of a list at a level, from 0. */
    ListBlock.Marker marker(String list, int level) {
        XmlTree style = lists.get(list);
        boolean bullet = style == null
                || style.all("list-level-style-number").noneMatch(one -> Odf.number(one, "level", 1) == level + 1);
        return bullet ? ListBlock.Marker.BULLET : ListBlock.Marker.NUMBER;
    }
}
