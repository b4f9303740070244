/**
 * The scenarios of the worked cases: every step is one request to the real application on a real server and database, done by
 * the user whom the case names and at the time that it names. What runs on the server is in {@code stage}.
 */
package org.residentpension.it.scenario;
