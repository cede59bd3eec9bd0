package id.redaksi.exchange.office;

import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import java.util.Map;
import java.util.Optional;

/** Finds the formula of a frame: in the text of the file, or in a part of its own that the frame names (ODF 1.3 part 3, section 10.4.6). */
final class OdtFormulas {
    private OdtFormulas() {}

    /** The formula in plain signs; empty for a frame with anything else. */
    static Optional<String> line(XmlTree frame, Map<String, byte[]> files) {
        return frame.first("object")
                .flatMap(object -> object.first("math").or(() -> part(object, files)))
                .map(Formula::of)
                .filter(line -> !line.isEmpty());
    }

    private static Optional<XmlTree> part(XmlTree object, Map<String, byte[]> files) {
        String name = Odf.value(object, "href").replaceFirst("^\\./", "").replaceFirst("/$", "") + "/content.xml";
        byte[] bytes = files.get(name);
        try {
            return bytes == null ? Optional.empty() : Optional.of(XmlTree.read(bytes)).filter(root -> root.name().equals("math"));
        } catch (Refused e) {
            return Optional.empty(); // told as an object that did not come along
        }
    }
}
