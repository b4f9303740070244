/**
 * Writes the files that the offices of two small counties would receive in one year, about people who do not exist.
 * Everything follows from a fixed seed, so every run writes the same cells. Identity numbers begin with county codes
 * that are not allocated. The files go in through the same door as any upload; nothing here touches the database.
 */
package org.residentpension.demo;
