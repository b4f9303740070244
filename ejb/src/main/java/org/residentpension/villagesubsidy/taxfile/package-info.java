/** The tax bureau's files about payment notices (F6): a notice goes out with its persons, receipts and rejections come back (S2-45, S2-46). */
package org.residentpension.villagesubsidy.taxfile;
