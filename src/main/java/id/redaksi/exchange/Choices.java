package id.redaksi.exchange;

import id.redaksi.wording.Message;
import java.util.List;
import java.util.Map;

/** What was chosen for an export's options, by their names; what is not in it has its usual value. */
public record Choices(Map<String, String> values) {
    public static final Choices USUAL = new Choices(Map.of());

    public Choices {
        values = Map.copyOf(values);
    }

    /** Fails where an option is unknown, or a value is none that it allows. */
    public static Choices of(List<Option> options, Map<String, String> values) throws ExportFailed {
        for (Map.Entry<String, String> chosen : values.entrySet()) {
            Option option = options.stream()
                    .filter(one -> one.name().equals(chosen.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new ExportFailed(Message.of("exchange.noOption", chosen.getKey())));
            if (!option.allows(chosen.getValue())) {
                throw new ExportFailed(Message.of("exchange.badChoice", chosen.getKey(), chosen.getValue()));
            }
        }
        return new Choices(values);
    }

    public String get(Option option) {
        return values.getOrDefault(option.name(), option.standard());
    }

    public boolean isOn(Option option) {
        return get(option).equals("yes");
    }
}
