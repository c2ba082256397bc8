package guanxi.platform.forms;

/** How much one file may ask of us. A hundred thousand visits unpack to some 60 MiB of sheet, so twice that is let in. */
public record FormLimits(
        int bytes, int rows, int columns, int cellLength, long unpackedBytes, int zipEntries, int compressionRatio) {

    private static final int MIB = 1024 * 1024;

    public static final FormLimits DEFAULT = new FormLimits(32 * MIB, 100_000, 200, 10_000, 128L * MIB, 1_000, 250);

    public FormLimits withRows(int most) {
        return new FormLimits(bytes, most, columns, cellLength, unpackedBytes, zipEntries, compressionRatio);
    }
}
