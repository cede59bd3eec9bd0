package id.redaksi.exchange.office;

import id.redaksi.guard.XmlTree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** WordprocessingML's attributes, which have a namespace in the standard's usual form and another in its strict one. */
final class W {
    private static final String USUAL = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}";
    private static final String STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}";
    private static final String RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}";
    private static final String STRICT_RELATIONS = "{http://purl.oclc.org/ooxml/officeDocument/relationships}";
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private W() {}

    static String value(XmlTree element, String name) {
        return either(element, USUAL + name, STRICT + name);
    }

    /** The id of a relation. */
    static String relation(XmlTree element, String name) {
        return either(element, RELATIONS + name, STRICT_RELATIONS + name);
    }

    private static String either(XmlTree element, String one, String other) {
        String value = element.attribute(one);
        return value.isEmpty() ? element.attribute(other) : value;
    }

    /** The value of an element inside; empty for none. */
    static String of(Optional<XmlTree> properties, String name) {
        return properties.flatMap(all -> all.first(name)).map(one -> value(one, "val")).orElse("");
    }

    /** Whether a property is on or off; empty where nothing is said. */
    static Optional<Boolean> isOn(Optional<XmlTree> properties, String name) {
        return properties
                .flatMap(all -> all.first(name))
                .map(one -> !OFF.contains(value(one, "val").toLowerCase(Locale.ROOT)));
    }

    static boolean has(Optional<XmlTree> properties, String name) {
        return properties.flatMap(all -> all.first(name)).isPresent();
    }

    /** A whole number, or another where it is none. */
    static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : otherwise;
    }
}
