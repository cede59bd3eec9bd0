package id.redaksi.newsroom;

import java.util.List;

/** Whether what was kept outside the newsroom, when it could not be saved, is whole; what is came back at the opening. */
final class SpillCheck implements Check {
    @Override
    public String name() {
        return "spill";
    }

    @Override
    public List<Symptom> look(Newsroom newsroom) {
        return newsroom.spill().isDamaged()
                ? List.of(Symptom.of(this, "doctor.spill", Symptom.Cure.NOTHING))
                : List.of();
    }
}
