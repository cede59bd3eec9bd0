package id.redaksi.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The fields of a JSON object, each of which must be there and of its kind; knows which nobody asked for. */
final class Fields {
    private final JsonNode json;
    private final Set<String> asked = new TreeSet<>();
    private final List<Fields> inner = new ArrayList<>();

    private Fields(JsonNode json) {
        this.json = json;
    }

    static Fields of(JsonNode json) throws NotThere {
        if (!json.isObject()) {
            throw new NotThere("{}");
        }
        return new Fields(json);
    }

    boolean has(String name) {
        return json.has(name);
    }

    String text(String name) throws NotThere {
        JsonNode value = value(name);
        if (!value.isTextual()) {
            throw new NotThere(name);
        }
        return value.textValue();
    }

    boolean flag(String name) throws NotThere {
        JsonNode value = value(name);
        if (!value.isBoolean()) {
            throw new NotThere(name);
        }
        return value.booleanValue();
    }

    JsonNode array(String name) throws NotThere {
        JsonNode value = value(name);
        if (!value.isArray()) {
            throw new NotThere(name);
        }
        return value;
    }

    Fields inner(String name) throws NotThere {
        JsonNode value = value(name);
        if (!value.isObject()) {
            throw new NotThere(name);
        }
        var fields = new Fields(value);
        inner.add(fields);
        return fields;
    }

    /** One of an array of objects. */
    Fields inner(JsonNode one) throws NotThere {
        Fields fields = of(one);
        inner.add(fields);
        return fields;
    }

    private JsonNode value(String name) {
        asked.add(name);
        return json.path(name);
    }

    /** The names that nobody asked for, here and inside. */
    Set<String> unknown() {
        Set<String> unknown = new TreeSet<>();
        json.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(asked);
        inner.forEach(fields -> unknown.addAll(fields.unknown()));
        return unknown;
    }
}
