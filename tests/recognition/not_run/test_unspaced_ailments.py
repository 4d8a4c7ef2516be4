"""Chinese and Japanese titles of illness and injury, and those that only look like them."""

import pytest

from plyocal import recognise
from plyocal.recognition.not_run.unspaced_ailments import FIRST_CJK
from plyocal.vocabulary.ailments import unspaced
from plyocal.workouts import Trait, WorkoutKind


def told(title):
    return recognise(title).kind, *recognise(title).traits[:2]


@pytest.mark.parametrize(
    "title",
    [
        *(
            "インフル",
            "インフルB",
            "インフルA 陽性",
            "インフルにかかった",
            "インフルエンザA",
            "コロナ陽性判明",
        ),
        *("発熱 38.2", "発熱38度5分", "熱38.5", "熱が39度", "体温 38.4", "39℃の熱", "熱が続く", "急な発熱"),
        *("風邪で寝込んだ", "風邪が治らない", "かぜをひいた", "喉の痛み・微熱", "咳がひどい", "お腹壊した"),
        *("体調を崩した", "体調不良でDNS", "食あたりで休み", "感染性胃腸炎", "入院 3日目", "ワクチン副反応"),
        *(
            "感冒第三天",
            "感冒还没好",
            "甲流第二天",
            "新冠复阳",
            "抗原阳性",
            "发烧 38.5",
            "发烧到39度",
            "体温38.5",
        ),
        *(
            "半夜发烧",
            "还在感冒",
            "身体不适，休息",
            "肠胃不适",
            "请病假",
            "住院第二天",
            "阑尾炎住院",
            "咽喉炎",
        ),
        *("發燒 38.5", "腸胃炎", "身體不舒服", "確診新冠", "喉嚨痛", "請病假", "拔智齒", "還在發燒", "頭暈"),
    ],
)
def test_an_illness_makes_a_rest_of_the_unwell(title):
    assert told(title) == (WorkoutKind.REST, Trait.UNWELL)


@pytest.mark.parametrize(
    "title",
    [
        *("足首をひねった", "右足首をグネった", "足をくじいた", "左足首捻挫 全治3週間", "肉離れ 全治1ヶ月"),
        *("ハムストリングス肉離れ", "アキレス腱断裂", "足の裏が痛む", "膝に水が溜まった", "膝の調子が悪い"),
        *("右膝に違和感あり、途中で歩いて帰宅", "ギックリ腰になった", "転倒、打撲", "負傷離脱", "痛みで断念"),
        *("因伤退赛", "旧伤复发", "膝盖伤了", "膝盖疼第二天", "膝盖不舒服", "脚崴了", "崴了脚", "闪了腰"),
        *("腰肌劳损", "跟腱断裂", "足跟痛", "胯疼", "梨状肌综合征", "髂胫束摩擦综合征", "肌肉拉伤停跑两周"),
        *(
            "小腿拉傷",
            "大腿拉傷，休息",
            "扭傷",
            "腳踝扭傷",
            "腳扭到",
            "韌帶拉傷",
            "髂脛束症候群",
            "小腿還是痛",
        ),
        *("因傷休息", "養傷第3天", "阿基里斯腱炎", "腰肌勞損", "疲勞性骨折", "膝蓋不適"),
    ],
)
def test_an_injury_makes_a_rest_of_the_injured(title):
    assert told(title) == (WorkoutKind.REST, Trait.UNWELL, Trait.HURT)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "妻 インフル",
            "息子が発熱",
            "子ども 発熱 38.5度",
            "父の手術",
            "学級閉鎖（インフルエンザ）",
            "次女 発熱でお迎え",
        ),
        *("インフルワクチン", "インフル予防接種", "インフルエンサー会議", "インフラ点検", "コロナ陰性"),
        *("熱中症対策セミナー", "熱海旅行", "サーバー故障対応", "風邪薬 買う", "頭痛外来 予約", "カラフル"),
        *(
            "老婆感冒",
            "孩子发烧",
            "同事感冒",
            "妈妈住院",
            "女兒發燒39度",
            "打疫苗",
            "流感疫苗",
            "核酸阴性",
            "抗原陰性",
        ),
        *("感冒药", "防伤讲座", "手术室会议", "服务器故障排查", "烧烤聚会", "发烧友聚会", "头发", "背景墙"),
    ],
)
def test_nothing_else_does(title):
    assert told(title) == (WorkoutKind.OTHER,)


@pytest.mark.parametrize(
    "title",
    [
        *("感冒好了 慢跑5km", "膝盖不疼了 慢跑5km", "慢跑 5km 膝盖无痛", "風邪治った ジョグ 5km"),
        *("怪我明けジョグ 5km", "インフル明け ジョグ 3km", "膝痛なし ジョグ5km", "ジョグ 膝の痛み消えた 6km"),
    ],
)
def test_what_is_over_leaves_an_easy_run(title):
    assert told(title) == (WorkoutKind.EASY,)


@pytest.mark.parametrize("name", ["ILL", "INJURED", "ACHING", "PARTS", "UNDENIED"])
def test_every_choice_of_a_shape_begins_with_a_character(name):
    """Only then most of a text is passed over at once, and may a text go without any of them."""
    depth, before = 0, "|"
    for sign in getattr(unspaced, name):
        depth += (sign in "([") - (before in ")]" and before != "|")
        if before == "|" and depth == 0:
            assert sign > FIRST_CJK, (name, sign)
        before = sign
