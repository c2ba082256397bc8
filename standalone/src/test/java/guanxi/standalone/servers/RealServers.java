package guanxi.standalone.servers;

import guanxi.standalone.house.Programs;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.SearchOption;

/** The servers that the environment names, and what is said where it names none: a skipped test alone is easily overlooked. */
public final class RealServers implements ExecutionCondition {
    /** Tests run in the folder of their module. */
    public static final Programs PROGRAMS = new Programs(Path.of(".."));

    private static final String AXON_SERVER = "GUANXI_AXONSERVER";
    private static final String MONGODB = "GUANXI_MONGODB_URI";

    public static String axonServer() {
        return System.getenv(AXON_SERVER);
    }

    public static String mongodbUri() {
        return System.getenv(MONGODB);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (unset(axonServer()) || unset(mongodbUri())) return notRun(AXON_SERVER + " and " + MONGODB + " are not set");
        boolean packaged = AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), OnRealServers.class, SearchOption.INCLUDE_ENCLOSING_CLASSES)
                .map(OnRealServers::packaged)
                .orElse(false);
        if (packaged && !PROGRAMS.areBuilt()) return notRun("the jars are not built");
        return ConditionEvaluationResult.enabled("The servers are named");
    }

    private static ConditionEvaluationResult notRun(String why) {
        System.out.println("not run: " + why);
        return ConditionEvaluationResult.disabled("not run: " + why);
    }

    private static boolean unset(String variable) {
        return variable == null || variable.isBlank();
    }
}
