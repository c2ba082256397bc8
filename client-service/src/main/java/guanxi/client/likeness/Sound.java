package guanxi.client.likeness;

import static com.github.houbb.pinyin.constant.enums.PinyinStyleEnum.INPUT;

import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a name is read: in pinyin without tones, ü as {@code v}, and what of it is no Chinese character as it is written. Of a character
 * that is read in several ways the way that the word suggests comes first, and others that are common are tried one by one.
 */
public final class Sound {
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|\\P{IsHan}+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final String APART = " ";
    private static final int COMMON = 2;
    private static final int MOST_READINGS = 8;

    /** What is read at once: a character in each of its ways, or a word that is none. */
    private record Part(List<String> readings, boolean isChinese) {
        String usual() {
            return readings.getFirst();
        }

        Stream<String> others() {
            return readings.stream().skip(1);
        }

        String initial(String reading) {
            return isChinese ? Character.toString(reading.codePointAt(0)) : reading;
        }
    }

    private Sound() {}

    /** As it is usually read. */
    public static String of(String name) {
        return parts(name).stream().map(Part::usual).collect(Collectors.joining());
    }

    /** In full and by its initials, as it is usually read and as it may be read otherwise: a handful. */
    public static List<String> all(String name) {
        List<Part> parts = parts(name);
        return readings(parts)
                .limit(MOST_READINGS)
                .flatMap(reading -> Stream.of(String.join("", reading), initials(parts, reading)))
                .distinct()
                .toList();
    }

    private static Stream<List<String>> readings(List<Part> parts) {
        List<String> usual = parts.stream().map(Part::usual).toList();
        var others = IntStream.range(0, parts.size())
                .boxed()
                .flatMap(at -> parts.get(at).others().map(other -> {
                    var reading = new ArrayList<>(usual);
                    reading.set(at, other);
                    return List.copyOf(reading);
                }));
        return Stream.concat(Stream.of(usual), others);
    }

    private static String initials(List<Part> parts, List<String> reading) {
        return IntStream.range(0, parts.size())
                .mapToObj(at -> parts.get(at).initial(reading.get(at)))
                .collect(Collectors.joining());
    }

    private static List<Part> parts(String name) {
        return RUN.matcher(Letters.of(name))
                .results()
                .map(run -> run.group())
                .flatMap(run ->
                        CHINESE.matcher(run).matches() ? characters(run) : Stream.of(new Part(List.of(run), false)))
                .toList();
    }

    private static Stream<Part> characters(String run) {
        List<String> written = run.codePoints().mapToObj(Character::toString).toList();
        List<String> read = List.of(PinyinHelper.toPinyin(run, INPUT, APART).split(APART));
        boolean isUnderstood = read.size() == written.size();
        return IntStream.range(0, written.size()).mapToObj(at -> {
            var suggested = isUnderstood ? Stream.of(read.get(at)) : Stream.<String>empty();
            return character(written.get(at), suggested);
        });
    }

    private static Part character(String written, Stream<String> suggested) {
        boolean isRare = written.length() > 1;
        var common = isRare ? Stream.<String>empty() : PinyinHelper.toPinyinList(written.charAt(0), INPUT).stream();
        var readings = Stream.concat(suggested, common.distinct().limit(COMMON))
                .distinct()
                .toList();
        return new Part(readings.isEmpty() ? List.of(written) : readings, true);
    }
}
