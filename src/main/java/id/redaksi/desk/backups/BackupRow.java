package id.redaksi.desk.backups;

import id.redaksi.newsroom.Backup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A backup and where it is: here, in the second place, or both. */
record BackupRow(Backup backup, boolean here, boolean there) {
    /** The backups of both places, the newest first. */
    static List<BackupRow> of(List<Backup> here, List<Backup> there) {
        Map<String, BackupRow> rows = new LinkedHashMap<>();
        here.forEach(one -> rows.put(one.sha256(), new BackupRow(one, true, false)));
        there.forEach(one -> rows.merge(
                one.sha256(), new BackupRow(one, false, true), (first, _) -> new BackupRow(first.backup(), true, true)));
        List<BackupRow> all = new ArrayList<>(rows.values());
        all.sort(Comparator.comparingLong((BackupRow row) -> row.backup().counter()).reversed());
        return List.copyOf(all);
    }
}
