package org.goldenthread.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of a data folder on which no product runs; closing it stops it again. */
public final class IdleDatabase implements AutoCloseable {

    private final DataFolder folder;
    private final Database database;

    private IdleDatabase(DataFolder folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /** That of this folder; made if there is none. */
    public static IdleDatabase in(Path data) {
        DataFolder folder = DataFolder.open(data);
        return new IdleDatabase(folder, Database.start(folder));
    }

    /** As whoever owns its tables. */
    public Connection asOwner() throws SQLException {
        return as("golden_owner");
    }

    /** As whoever owns the server, whom no trigger and no foreign key stops who asks for that. */
    public Connection asSuperuser() throws SQLException {
        return as(DatabasePasswords.SUPERUSER);
    }

    private Connection as(String role) throws SQLException {
        return DriverManager.getConnection(database.address(), role, database.password(role));
    }

    @Override
    public void close() throws IOException {
        database.close();
        folder.close();
    }
}
