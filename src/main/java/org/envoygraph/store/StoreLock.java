package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/** TDB2's own lock on a folder, taken so that no store is renamed under a process that uses it. */
final class StoreLock {
    private final ProcessFileLock lock;

    private StoreLock(ProcessFileLock lock) {
        this.lock = lock;
    }

    static StoreLock take(Path folder) throws IOException {
        ProcessFileLock lock =
                DatabaseConnection.lockForLocation(Location.create(folder.toString()));
        try {
            if (lock.tryLock()) {
                return new StoreLock(lock);
            }
        } catch (AlreadyLocked byThisProcess) {
            throw inUse(folder);
        }
        ProcessFileLock.release(lock);
        throw inUse(folder);
    }

    void release() {
        lock.unlock();
        ProcessFileLock.release(lock);
    }

    private static IOException inUse(Path folder) {
        return new IOException(folder + ": the store is in use; stop the server that has it open");
    }
}
