package id.redaksi.topics;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A topic as somebody else's file says it: a code of Media Topics, or one of IPTC's subject codes of before 2010, with its name there. */
public record SaidTopic(boolean isSubjectCode, String code, String name) {
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)(?:https?://cv\\.iptc\\.org/newscodes/subjectcode/|subj:)(\\d{8})");

    /** From an address or a qcode; empty for anything else. */
    public static Optional<SaidTopic> of(String said, String name) {
        Optional<String> topic = MediaTopic.code(said);
        if (topic.isPresent()) {
            return Optional.of(new SaidTopic(false, topic.get(), name.strip()));
        }
        Matcher subject = SUBJECT.matcher(said.strip());
        return subject.matches() ? Optional.of(new SaidTopic(true, subject.group(1), name.strip())) : Optional.empty();
    }

    /** From a code in a vocabulary that is named beside it; one of eight digits without a vocabulary is a subject code. */
    public static Optional<SaidTopic> of(String scheme, String code, String name) {
        if (!MediaTopic.isCode(code.strip())) {
            return of(code, name);
        }
        boolean topic = scheme.toLowerCase(java.util.Locale.ROOT).contains("mediatopic") || code.startsWith("2");
        boolean subject = scheme.isBlank() || scheme.contains("subject") || scheme.equals("IPTC");
        return topic || subject ? Optional.of(new SaidTopic(!topic, code.strip(), name.strip())) : Optional.empty();
    }

    public String qcode() {
        return (isSubjectCode ? "subj:" : "medtop:") + code;
    }
}
