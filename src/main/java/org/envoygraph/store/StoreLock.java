package org.envoygraph.store;

import java.nio.file.Path;
import java.util.Optional;
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

    /** The lock of a folder, or nothing when this or another process has it. */
    static Optional<StoreLock> take(Path folder) {
        ProcessFileLock lock = lockOf(folder);
        try {
            if (lock.tryLock()) {
                return Optional.of(new StoreLock(lock));
            }
        } catch (AlreadyLocked byThisProcess) {
            return Optional.empty();
        }
        ProcessFileLock.release(lock);
        return Optional.empty();
    }

    /** Whether another process has a folder open; this process may open it again. */
    static boolean isElsewhere(Path folder) {
        ProcessFileLock lock = lockOf(folder);
        boolean free;
        try {
            free = lock.tryLock();
        } catch (AlreadyLocked byThisProcess) {
            return false;
        }
        if (free) {
            lock.unlock();
        }
        ProcessFileLock.release(lock);
        return !free;
    }

    private static ProcessFileLock lockOf(Path folder) {
        return DatabaseConnection.lockForLocation(Location.create(folder.toString()));
    }

    void release() {
        lock.unlock();
        ProcessFileLock.release(lock);
    }
}
