package org.residentpension.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Names that sound of the place and of the year of birth.
 * Surnames and given names are chosen so that no pair of them names an official of the documents the product follows.
 */
final class Names {

    static final List<String> XUPU = mostly("向 向 向 舒 舒 张 张 刘 刘 李 李 谌 谌 武 邓 覃 梁 宋 戴 瞿 王 陈 杨 黄 周 吴 奉 沈 步 回", "欧阳");
    static final List<String> FULIANG = mostly("汪 汪 程 程 吴 吴 胡 胡 江 郑 朱 方 操 冯 洪 王 李 张 陈 刘 余 徐", "司马");

    static final List<String> RARE = words("㛃 𫖯 𬭚 𠮷");
    private static final List<String> DOT_FIRST = words("阿依 古丽 吾买尔 热依汗 帕提曼 艾山 努尔 玛依拉");
    private static final List<String> DOT_LAST = words("古丽 托合提 买买提 吐尔逊 艾合买提 依明 卡德尔");

    private static final Pool OLD_MEN =
            new Pool("军 勇 伟 平 明 强 兵 辉 林 云 安 清", "建 国 志 小 德 文 光 永 金 新 昌 先", "平 军 明 林 生 云 安 成 文 兵 清 贵 发 祥");
    private static final Pool OLD_WOMEN =
            new Pool("燕 敏 芳 红 霞 英 兰 梅 珍 萍", "玉 秀 桂 小 金 菊 冬 美 爱 丽 红 云", "兰 英 梅 香 莲 珍 云 花 娥 凤 群 芝 秀");
    private static final Pool MEN = new Pool("杰 涛 鹏 斌 磊 超 俊 浩 凯 波", "志 文 俊 海 小 建 立 振 家 子", "杰 鹏 伟 强 辉 龙 斌 峰 勇 文 林 涛 平");
    private static final Pool WOMEN = new Pool("静 娟 婷 丹 莉 欢 倩 颖 艳", "晓 小 雪 丽 海 思 文 佳 艳 玉", "燕 丽 芳 玲 萍 琴 红 霞 敏 娟 梅 英");
    private static final Pool BOYS = new Pool("浩然 宇航", "子 梓 俊 浩 宇 泽 嘉 明 文 博", "轩 涵 豪 宇 航 睿 洋 阳 晨 熙");
    private static final Pool GIRLS = new Pool("欣怡 雨桐", "子 梓 欣 雨 思 佳 诗 雅 可 梦", "涵 怡 萱 妍 琪 婷 彤 瑶 雯 颖");

    private Names() {}

    static String surname(List<String> surnames, Random random) {
        return pick(surnames, random);
    }

    static String given(boolean male, LocalDate birth, Random random) {
        if (birth.getYear() < 1980) {
            return (male ? OLD_MEN : OLD_WOMEN).draw(random);
        } else if (birth.getYear() < 2000) {
            return (male ? MEN : WOMEN).draw(random);
        }
        return (male ? BOYS : GIRLS).draw(random);
    }

    static String dotted(Random random) {
        return pick(DOT_FIRST, random) + "·" + pick(DOT_LAST, random);
    }

    /** Every given name that can be drawn. */
    static List<String> allGiven() {
        List<String> all = new ArrayList<>(RARE);
        List.of(OLD_MEN, OLD_WOMEN, MEN, WOMEN, BOYS, GIRLS).forEach(pool -> all.addAll(pool.all()));
        return all;
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** The double surname is three times rarer than the others. */
    private static List<String> mostly(String common, String rare) {
        return words(String.join(" ", common, common, common, rare));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** Short given names, and long ones of a first and a second character. */
    private record Pool(String whole, String first, String second) {

        String draw(Random random) {
            if (random.nextInt(100) < 12) {
                return pick(words(whole), random);
            }
            return pick(words(first), random) + pick(words(second), random);
        }

        List<String> all() {
            List<String> all = new ArrayList<>(words(whole));
            words(first).forEach(a -> words(second).forEach(b -> all.add(a + b)));
            return all;
        }
    }
}
