/** 乡镇实施方案 (S2-30): the document by which a township carries the subsidy out in a year, read where its villages' schemes are approved. */
package org.residentpension.villagesubsidy.plan;
