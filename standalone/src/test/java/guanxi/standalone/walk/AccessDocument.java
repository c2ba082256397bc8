package guanxi.standalone.walk;

import guanxi.platform.access.AccessTable;
import guanxi.platform.access.Endpoint;
import guanxi.platform.access.Role;
import guanxi.platform.access.Scope;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The access tables as a page for people. */
final class AccessDocument {
    private static final String INTRO = """
            # Who may do what

            These are the access tables of the services, as the services check them: `AccessDocumentTest` keeps this page equal to
            them (`-Dguanxi.write-docs=true` writes it anew), and `AccessTest` walks every line with every role.

            A role comes from the token's claim `roles`, and as which specialist somebody acts from its claim `specialist`;
            for which centre or department he acts, `unit` says.
            The scope says whose affairs the role may touch:

            | scope | reaches |
            |---|---|
            | own | what belongs to the specialist of the token |
            | team | what belongs to any specialist of his team, himself included |
            | department | everything |
            | – | nothing; the role is refused |

            A visit belongs to its specialist, a client to its owner, a referral to who sent it, a hospitality request to its applicant,
            a case to the agent who holds it. With several roles the widest scope counts. A list without a filter holds what is within reach.
            A centre records its answer, and a department that the service was done, in cases that went to it last.

            | refused with | when |
            |---|---|
            | 401 `TOKEN_NOT_ACCEPTED` | no token, or one that is expired, forged, of another issuer or for another audience, or whose `specialist` is not one number |
            | 403 `ROLE_NOT_ALLOWED` | no role of the token stands in the line |
            | 403 `OUT_OF_REACH` | a role stands there, but the thing belongs to somebody outside its scope |
            | 404 `NO_SUCH_PATH`, 405 `METHOD_NOT_ALLOWED` | no line has this path, or none with this method |

            What no line allows, nobody may do. Each service checks all of this itself, so one that is asked past the gateway refuses alike.
            Without a token only `/actuator/health`, a service's OpenAPI document and what has a secret in its path answer. The lines under `/actuator` are
            served by the service itself and not passed on by the gateway, whose own metrics have a port of their own.

            A contact's name and telephone, and whom a specialist met, are for those who deal with clients: specialist, agent, supervisor, manager,
            director, inspector, executive and auditor. Others see the client and the visit without them.
            """;

    private AccessDocument() {}

    static String of(Map<String, AccessTable> tables) {
        return INTRO
                + tables.entrySet().stream()
                        .map(table -> section(table.getKey(), table.getValue()))
                        .collect(Collectors.joining());
    }

    private static String section(String service, AccessTable table) {
        String roles = Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(" | "));
        return "\n## " + service + "-service\n\n| method | path | " + roles + " |\n|---|---|"
                + "---|".repeat(Role.values().length)
                + "\n"
                + table.endpoints().stream().map(AccessDocument::line).collect(Collectors.joining())
                + bySecret(table);
    }

    private static String bySecret(AccessTable table) {
        if (table.bySecret().isEmpty()) return "";
        return table.bySecret().stream()
                .map(open -> "`" + open.method() + " " + open.path() + "`")
                .collect(
                        Collectors.joining(", ", "\nWithout a token, to whoever knows the secret in the path: ", "\n"));
    }

    private static String line(Endpoint endpoint) {
        String scopes = Arrays.stream(Role.values())
                .map(role -> text(endpoint.grants().get(role)))
                .collect(Collectors.joining(" | "));
        return "| " + endpoint.method() + " | `" + endpoint.path() + "` | " + scopes + " |\n";
    }

    private static String text(Scope scope) {
        return scope == null ? "–" : scope.name().toLowerCase(Locale.ROOT);
    }
}
