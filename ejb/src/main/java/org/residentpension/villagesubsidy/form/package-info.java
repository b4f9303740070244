/**
 * The forms F8 to F17 on paper and as workbooks: one class per form, filled by a service that asks for right and place and puts every
 * print on record, because with it personal data leave the system. The same number, sum and short hash stand on all of them (R-RUN-5).
 */
package org.residentpension.villagesubsidy.form;
