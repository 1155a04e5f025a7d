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
            throw new StoreInUse(folder);
        }
        ProcessFileLock.release(lock);
        throw new StoreInUse(folder);
    }

    /** Refuses a folder that another process has open; this process may open it again. */
    static void refuseIfElsewhere(Path folder) throws StoreInUse {
        ProcessFileLock lock =
                DatabaseConnection.lockForLocation(Location.create(folder.toString()));
        boolean free;
        try {
            free = lock.tryLock();
        } catch (AlreadyLocked byThisProcess) {
            return;
        }
        if (free) {
            lock.unlock();
        }
        ProcessFileLock.release(lock);
        if (!free) {
            throw new StoreInUse(folder);
        }
    }

    void release() {
        lock.unlock();
        ProcessFileLock.release(lock);
    }
}
