package guanxi.platform.progress;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for a processor of this instance, whenever one may have come further. */
public final class Advances {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private long times;

    public void tell() {
        lock.lock();
        try {
            times++;
            told.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** To be asked before the look that may end in waiting: what is told meanwhile is not missed. */
    long times() {
        lock.lock();
        try {
            return times;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when it was told again since, or the time is over. */
    void awaitMoreThan(long since, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (times == since && left > 0) left = told.awaitNanos(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for views", e);
        } finally {
            lock.unlock();
        }
    }
}
