package id.redaksi.exchange.office;

import id.redaksi.guard.XmlTree;
import java.util.Map;

/** OpenDocument's attributes, by their names alone: no two of one element that are read here differ only in namespace. */
final class Odf {
    private Odf() {}

    static String value(XmlTree element, String name) {
        for (Map.Entry<String, String> one : element.attributes().entrySet()) {
            if (one.getKey().endsWith("}" + name)) {
                return one.getValue();
            }
        }
        return element.attribute(name);
    }

    static int number(XmlTree element, String name, int otherwise) {
        return W.number(value(element, name), otherwise);
    }
}
