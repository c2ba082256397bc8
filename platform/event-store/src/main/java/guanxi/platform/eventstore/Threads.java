package guanxi.platform.eventstore;

/** Waits that an interrupt may not cut short, since what they wait for has to be over before a file is given up. */
final class Threads {
    private Threads() {}

    static void joinFully(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
