package id.redaksi.exchange.office;

import id.redaksi.story.Story;

/** A story's language with its country, as word processors want it for spelling. */
final class DocumentLanguage {
    private DocumentLanguage() {}

    static String of(Story story) {
        String language = story.labels().language();
        return switch (language) {
            case "id" -> "id-ID";
            case "en" -> "en-US";
            default -> language.matches("[A-Za-z0-9-]{2,20}") ? language : "id-ID";
        };
    }
}
