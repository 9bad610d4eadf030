/**
 * The messages of the OpenID AuthZEN Authorization API 1.0 as values, and a service that answers them with a policy.
 * <p>
 * There is no HTTP here: bind a request with Jackson 2 or 3, hand it to {@link nl.wijkkit.consent.authzen.AuthZen}, and
 * write the answer. A refused request is a 400, everything else a 200. Unknown fields are ignored, as the specification
 * asks. Plug in resource types of your own with {@link nl.wijkkit.consent.authzen.Policy}.
 */
@NullMarked
package nl.wijkkit.consent.authzen;

import org.jspecify.annotations.NullMarked;
