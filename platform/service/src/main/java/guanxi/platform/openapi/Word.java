package guanxi.platform.openapi;

/**
 * What the document says of a field or parameter.
 *
 * @param example as it is written in JSON, without quotes if it is a text; absent where none is needed
 */
record Word(String sentence, String example) {

    static Word of(String line) {
        String[] parts = line.split(" \\| ", 2);
        return new Word(parts[0].trim(), parts.length == 1 ? null : parts[1].trim());
    }
}
