package guanxi.platform.forms;

import guanxi.platform.text.Texts;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Ids and codes as the department writes them. */
final class WordCells {

    private WordCells() {}

    static String id(Cell cell) {
        if (!Texts.isNumber(cell.text()))
            throw cell.refused(FormRule.BAD_ID, "is not an id: 1 to 64 letters, digits, dots, hyphens or underscores");
        return cell.text();
    }

    static <E extends Enum<E>> E code(Cell cell, Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(cell.text()))
                .findFirst()
                .orElseThrow(() -> cell.refused(
                        FormRule.UNKNOWN_CODE, "is not one of " + names(codes), Map.of("allowed", names(codes))));
    }

    private static String names(Class<? extends Enum<?>> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
