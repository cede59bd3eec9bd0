package id.redaksi.newsroom;

import java.util.List;

/** One thing that the doctor looks at. It changes nothing; what it can set right, {@link #mend} does. */
public interface Check {
    /** Its name in messages ({@code doctor.check.NAME}) and on the command line. */
    String name();

    /** What is not as it should be, at most one for each story. Blocks; a database that cannot be read throws. */
    List<Symptom> look(Newsroom newsroom) throws NewsroomFailed;

    /** Sets right what it can. */
    default void mend(Newsroom newsroom) throws NewsroomFailed, SaveFailed {}
}
