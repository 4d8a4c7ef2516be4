"""Japanese and Chinese words for contests, and what else than running they are held in."""

from typing import Final

from plyocal.vocabulary.concepts import words

CONTESTS: Final = words(
    "大会 レース 試合 マラソン 比赛 比賽 马拉松 馬拉松 赛事 賽事 竞赛 競賽 决赛 決賽 联赛 公开赛"
)
"""Words for a race, or for any other contest; a marathon may be one of books."""

MEETINGS: Final = words("大会")
"""Those of them that are mostly no race where a word in letters of its sound goes before: "ビンゴ大会"."""

SUBJECTS: Final = tuple(
    words(
        "読書 朗読 映画 アニメ ドラマ ゲーム 勉強 学習 編集 執筆 飲み 飲酒 掃除 カラオケ 投資 料理 音楽 "
        "配信 作業 会議 開発 視聴 観劇 受験 暗記 献血 社員 株主 研究 発表 防災 将棋 囲碁 麻雀 武道 球技 "
        "弁論 合唱 書道 民謡 のど自慢 自慢 腕相撲 相撲 綱引き 釣り 射撃 花火 餅つき 決起 販売 営業 技能 "
        "技術 安全 表彰 学術 年次 支部 組合 文化 美術 写真 仮装 盆踊り 踊り 漫才 演芸 大食い 早食い 雪合戦 "
        "凧揚げ 清掃 避難 消防 操法 スピーチ プレゼン ビンゴ スポーツ カー バイク ドローン ヨット エア "
        "モーター カート 競馬 競輪 競艇 馬 ラジコン ミニ四駆 犬ぞり 俳句 短歌 作文 英語 暗算 珠算 そろばん "
        "百人一首 かるた クイズ じゃんけん ダーツ ビリヤード ボウリング ゴルフ コンサート 黑客 編程 编程 "
        "代码 代碼 学习 學習 读书 讀書 阅读 閱讀 观影 觀影 电影 電影 剧集 劇集 追剧 追劇 看剧 看劇 游戏 "
        "遊戲 直播 会议 會議 写作 寫作 备考 備考 考研 刷题 刷題 音乐 音樂 创业 創業 设计 設計 谈判 談判 "
        "工作 加班 象棋 围棋 圍棋 棋 摄影 攝影 书法 書法 绘画 繪畫 唱歌 歌唱 歌咏 演讲 演講 朗诵 朗誦 "
        "机器人 機器人 厨艺 廚藝 烹饪 烹飪 美食 电竞 電競 选美 選美 魔术 魔術 台球 麻将 麻將 扑克 撲克 "
        "桥牌 橋牌 钓鱼 釣魚 拔河 舞蹈 健美 知识 知識 数学 數學 英语 辩论 辯論 创新 創新 模型 无人机 "
        "無人機 赛车 賽車 赛马 賽馬 龙舟 龍舟 足球 篮球 籃球 排球 网球 網球 羽毛球 乒乓球 桌球 棒球 高尔夫 "
        "拳击 拳擊 游泳 电子竞技 睡觉 购物 購物"
    )
)
"""What such a contest is in, where it is none for runners."""
