package guanxi.standalone.browser;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.cli.DemoMonth;
import guanxi.standalone.faults.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Gives tests the one office of this JVM, opened for the first that asks and closed after the last test. */
public final class Browsing implements ParameterResolver, ExecutionCondition {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Browsing.class);

    /** Where a continuous integration has no browser, that is a failure; at a developer's desk the pages are said not to have been opened. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return System.getenv("CI") != null || Chromium.isInstalled()
                ? ConditionEvaluationResult.enabled("There is a browser, or there must be one")
                : ConditionEvaluationResult.disabled("No Chromium is installed, so no page is opened");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Office.class;
    }

    @Override
    public Office resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Office.class, key -> opened(), Office.class);
    }

    /** The house with the demo month in it, as {@code ./guanxi demo} has it, and a browser before it. */
    private static Office opened() {
        Chromium chromium = Chromium.start();
        try {
            Path folder = Files.createTempDirectory("guanxi-office");
            var house = Faults.sparing(() -> new RunningHouse(folder.resolve("data")));
            house.importFolder(DemoMonth.unpackInto(folder.resolve("forms")));
            return new Office(chromium, house, () -> FileSystemUtils.deleteRecursively(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
