package guanxi.planted.platform;

class PrintsToStandardOut {
    void print() {
        System.out.println("planted");
    }
}
