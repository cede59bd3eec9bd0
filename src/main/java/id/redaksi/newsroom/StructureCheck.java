package id.redaksi.newsroom;

import java.util.List;

/** Whether SQLite finds its file in order; it sees the build of pages, not what stands on them. */
final class StructureCheck implements Check {
    private final String pragma;

    /** By {@code integrity_check}, or {@code quick_check}, which leaves out the indexes. */
    StructureCheck(String pragma) {
        this.pragma = pragma;
    }

    @Override
    public String name() {
        return "structure";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) throws NewsroomFailed {
        List<String> said = Stories.reading(
                () -> newsroom.database().read(session -> session.all(pragma, row -> row.text(1))));
        return said.equals(List.of("ok"))
                ? List.of()
                : List.of(Symptom.of(this, "doctor.structure", Symptom.Cure.SALVAGE, said.size()));
    }
}
