package id.redaksi.archive;

import id.redaksi.archive.Query.Any;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what was read: one group for all channels and one for all stations, and the last word may be begun. */
final class QueryGroups {
    private QueryGroups() {}

    static List<Any> of(List<List<Part>> read) {
        List<Part> channels = new ArrayList<>();
        List<Part> statuses = new ArrayList<>();
        List<List<Part>> rest = new ArrayList<>();
        for (List<Part> group : read) {
            if (group.stream().allMatch(Part.InChannel.class::isInstance)) {
                channels.addAll(group);
            } else if (group.stream().allMatch(Part.InStatus.class::isInstance)) {
                statuses.addAll(group);
            } else {
                rest.add(new ArrayList<>(group));
            }
        }
        begin(rest);
        return Stream.concat(rest.stream(), Stream.of(channels, statuses))
                .filter(group -> !group.isEmpty())
                .map(Any::new)
                .toList();
    }

    /** The last word that stands free is a beginning: somebody is typing it, and filters may follow it. */
    private static void begin(List<List<Part>> groups) {
        for (List<Part> group : groups.reversed()) {
            for (int i = group.size() - 1; i >= 0; i--) {
                switch (group.get(i)) {
                    case Part.Word(var word, _, var range) -> {
                        group.set(i, new Part.Word(word, true, range));
                        return;
                    }
                    case Part.Phrase _ -> {
                        return;
                    }
                    case Part.Filter _ -> {}
                }
            }
        }
    }
}
