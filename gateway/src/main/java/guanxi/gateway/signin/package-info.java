/** People sign in here: the issuer says who they are, a session remembers it, and no token ever stands in a browser. */
package guanxi.gateway.signin;
