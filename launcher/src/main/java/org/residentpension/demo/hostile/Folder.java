package org.residentpension.demo.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.demo.town.Place;

/** The folder of the files to be refused, and the README that grows with every file. */
final class Folder {

    private final Path directory;
    private final Place place;
    private final List<String> readme = new ArrayList<>();
    private int files;

    Folder(Path directory, Place place) {
        this.directory = directory;
        this.place = place;
        readme.add("这里的每个文件都应被系统拒收，并用一句话说明原因；除重复行外，没有任何一行入库。");
        readme.add(
                "请先导入 good 文件夹。除另有说明外，行政区划选 " + place.town() + "（" + place.townName() + "），年度选 " + place.year() + "。");
        readme.add("税务缴费回盘由税务接口（xupu.tax.liaison）上传，任务分解表由县级系统管理员（xupu.county.admin）上传，其余由县经办（xupu.county.clerk）上传。");
        readme.add("行号是 Excel 显示的行号。标“可以接受”的行本身没有问题，但同一文件里有错误行，所以整份不入库。");
    }

    /** A Chinese name that says what is wrong; only the number where the machine cannot write Chinese file names. */
    Path next(String title, String ending) {
        String number = String.format("%02d", ++files);
        try {
            return directory.resolve(number + "-" + title + ending);
        } catch (InvalidPathException unwritable) {
            return directory.resolve(number + ending);
        }
    }

    /** Says in the README what the file just named should be refused for. */
    void expect(String title, String ending, Kind kind, List<String> reasons) {
        readme.add("");
        readme.add(String.format("%02d-%s%s    导入类型：%s（%s）", files, title, ending, kind.label, kind));
        reasons.forEach(reason -> readme.add("  " + reason));
    }

    String title(Kind kind) {
        return place.title(kind.label);
    }

    void writeReadme() throws IOException {
        Files.writeString(directory.resolve("README.txt"), String.join("\n", readme) + "\n");
    }
}
