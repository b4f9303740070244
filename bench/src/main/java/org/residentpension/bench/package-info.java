/**
 * How fast the product checks and applies a payment file, beside the least that any program would have to do for the same
 * rows on the same database in the same run. The product's own beans do the work; nothing of it is built differently here.
 */
package org.residentpension.bench;
