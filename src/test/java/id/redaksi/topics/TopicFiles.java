package id.redaksi.topics;

import java.nio.charset.StandardCharsets;

/** Files of a few concepts, made in the shape of those that IPTC publishes. */
public final class TopicFiles {
    private TopicFiles() {}

    /** Sport, soccer under it, and two retired ones: a replaced and a dropped one. */
    public static String json(String released) {
        return """
            {"uri": "http://cv.iptc.org/newscodes/mediatopic/", "dateReleased": "%sT12:00:00+00:00",
             "conceptSet": [
              {"uri": "http://cv.iptc.org/newscodes/mediatopic/15000000", "qcode": "medtop:15000000",
               "prefLabel": {"en-US": "sport", "dk": "sport og idræt", "no-NB": "sport"},
               "exactMatch": ["http://cv.iptc.org/newscodes/subjectcode/15000000"]},
              {"uri": "http://cv.iptc.org/newscodes/mediatopic/20001065", "qcode": "medtop:20001065",
               "broader": ["http://cv.iptc.org/newscodes/mediatopic/15000000"],
               "prefLabel": {"en-US": "soccer", "en-GB": "football"},
               "exactMatch": ["http://cv.iptc.org/newscodes/subjectcode/15054000"]},
              {"uri": "http://cv.iptc.org/newscodes/mediatopic/20009001", "qcode": "medtop:20009001",
               "broader": ["http://cv.iptc.org/newscodes/mediatopic/15000000"], "retired": "2020-01-01T00:00:00+00:00",
               "isReplacedBy": ["http://cv.iptc.org/newscodes/mediatopic/20001065"], "prefLabel": {"en-US": "beach soccer"}},
              {"uri": "http://cv.iptc.org/newscodes/mediatopic/20009002", "qcode": "medtop:20009002",
               "broader": ["http://cv.iptc.org/newscodes/mediatopic/15000000"], "retired": "2020-01-01T00:00:00+00:00",
               "prefLabel": {"en-US": "sack race"}}]}
            """.formatted(released);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
