/**
 * The part of a scenario that runs on the server, in a web module of its own beside the product: it empties the database,
 * brings about what a case is given, does each step as its user by the product's services, and looks at what came of it.
 */
package org.residentpension.it.scenario.stage;
