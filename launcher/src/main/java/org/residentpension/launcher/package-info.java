/**
 * A county on one command: starts a MariaDB and a Payara of its own, puts the application on them with the same scripts
 * that a county uses ({@code config/}), and stops them. Used by {@code ./run} and by the tests; no part of the product.
 */
package org.residentpension.launcher;
