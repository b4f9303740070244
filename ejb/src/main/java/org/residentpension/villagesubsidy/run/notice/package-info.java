/** 《村集体经济补助缴费通知单》 and what the tax bureau answers: receipts, rejected lines, surpluses (S2-45, S2-46, R-NOT). */
package org.residentpension.villagesubsidy.run.notice;
