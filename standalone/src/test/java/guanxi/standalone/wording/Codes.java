package guanxi.standalone.wording;

import guanxi.platform.decision.Rule;
import guanxi.platform.forms.FormRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every code that the house can refuse with: the constants of its rules, and what compiled code hands to a problem as text. */
final class Codes {
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)+|FAILED|REFUSED");
    private static final Set<String> PROBLEMS =
            Set.of("guanxi/platform/http/Problem", "guanxi/platform/web/Problems", "guanxi/gateway/Refused");

    private Codes() {}

    static Set<String> all() {
        var codes = handedToProblems();
        enums(Rule.class)
                .flatMap(rule -> Arrays.stream(rule.getEnumConstants()))
                .forEach(constant -> codes.add(((Enum<?>) constant).name()));
        Arrays.stream(FormRule.values()).forEach(rule -> codes.add(rule.name()));
        return codes;
    }

    /** Every enum of ours that is one of these, wherever it stands. */
    static Stream<? extends Class<?>> enums(Class<?> type) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(type));
        return scan.findCandidateComponents("guanxi").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(Class::isEnum);
    }

    /** Texts that look like codes, from methods that make a problem. */
    private static Set<String> handedToProblems() {
        var codes = new TreeSet<String>();
        for (Resource file : classes()) {
            try (var content = file.getInputStream()) {
                new ClassReader(content).accept(new Texts(codes), 0);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return codes;
    }

    private static Resource[] classes() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:guanxi/**/*.class"))
                    .filter(file -> !file.getFilename().contains("Test"))
                    .toArray(Resource[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Texts extends ClassVisitor {
        private final Set<String> codes;
        private boolean isTheProblem;

        Texts(Set<String> codes) {
            super(Opcodes.ASM9);
            this.codes = codes;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
            isTheProblem = PROBLEMS.contains(name);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                private final Set<String> texts = new TreeSet<>();
                private boolean makesOne = isTheProblem;

                @Override
                public void visitLdcInsn(Object constant) {
                    if (constant instanceof String text && CODE.matcher(text).matches()) texts.add(text);
                }

                @Override
                public void visitMethodInsn(int code, String owner, String called, String type, boolean ofInterface) {
                    makesOne |= PROBLEMS.contains(owner);
                }

                @Override
                public void visitEnd() {
                    if (makesOne) codes.addAll(texts);
                }
            };
        }
    }
}
