package guanxi.language;

/**
 * Personal data of one human: a client's contact, a guest, a caller. It is written to events, documents and the wire only under
 * that person's own key; once the key is destroyed, name and telephone read as absent, for ever and everywhere.
 *
 * @param of the number of the client or specialist whom the person belongs to; never personal itself
 */
public record Person(String of, String name, String title, String phone) {

    public static Person named(String of, String name) {
        return new Person(of, name, null, null);
    }
}
