package guanxi.platform.forms;

/** Told by the first bytes; a file's name may lie. */
enum FileFormat {
    CSV,
    XLSX;

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static FileFormat of(byte[] content) {
        if (startsWith(content, OLD_EXCEL))
            throw new FormRejected(
                    FormRule.UNSUPPORTED_FORMAT,
                    "This is an old or password-protected Excel file; save it as .xlsx without a password, or as CSV.");
        // a record number follows the letters in an archive, which no text has
        boolean archive = startsWith(content, ZIP) && content.length > 3 && content[2] >= 0 && content[2] < 9;
        return archive ? XLSX : CSV;
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        if (content.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if (content[i] != magic[i]) return false;
        return true;
    }
}
