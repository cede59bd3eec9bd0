package id.redaksi.newsroom.sqlite;

import java.util.List;

/** The shape of the database, as numbered steps that are only ever added to. Each runs in one transaction. */
public final class Migrations {
    private final List<List<String>> steps;

    /** The step at place n brings the database from version n to n + 1. */
    public Migrations(List<List<String>> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Only the first of the steps: the shape that a former version of the program made. */
    public Migrations upTo(int version) {
        return new Migrations(steps.subList(0, version));
    }

    public int newest() {
        return steps.size();
    }

    void bring(Database database) throws DatabaseFailed {
        for (long version = database.version(); version < newest(); version++) {
            int from = (int) version;
            database.write(session -> {
                for (String statement : steps.get(from)) {
                    session.run(statement);
                }
                session.run("PRAGMA user_version = " + (from + 1));
                return true;
            });
        }
    }
}
