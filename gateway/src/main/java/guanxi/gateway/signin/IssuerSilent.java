package guanxi.gateway.signin;

/** The issuer gave no answer that counts, so whether the session goes on is not known yet. */
final class IssuerSilent extends Exception {

    IssuerSilent() {
        super("The issuer does not answer");
    }
}
