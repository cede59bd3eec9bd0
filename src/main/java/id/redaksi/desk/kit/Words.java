package id.redaksi.desk.kit;

import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The window's language. Texts taken as bindings follow when it is switched. */
public final class Words {
    private final ReadOnlyObjectWrapper<Wording> wording;

    public Words(Locale locale) {
        wording = new ReadOnlyObjectWrapper<>(Wording.of(locale));
    }

    public void speak(Locale locale) {
        if (!wording.get().locale().getLanguage().equals(locale.getLanguage())) {
            wording.set(Wording.of(locale));
        }
    }

    public Locale locale() {
        return wording.get().locale();
    }

    public ReadOnlyObjectProperty<Wording> wordingProperty() {
        return wording.getReadOnlyProperty();
    }

    /** The text now. */
    public String now(String key, Object... values) {
        return wording.get().text(key, values);
    }

    public String now(Message message) {
        return wording.get().text(message);
    }

    /** The text, following the language. */
    public StringBinding of(String key, Object... values) {
        return Bindings.createStringBinding(() -> now(key, values), wording);
    }
}
