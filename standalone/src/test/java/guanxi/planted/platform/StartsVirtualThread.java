package guanxi.planted.platform;

class StartsVirtualThread {
    Thread start(Runnable task) {
        return Thread.ofVirtual().start(task);
    }
}
