package id.redaksi.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** What a theme says about itself: its name, whose it is, what can be chosen, its words in each of its languages, how wide its photos are. */
public record Manifest(
        Map<String, String> name,
        String author,
        String licence,
        List<String> languages,
        List<Option> options,
        List<StoryTemplate> storyTemplates,
        Map<String, SortedMap<String, String>> texts,
        String leadSizes,
        String bodySizes) {
    /** How wide a photo is shown where a theme does not say: as {@code sizes} of an {@code img} has it. */
    static final String SIZES = "(min-width: 720px) 680px, 100vw";

    /** The sorts of option: one of some, yes or no, a line of text, a number, a colour. */
    public enum Kind {
        CHOICE,
        SWITCH,
        TEXT,
        NUMBER,
        COLOUR
    }

    /** Something to choose. Values are texts: a switch is "true" or "false"; {@code min} and {@code max} bound a number. */
    public record Option(
            String name,
            Kind kind,
            Map<String, String> title,
            String standard,
            List<Choice> choices,
            int min,
            int max) {
        /** Whether the option may have this value. */
        public boolean allows(String value) {
            return switch (kind) {
                case CHOICE -> choices.stream().anyMatch(choice -> choice.value().equals(value));
                case SWITCH -> value.equals("true") || value.equals("false");
                case TEXT -> value.length() <= 500;
                case NUMBER -> value.matches("-?\\d{1,6}") && Integer.parseInt(value) >= min && Integer.parseInt(value) <= max;
                case COLOUR -> value.matches("#[0-9a-fA-F]{6}");
            };
        }
    }

    /** One of the values of a choice. */
    public record Choice(String value, Map<String, String> title) {}

    /** A further template that a story may ask for. */
    public record StoryTemplate(String name, Map<String, String> title) {}

    public Manifest {
        name = Map.copyOf(name);
        languages = List.copyOf(languages);
        options = List.copyOf(options);
        storyTemplates = List.copyOf(storyTemplates);
        texts = Map.copyOf(texts);
    }

    /** What something is called in a language; in the theme's first when it has no name in that one. */
    public String called(Map<String, String> title, Locale language) {
        String said = title.get(language.getLanguage());
        return said != null ? said : title.getOrDefault(languages.getFirst(), "");
    }

    /** The theme's language for a page in a language (BCP 47): that one if the theme speaks it, else its first. */
    String spoken(String language) {
        int dash = language.indexOf('-');
        String plain = dash < 0 ? language : language.substring(0, dash);
        return languages.contains(plain) ? plain : languages.getFirst();
    }
}
