/**
 * Runs worked cases, written as YAML, against the product. One class per kind of case; each turns the given facts into a question
 * to the rules and the answer into named fields.
 */
package org.residentpension.conformance;
