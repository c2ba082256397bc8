package guanxi.standalone.month;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/** Writes a CSV form as the workbook that a clerk would have kept it in. */
final class Workbooks {

    private Workbooks() {}

    static void write(Path csv, Path folder) throws IOException {
        Path file = folder.resolve(csv.getFileName().toString().replace(".csv", ".xlsx"));
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Guanxi", "1.0");
                var rows = CsvReader.builder().ofCsvRecord(csv, StandardCharsets.UTF_8)) {
            var sheet = workbook.newWorksheet("form");
            int line = 0;
            for (var row : rows) {
                for (int column = 0; column < row.getFieldCount(); column++)
                    sheet.value(line, column, row.getField(column));
                line++;
            }
        }
    }
}
