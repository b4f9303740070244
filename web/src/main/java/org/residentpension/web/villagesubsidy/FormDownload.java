package org.residentpension.web.villagesubsidy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.OutOfScope;
import org.residentpension.villagesubsidy.form.FilingFormService;
import org.residentpension.villagesubsidy.form.FormFile;
import org.residentpension.villagesubsidy.form.MoneyFormService;
import org.residentpension.villagesubsidy.form.RunForm;
import org.residentpension.villagesubsidy.form.RunFormService;
import org.residentpension.villagesubsidy.form.SchemeFormService;
import org.residentpension.villagesubsidy.postingfile.PostingFile;
import org.residentpension.villagesubsidy.postingfile.PostingFileService;
import org.residentpension.villagesubsidy.province.ProvinceService;
import org.residentpension.villagesubsidy.statistics.SubsidyStatisticsService;
import org.residentpension.web.faces.Typed;

/** The forms of a run, a scheme or a filing, files for the provincial system and statistics, as files to take away: {@code ?form=ROSTER&run=17}, {@code ?scheme=4}, {@code ?filing=2}. */
@WebServlet("/subsidy/form")
public class FormDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long NOTHING = 0;

    @Inject
    private transient RunFormService runs;

    @Inject
    private transient SchemeFormService schemes;

    @Inject
    private transient FilingFormService filings;

    @Inject
    private transient MoneyFormService money;

    @Inject
    private transient PostingFileService postings;

    @Inject
    private transient ProvinceService province;

    @Inject
    private transient SubsidyStatisticsService statistics;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<FormFile> file = file(request);
            if (file.isPresent()) {
                send(file.get(), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (BusinessException refused) {
            response.sendError(
                    refused instanceof OutOfScope
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Optional<FormFile> file(HttpServletRequest request) {
        Long scheme = Typed.number(request.getParameter("scheme"));
        if (scheme != null) {
            return "PUBLIC".equals(request.getParameter("form"))
                    ? schemes.printPublic(scheme)
                    : Optional.of(schemes.print(scheme));
        }
        boolean workbook = "BOOK".equals(request.getParameter("form"));
        Long filing = Typed.number(request.getParameter("filing"));
        if (filing != null) {
            return Optional.of(filings.print(filing, workbook));
        }
        Long statement = Typed.number(request.getParameter("province"));
        if (statement != null) {
            return Optional.of(province.workbook(statement));
        }
        Long posting = Typed.number(request.getParameter("posting"));
        if (posting != null) {
            return Optional.of(
                    postings.download(posting, workbook ? PostingFile.Medium.WORKBOOK : PostingFile.Medium.CSV));
        }
        Long fund = Typed.number(request.getParameter("fund"));
        if (fund != null) {
            return Optional.of(money.printFund(fund, workbook));
        }
        String place = request.getParameter("statistics");
        if (place != null) {
            Long year = Typed.number(request.getParameter("year"));
            return year == null ? Optional.empty() : Optional.of(statistics.workbook(place, year.intValue()));
        }
        Long donation = Typed.number(request.getParameter("donation"));
        if (donation != null) {
            return Optional.of(donation(donation, Typed.constant(RunForm.class, request.getParameter("form"))));
        }
        RunForm form = Typed.constant(RunForm.class, request.getParameter("form"));
        Long run = Typed.number(request.getParameter("run"));
        Long part = Typed.number(request.getParameter("part"));
        return form == null || run == null ? Optional.empty() : runs.print(form, run, part == null ? NOTHING : part);
    }

    private FormFile donation(long id, RunForm form) {
        if (form == RunForm.NOTICE_BOOK || form == RunForm.NOTICE_TEXT) {
            return money.noticeSheet(id, form == RunForm.NOTICE_BOOK);
        }
        return form == RunForm.NOTICE ? money.printNotice(id) : money.printDonation(id);
    }

    private static void send(FormFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.type());
        response.setContentLength(file.content().length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(file.content());
    }
}
