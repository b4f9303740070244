/**
 * Who is signed in, in the database: so a logout that the portal announces to one node ends the session on every node,
 * and a restart forgets none. The browser's cookie and the server's session only carry the key.
 */
package org.residentpension.portal.session;
