package id.redaksi.faults;

import java.nio.file.Path;
import java.util.List;

/** Something that changes what stands on the disk, to be broken off at any of its calls. */
interface Act {
    /** Makes what is there before, in an empty folder. */
    void prepare(Path place) throws Exception;

    /** Does it; when this returns, the new state was acknowledged. */
    void run(Path place) throws Exception;

    /**
     * Looks at what is left once the process is gone, as the program does at its next start: the old state or the new
     * one, and the new one when it was acknowledged. Gives what is wrong; empty when all is well.
     */
    List<String> look(Path place, boolean acknowledged) throws Exception;
}
