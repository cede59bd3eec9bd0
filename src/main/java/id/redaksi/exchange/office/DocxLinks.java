package id.redaksi.exchange.office;

import id.redaksi.exchange.ExportFailed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The addresses that a part of a Word document leads to, each with its id. */
final class DocxLinks {
    private final Outward outward;
    private final Map<String, String> ids = new LinkedHashMap<>();

    DocxLinks(Outward outward) {
        this.outward = outward;
    }

    /** The id of an address that a reader can follow; empty for any other. */
    Optional<String> id(String href) throws ExportFailed {
        return outward.address(href).map(address -> ids.computeIfAbsent(address, _ -> "rIdL" + (ids.size() + 1)));
    }

    Map<String, String> all() {
        return ids;
    }
}
