/**
 * The machine view: the services as JSON for programs of the portal, the tax bureau and the statistics office. The same
 * rights and divisions as on the screens; every error is a problem document (RFC 9457). Described in openapi.json.
 */
package org.residentpension.web.api;
