package guanxi.proof.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.StreamUtils;

/** Makes as many views as are wanted of {@link View000}, each a class of its own with a record of its own: the same with another number. */
final class MoreViews extends ClassLoader {
    private static final String MODEL = View000.class.getName();
    private static final String NUMBER = "000";
    private static final String STEM = MODEL.substring(0, MODEL.length() - NUMBER.length());

    private MoreViews() {
        super(View000.class.getClassLoader());
    }

    static List<Class<?>> of(int views) {
        var loader = new MoreViews();
        return IntStream.rangeClosed(1, views)
                .<Class<?>>mapToObj(number -> loader.loaded(STEM + "%03d".formatted(number)))
                .toList();
    }

    private Class<?> loaded(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith(STEM)) throw new ClassNotFoundException(name);
        String number = name.substring(STEM.length(), STEM.length() + NUMBER.length());
        byte[] copy = renumbered(name.replace(number, NUMBER), number);
        return defineClass(name, copy, 0, copy.length);
    }

    /** The number stands in nothing but names, and another is as long. */
    private byte[] renumbered(String model, String number) throws ClassNotFoundException {
        try (var in = getParent().getResourceAsStream(model.replace('.', '/') + ".class")) {
            if (in == null) throw new ClassNotFoundException(model);
            return new String(StreamUtils.copyToByteArray(in), StandardCharsets.ISO_8859_1)
                    .replace(NUMBER, number)
                    .getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
