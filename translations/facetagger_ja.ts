<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About facetagger</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>facetagger について</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Face engine: {name}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>顔認識エンジン: {name}</translation>
    </message>
    <message>
        <source>Finds, groups and names the people in your own photos, on your own computer. Photos are never changed unless you ask, and nothing leaves this computer.</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>お使いのコンピューターの中だけで、写真に写った人物を見つけ、グループにまとめ、名前を付けます。指示がない限り写真は変更されず、データがこのコンピューターの外に送られることはありません。</translation>
    </message>
    <message>
        <source>It came without the text of its licence.</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>ライセンス文は付属していません。</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>ライセンス: {licence}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>It is kept in {folder}. Is its drive unplugged, or was the folder moved? Nothing was made or changed in its place.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>ライブラリの保存先は {folder} です。ドライブが外れていたり、フォルダーが移動されたりしていませんか？ 代わりのライブラリは作成されず、何も変更されていません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>別のライブラリを開く…</translation>
    </message>
    <message>
        <source>Open the usual library this time</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>今回だけ既定のライブラリを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A backup is made once a day, and the last ten are kept; besides, the newest one of what was named since. The library as it is now is set aside, and appears in this list: restoring can be undone.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>バックアップは1日に1回作成され、直近の10個が保存されます。その後に付けた名前を含む最新のバックアップも1つ保存されます。復元の際は現在のライブラリも退避されてこの一覧に表示されるため、いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>今すぐバックアップ(&amp;N)</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>ライブラリをバックアップ中…</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>daily backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>毎日のバックアップ</translation>
    </message>
    <message>
        <source>further backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>追加のバックアップ</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>退避</translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message>
        <source>Name of this face</source>
        <extracomment>facetagger/ui/photo/naming.py</extracomment>
        <translation>この顔の名前</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/photo/naming.py</extracomment>
        <translation>誰ですか？</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>All of {period}</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>{period} すべて</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>カレンダーから選択</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>翌月</translation>
    </message>
    <message>
        <source>Previous month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>前月</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Name of this group</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>このグループの名前</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>誰ですか？</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Your settings cannot be kept: {reason}. They hold until the window is closed.</source>
        <extracomment>facetagger/ui/choices.py</extracomment>
        <translation>設定を保存できません：{reason}。ウィンドウを閉じるまでは有効です。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Birth date of {name} kept</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name}の生年月日を保存しました</translation>
    </message>
    <message>
        <source>Box moved</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>枠を移動しました</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>やり直しました: {label}</translation>
    </message>
    <message>
        <source>Face added</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>顔を追加しました</translation>
    </message>
    <message>
        <source>Merged into one group of {faces}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}の1つのグループに結合しました</translation>
    </message>
    <message>
        <source>New cover chosen</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>カバーを変更しました</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>名前を{name}に変更しました</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>facetagger/ui/doing.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Two people: this is not asked again</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>別人です。今後は確認しません</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>元に戻しました: {label}</translation>
    </message>
    <message>
        <source>{done}, twice on {photos}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{done}（{photos}に2回）</translation>
    </message>
    <message>
        <source>{faces} are not {name} any more</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}を{name}から外しました</translation>
    </message>
    <message>
        <source>{faces} brought back to the Inbox</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}を「未整理」に戻しました</translation>
    </message>
    <message>
        <source>{faces} confirmed</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}を確定しました</translation>
    </message>
    <message>
        <source>{faces} divided off as a new group</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}を新しいグループに分けました</translation>
    </message>
    <message>
        <source>{faces} ignored</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}を無視しました</translation>
    </message>
    <message>
        <source>{faces} is not {name} any more</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}を{name}から外しました</translation>
    </message>
    <message>
        <source>{faces} marked as not a face</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}を「顔ではない」としました</translation>
    </message>
    <message>
        <source>{faces} merged into {name}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}を{name}に結合しました</translation>
    </message>
    <message>
        <source>{faces} merged with a group of {n}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}を{n}個の顔のグループに結合しました</translation>
    </message>
    <message>
        <source>{faces} named {name}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}に{name}と名前を付けました</translation>
    </message>
    <message>
        <source>{faces} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}の候補を却下しました</translation>
    </message>
    <message>
        <source>{groups} accepted, {faces}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{groups}の候補を採用しました ({faces})</translation>
    </message>
    <message>
        <source>{name} forgotten; {faces} are back in the Inbox</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name}の登録を解除し、{faces}を「未整理」に戻しました</translation>
    </message>
    <message>
        <source>{name} forgotten; {faces} is back in the Inbox</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name}の登録を解除し、{faces}を「未整理」に戻しました</translation>
    </message>
    <message>
        <source>{name} is hidden; faces and name stay</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name}を非表示にしました。顔と名前は残ります</translation>
    </message>
    <message>
        <source>{name} stands among the people again</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name}を人物一覧に再表示しました</translation>
    </message>
    <message>
        <source>{no} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{no}の候補を却下しました</translation>
    </message>
    <message>
        <source>{yes} confirmed</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{yes}を確定しました</translation>
    </message>
    <message>
        <source>{yes} confirmed, {no} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{yes}を確定、{no}を却下しました</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Different people</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>別人(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>同一人物(&amp;S)</translation>
    </message>
    <message>
        <source>And the other face? Drop it, choose a photo, or select it ({key}).</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>もう一方の顔は？ ドロップするか、写真を選ぶか、ウィンドウで選択してください ({key})。</translation>
    </message>
    <message>
        <source>Both are in one group.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>どちらも同じグループにあります。</translation>
    </message>
    <message>
        <source>Both are named {name}.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>どちらの名前も{name}です。</translation>
    </message>
    <message>
        <source>Both are on one photo: they are two people, unless it is a collage or a mirror.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>2つとも同じ写真に写っています。コラージュや鏡でなければ別人です。</translation>
    </message>
    <message>
        <source>Both faces are blurred, small or turned away: this is less certain than the number says.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>どちらの顔も、ぼやけている、小さい、または横を向いているため、数値ほど確実ではありません。</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>写真を選択</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>写真を選択…</translation>
    </message>
    <message>
        <source>Choose two photos, or select two faces in the window.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>写真を2枚選ぶか、ウィンドウで顔を2つ選択してください。</translation>
    </message>
    <message>
        <source>Drop a photo or a face here</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>写真か顔をここにドロップ</translation>
    </message>
    <message>
        <source>Face {n} of {total} on this photo</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>この写真の顔 {n} / {total}</translation>
    </message>
    <message>
        <source>First face</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>1つ目の顔</translation>
    </message>
    <message>
        <source>Hard to say; perhaps the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>判断が難しいですが、同一人物かもしれません ({percent})</translation>
    </message>
    <message>
        <source>Hard to say; perhaps two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>判断が難しいですが、別人かもしれません ({percent})</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>同じ人物ですか？</translation>
    </message>
    <message>
        <source>Looking for the face…</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>顔を探しています…</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>ライブラリにありません</translation>
    </message>
    <message>
        <source>One face is blurred, small or turned away: this is less certain than the number says.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>一方の顔が、ぼやけている、小さい、または横を向いているため、数値ほど確実ではありません。</translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>同一人物</translation>
    </message>
    <message>
        <source>Probably the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>おそらく同一人物です ({percent})</translation>
    </message>
    <message>
        <source>Probably two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>おそらく別人です ({percent})</translation>
    </message>
    <message>
        <source>Remembered: they are not suggested as one person again</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>記憶して、今後は同一人物として提案しません</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>Second face</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>2つ目の顔</translation>
    </message>
    <message>
        <source>Similarity {similarity}; from {even} on, one person is more likely than two. Brothers, sisters and small children look more alike than others.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>類似度 {similarity}。{even}以上なら、別人より同一人物の可能性が高くなります。きょうだいや幼い子どもは、ほかの人より似て見えます。</translation>
    </message>
    <message>
        <source>Take the &amp;first one out</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>1つ目を外す(&amp;F)</translation>
    </message>
    <message>
        <source>Take the s&amp;econd one out</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>2つ目を外す(&amp;E)</translation>
    </message>
    <message>
        <source>The faces change places</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>2つの顔の位置を入れ替えます</translation>
    </message>
    <message>
        <source>This face is not {name}; remembered</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>この顔は{name}ではないと記憶します</translation>
    </message>
    <message>
        <source>This is the same face twice.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>2つとも同じ顔です。</translation>
    </message>
    <message>
        <source>Two people</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>別人</translation>
    </message>
    <message>
        <source>Very probably the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>ほぼ確実に同一人物です ({percent})</translation>
    </message>
    <message>
        <source>Very probably two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>ほぼ確実に別人です ({percent})</translation>
    </message>
    <message>
        <source>You have said that these are two people.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>別人と回答済みです。</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>New person {name}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>新しい人物{name}</translation>
    </message>
    <message>
        <source>People with a similar name</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>似た名前の人物</translation>
    </message>
    <message>
        <source>{hit}  ·  together on {photos}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{hit}  ·  {photos}に一緒に写っています</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
    <message>
        <source>{new}  ·  Ctrl+Enter</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{new}  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>{new} for {groups}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{new} ({groups})</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copy {photos} to…</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos}のコピー先</translation>
    </message>
    <message>
        <source>Copying {photos}…</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos}をコピー中…</translation>
    </message>
    <message>
        <source>Other photos are being copied; wait until they are.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>ほかの写真をコピーしています。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Photos copied</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>写真のコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped. The photos copied so far stay there.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>中止しました。コピー済みの写真はそのまま残ります。</translation>
    </message>
    <message>
        <source>{photos} copied to {folder}.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos}を{folder}にコピーしました。</translation>
    </message>
    <message>
        <source>{photos} could not be copied, for example {path}: {reason}</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos}をコピーできませんでした。例: {path}: {reason}</translation>
    </message>
    <message>
        <source>{photos} lay there already.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos}は、すでにコピー先にありました。</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Open another library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>別のライブラリを開く…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>The newest good backup is from {date}, with {contents}: {path}. Names that were given since are not in it. The damaged file is kept.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>最新の正常なバックアップは{date}のものです (内容: {contents})：{path}。その後に付けた名前は含まれていません。破損したファイルは残されます。</translation>
    </message>
    <message>
        <source>There is no good backup of it. Its file stays as it is.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>正常なバックアップがありません。ファイルはそのまま残します。</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>カレンダーから選択</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete all face data</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>すべての顔データを削除</translation>
    </message>
    <message>
        <source>The word that confirms deleting</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>削除を確認する言葉</translation>
    </message>
    <message>
        <source>To go on, type: {word}</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>続けるには、{word}と入力してください</translation>
    </message>
    <message>
        <source>Your photos are not touched, and your settings stay.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>写真は変更されず、設定も残ります。</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>{faces} and {people} are deleted, with all names, pictures of faces and backups. This cannot be undone.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>{faces}と登録した人物 ({people}) が、すべての名前、顔の画像、バックアップとともに削除されます。この操作は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>This engine had described every face before.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>このエンジンでは、すべての顔が解析済みです。</translation>
    </message>
    <message>
        <source>{faces} described anew.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>{faces}を再解析しました。</translation>
    </message>
    <message>
        <source>{faces} described anew; {waiting} wait until their photos can be read: scan their folders then.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>{faces}を再解析しました。残りの{waiting}は写真を読み込めません。読み込めるようになったら、フォルダーをスキャンしてください。</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>&amp;Measure speed</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>速度を測定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>Comes along, small and fast: right for most albums.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>付属の小型で高速なエンジンです。ほとんどのアルバムに適しています。</translation>
    </message>
    <message>
        <source>Face engines</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>顔認識エンジン</translation>
    </message>
    <message>
        <source>Large, but faster at finding faces; more of the small ones are missed.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>大型ですが、顔の検出は高速です。その分、小さい顔の見落としが増えます。</translation>
    </message>
    <message>
        <source>Large: tells people who look alike apart better, and takes longer.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>大型で、似た人をより正確に見分けますが、時間がかかります。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>Models that were added from a folder.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>フォルダーから追加したモデルです。</translation>
    </message>
    <message>
        <source>Remove a face engine</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>顔認識エンジンの削除</translation>
    </message>
    <message>
        <source>Remove the files of {name} from this computer? Names and faces stay; what it has found out about faces is kept, in case it comes back.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>{name}のファイルをこのコンピューターから削除しますか？ 名前と顔は残ります。再び使うときのために、顔の解析結果も保存されます。</translation>
    </message>
    <message>
        <source>Removing…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Small models, made to be fast.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>速度を重視した小型のモデルです。</translation>
    </message>
    <message>
        <source>Takes about a second</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>1秒ほどかかります</translation>
    </message>
    <message>
        <source>{photo} ms a photo, {face} ms a face</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>写真1枚 {photo} ミリ秒、顔1つ {face} ミリ秒</translation>
    </message>
</context>
<context>
    <name>EnginesDialog</name>
    <message>
        <source>&amp;Add from a folder…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>フォルダーから追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>インストール(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>A face engine finds faces and describes them. Changing it keeps every name: the faces are described anew in the background, from the boxes that are stored.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>顔認識エンジンは顔を検出して特徴を解析します。エンジンを変更しても名前はすべて残り、保存された枠をもとに、顔がバックグラウンドで再解析されます。</translation>
    </message>
    <message>
        <source>About the selected engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>選択したエンジンについて</translation>
    </message>
    <message>
        <source>Add a face engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>顔認識エンジンの追加</translation>
    </message>
    <message>
        <source>Cancel installation</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>インストールを中止</translation>
    </message>
    <message>
        <source>Choose the folder with the engine&apos;s model files</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>エンジンのモデルファイルがあるフォルダーを選択</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>商用利用</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Face engines</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>顔認識エンジン</translation>
    </message>
    <message>
        <source>In use. Faces that it has not seen are described in the background.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>使用中です。未解析の顔は、バックグラウンドで解析されます。</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>{name}をインストール中</translation>
    </message>
    <message>
        <source>Its name. Before the / stands the kind of its models:</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>名前 (/ の前はモデルの種類):</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>ライセンス: {licence}。</translation>
    </message>
    <message>
        <source>Not for commercial use. Licence: {licence}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>商用利用はできません。ライセンス: {licence}。</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>インストールの進行状況</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>速度 (実測)</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>The engine in use stays {name}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>引き続き{name}を使用します。</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>インストールを中止しました。</translation>
    </message>
    <message>
        <source>Trying the engine…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>エンジンを試しています…</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>不可</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>未測定</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>可</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>✓ 使用中</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Details of the progress</source>
        <extracomment>facetagger/ui/widgets/facts.py</extracomment>
        <translation>進行状況の詳細</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Photos of both</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>2人の写真</translation>
    </message>
    <message>
        <source>Seen with</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>一緒に写っている人</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>年別</translation>
    </message>
</context>
<context>
    <name>FolderDrop</name>
    <message>
        <source>Look for faces in this folder</source>
        <extracomment>facetagger/ui/dragging/folders.py</extracomment>
        <translation>このフォルダーの顔を探す</translation>
    </message>
    <message>
        <source>Look for faces in {folder}</source>
        <extracomment>facetagger/ui/dragging/folders.py</extracomment>
        <translation>{folder}の中の顔を検出</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Folders</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Find moved folder…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>移動したフォルダーを指定(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the library…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>ライブラリから削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Scan again</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>再スキャン(&amp;S)</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>顔</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folders that were scanned</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>スキャンしたフォルダー</translation>
    </message>
    <message>
        <source>For&amp;get what is gone…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>ない写真の登録を解除(&amp;G)…</translation>
    </message>
    <message>
        <source>Forget photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>写真の登録を解除</translation>
    </message>
    <message>
        <source>Looking for the photos in the new place…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>新しい場所で写真を探しています…</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Missing in {folder}: {photos}. Forget what is missing, with the names on it?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{folder}で{photos}が見つかりません。見つからない写真の登録を、付けた名前とともに解除しますか？</translation>
    </message>
    <message>
        <source>No folder was scanned yet.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>スキャンしたフォルダーはまだありません。</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photos are known by their picture: moved and renamed ones are found by scanning. If a whole folder or drive is elsewhere now, say where; names and faces stay.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>写真は画像の内容で見分けられるため、移動や名前の変更をしてもスキャンで見つかります。フォルダーやドライブ全体が移動した場合は、新しい場所を指定してください。名前と顔は残ります。</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>ライブラリから削除</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? {photos} and {faces} go, {n} of them with a name. The files stay where they are.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{folder} をライブラリから削除しますか？{photos}と{faces}（うち名前付き {n}）が削除されます。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>The folder is scanned in the background.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>フォルダーをバックグラウンドでスキャンします。</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>実行結果</translation>
    </message>
    <message>
        <source>Where are the photos of {folder} now?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{folder}の写真の現在の場所</translation>
    </message>
    <message>
        <source>not there now</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>{folder} is not there now; maybe its drive is not connected. Forget all that is known of it ({photos}), with the names on it?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{folder}が見つかりません。ドライブが接続されていない可能性があります。このフォルダーの登録 ({photos}) を、付けた名前とともにすべて解除しますか？</translation>
    </message>
    <message>
        <source>{photos} forgotten</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{photos}の登録を解除しました</translation>
    </message>
    <message>
        <source>{photos} forgotten. Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{photos}の登録を解除しました。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>{photos} found in the new place; it is scanned for changes.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>新しい場所で{photos}が見つかりました。変更がないかスキャンします。</translation>
    </message>
    <message>
        <source>{photos} removed from the library</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{photos}をライブラリから削除しました</translation>
    </message>
    <message>
        <source>{photos} removed from the library. Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{photos}をライブラリから削除しました。この操作は元に戻せます。</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>分離</translation>
    </message>
    <message>
        <source>Drop here: a new group</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>ここにドロップ: 新しいグループ</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>顔</translation>
    </message>
    <message>
        <source>Faces in this group</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>このグループの顔</translation>
    </message>
    <message>
        <source>Faces in this group ({n})</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>このグループの顔 ({n})</translation>
    </message>
    <message>
        <source>Key {n}: the whole group is {name}</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>キー {n}: グループ全体を{name}にする</translation>
    </message>
    <message>
        <source>Key {n}: the whole group is {name}, who is on photos of the same days</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>キー {n}: グループ全体を、同じ日の写真に写っている{name}にする</translation>
    </message>
    <message>
        <source>Not faces ({n})</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>顔ではない ({n})</translation>
    </message>
    <message>
        <source>Select the faces to divide off, then press Ctrl+D.</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>分離する顔を選択し、Ctrl+D を押してください。</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>The selected faces become a group of their own (Ctrl+D, or drag them here)</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>選択した顔を別のグループにします (Ctrl+D、またはここにドラッグ)</translation>
    </message>
    <message>
        <source>The whole photo with its boxes and names (Space)</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>枠と名前付きで写真全体を表示 (Space)</translation>
    </message>
    <message>
        <source>These are all faces of the group: select some of them.</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>グループのすべての顔が選択されています。一部だけを選択してください。</translation>
    </message>
    <message>
        <source>Those that are least like the others come first</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>ほかと似ていない顔から順に並びます</translation>
    </message>
    <message>
        <source>{n}   {name}   was there those days</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{n}   {name}   同じ日にいます</translation>
    </message>
    <message>
        <source>{n}   {name}?   {percent}</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{n}   {name}？   {percent}</translation>
    </message>
    <message>
        <source>{part} of {all} faces look like it</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{all}個の顔のうち{part}個が似ています</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Delete all face data</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>すべての顔データを削除</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>ライブラリを開けません</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>ライブラリが破損しています</translation>
    </message>
    <message>
        <source>The library is not there</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>ライブラリが見つかりません</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>設定を読み込めません</translation>
    </message>
    <message>
        <source>Use the usual settings</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>通常の設定を使う</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>破損</translation>
    </message>
    <message>
        <source>{faces}, {people}</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>{faces}、{people}</translation>
    </message>
</context>
<context>
    <name>HiddenPeople</name>
    <message>
        <source>Hidden people</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>非表示の人物</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>非表示の人物はいません</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show among the people again</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>人物一覧に再表示</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Actions, newest first</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>操作 (新しい順)</translation>
    </message>
    <message>
        <source>Choose an action to undo it and all that came after it.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>操作を選ぶと、その操作とそれ以降のすべてを元に戻せます。</translation>
    </message>
    <message>
        <source>Does this action again, and those before it that were undone.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>この操作と、それより前の元に戻した操作をやり直します。</translation>
    </message>
    <message>
        <source>Nothing has been named, merged or decided yet.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>名前付けや結合などの操作はまだありません。</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo {actions}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{actions}をやり直す</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped on the way.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>途中で中止しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo {actions}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{actions}を元に戻す</translation>
    </message>
    <message>
        <source>Undoes this action and all that came after it.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>この操作と、それ以降のすべてを元に戻します。</translation>
    </message>
    <message>
        <source>{actions} done again</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{actions}をやり直しました</translation>
    </message>
    <message>
        <source>{actions} undone</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{actions}を元に戻しました</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Action</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>IgnoredView</name>
    <message>
        <source>Bring back</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Folder, file or date</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>フォルダー、ファイル、日付</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>無視した顔</translation>
    </message>
    <message>
        <source>Ignored faces</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>無視した顔</translation>
    </message>
    <message>
        <source>No face fits {text}</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>{text}に一致する顔はありません</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>無視した顔はありません</translation>
    </message>
    <message>
        <source>Strangers and boxes that are no faces come here; you can bring them back.</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>知らない人や、顔ではない枠がここに入ります。いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>The selected faces go back to the Inbox</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>選択した顔を「未整理」に戻します</translation>
    </message>
</context>
<context>
    <name>InboxDrops</name>
    <message>
        <source>Merge {faces} with this group of {other}</source>
        <extracomment>facetagger/ui/views/inbox/drops.py</extracomment>
        <translation>{faces}を、この{other}のグループに結合</translation>
    </message>
</context>
<context>
    <name>InboxHead</name>
    <message>
        <source>Accept all {n} names</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>{n}件の名前をすべて採用</translation>
    </message>
    <message>
        <source>By folder</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>フォルダー順</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>未整理</translation>
    </message>
    <message>
        <source>Largest first</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Name, folder or date</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>名前、フォルダー、日付</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>{faces} alone</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>単独: {faces}</translation>
    </message>
</context>
<context>
    <name>InboxMenu</name>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Divide in two</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>2つに分ける</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>分離</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>無視</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>結合…</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>名前を付ける…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>{name}にする</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>A single face cannot be divided.</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>1つだけの顔は分けられません。</translation>
    </message>
    <message>
        <source>Blurred, small or turned away</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>ぼやけた顔、小さい顔、横向きの顔</translation>
    </message>
    <message>
        <source>Groups without a name</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>名前のないグループ</translation>
    </message>
    <message>
        <source>Name {what}</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>{what}に名前を付ける</translation>
    </message>
    <message>
        <source>Name. {group}</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>名前。{group}</translation>
    </message>
    <message>
        <source>No group fits {text}</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>{text}に一致するグループはありません</translation>
    </message>
    <message>
        <source>No group on this page has a suggestion.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>このページには、候補のあるグループがありません。</translation>
    </message>
    <message>
        <source>There is no suggestion number {n} here.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>ここには {n} 番の候補はありません。</translation>
    </message>
    <message>
        <source>These faces are not in the Inbox any more.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>これらの顔はもう「未整理」にありません。</translation>
    </message>
    <message>
        <source>These faces were named {name} meanwhile. {typed} was not used.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>その間に、これらの顔には{name}という名前が付けられました。{typed}は使われていません。</translation>
    </message>
    <message>
        <source>This is the current group; press the key again.</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>これが現在のグループです。もう一度キーを押してください。</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>誰ですか？</translation>
    </message>
    <message>
        <source>You can search for suggested names, folders, files and days, such as 2019-05-17.</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>候補の名前、フォルダー、ファイル、日付 (2019-05-17 など) で検索できます。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A whole photo</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>写真全体</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Ctrl+矢印キー</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>In Photos</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>In Review</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>In the Inbox</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>未整理</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Left, right</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>← →</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>文字キー</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>該当するキーはありません。</translation>
    </message>
    <message>
        <source>On the map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>マップ</translation>
    </message>
    <message>
        <source>People and one person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Search among the keys</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>キーの検索</translation>
    </message>
    <message>
        <source>Search: undo, photo, Ctrl+D…</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>検索: 元に戻す、写真、Ctrl+D…</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Y</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Y</translation>
    </message>
    <message>
        <source>a new person, even if one of that name exists</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>同じ名前の人物がいても、新しい人物にする</translation>
    </message>
    <message>
        <source>accept the best suggestion of every group on the page</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>ページ内の全グループに最有力候補を採用</translation>
    </message>
    <message>
        <source>among the years: show only that year</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>年の一覧: その年だけを表示</translation>
    </message>
    <message>
        <source>another photo; Home, End: the first, the last</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>前後の写真。Home、End: 最初と最後</translation>
    </message>
    <message>
        <source>apply the name, go to the next group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>名前を付けて、次のグループへ</translation>
    </message>
    <message>
        <source>close it</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>compare two faces: is this the same person?</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>2つの顔を比較: 同じ人物か？</translation>
    </message>
    <message>
        <source>copy the selected files</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>選択したファイルをコピー</translation>
    </message>
    <message>
        <source>divide the selected faces off as a new group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>選択した顔を新しいグループに分離</translation>
    </message>
    <message>
        <source>divide the selected faces off; with none selected, the group in two</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>選択した顔を分離。選択がなければグループを2つに分ける</translation>
    </message>
    <message>
        <source>do again</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>draw a box for a face that was missed</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>検出されなかった顔に枠を描く</translation>
    </message>
    <message>
        <source>draw around faces; with Ctrl add to them</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>顔を囲んで選択。Ctrl で追加</translation>
    </message>
    <message>
        <source>filter the view: names, folders, files, days</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>表示の絞り込み: 名前、フォルダー、ファイル、日付</translation>
    </message>
    <message>
        <source>from suggestions to confirmed faces, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>候補と確定した顔の切り替え</translation>
    </message>
    <message>
        <source>from the filters to the photos, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>フィルターと写真の切り替え</translation>
    </message>
    <message>
        <source>from the map to the list of people, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>マップと人物一覧の切り替え</translation>
    </message>
    <message>
        <source>give up what was begun; close a dialog</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>操作を取り消す、ダイアログを閉じる</translation>
    </message>
    <message>
        <source>ignore the selected groups: strangers</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>選択したグループを無視 (知らない人)</translation>
    </message>
    <message>
        <source>ignore; not a face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>無視、顔ではない</translation>
    </message>
    <message>
        <source>larger text, smaller text, its usual size</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>文字を大きく、小さく、標準に</translation>
    </message>
    <message>
        <source>larger, smaller, the whole map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>拡大、縮小、マップ全体</translation>
    </message>
    <message>
        <source>larger, smaller, the whole photo, every pixel</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>拡大、縮小、写真全体、等倍</translation>
    </message>
    <message>
        <source>merge the selected groups, or this one with a person (or drag)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>選択したグループを結合、またはこのグループを人物に結合 (ドラッグも可)</translation>
    </message>
    <message>
        <source>move the box; with Shift, its size</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>枠を移動。Shift でサイズ変更</translation>
    </message>
    <message>
        <source>move the map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>マップを移動</translation>
    </message>
    <message>
        <source>move, as Home, End and Page do; with Shift or Ctrl select more</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>移動 (Home、End、Page Up/Down も)。Shift や Ctrl で複数選択</translation>
    </message>
    <message>
        <source>move; with Shift or Ctrl select more</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>移動。Shift や Ctrl で複数選択</translation>
    </message>
    <message>
        <source>name the marked face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>選んだ顔に名前を付ける</translation>
    </message>
    <message>
        <source>name the selected faces</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>選択した顔に名前を付ける</translation>
    </message>
    <message>
        <source>no, and remember it; on a named face: not this person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>いいえ (記憶します)。名前の付いた顔では: この人物ではない</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>not a face; ignore</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>顔ではない、無視</translation>
    </message>
    <message>
        <source>not sure, ask later</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>わからない、後で聞く</translation>
    </message>
    <message>
        <source>open it in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>既定のビューアーで開く</translation>
    </message>
    <message>
        <source>open the person; on a suggestion: yes, this is the person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>人物を開く。候補では: はい、この人物です</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>same person? yes; no, and remember it; not sure</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>同じ人物か？ はい、いいえ (記憶します)、わからない</translation>
    </message>
    <message>
        <source>scan a folder (or drop it on the window)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>フォルダーをスキャン (ウィンドウにドロップも可)</translation>
    </message>
    <message>
        <source>search for people</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>人物を検索</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>別の人</translation>
    </message>
    <message>
        <source>take the suggestion of that number (a name: type &apos; before the digit)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>その番号の候補を採用（名前にするには数字の前に &apos;）</translation>
    </message>
    <message>
        <source>the history: undo or do again many actions at once</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>履歴: 複数の操作をまとめて元に戻す、やり直す</translation>
    </message>
    <message>
        <source>the next face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>次の顔</translation>
    </message>
    <message>
        <source>the next group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>次のグループ</translation>
    </message>
    <message>
        <source>the other part of the view</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>画面のもう一方の部分へ</translation>
    </message>
    <message>
        <source>the photo of a face; on somebody seen with the person: photos of both</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>顔の写真。一緒に写っている人では: 2人の写真</translation>
    </message>
    <message>
        <source>the photo with its boxes and names</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>枠と名前付きの写真</translation>
    </message>
    <message>
        <source>the photos of the selected faces</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>選択した顔の写真</translation>
    </message>
    <message>
        <source>the whole photo with its boxes and names</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>枠と名前付きの写真全体</translation>
    </message>
    <message>
        <source>this sheet</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>tick or untick the face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>顔のチェックを切り替え</translation>
    </message>
    <message>
        <source>ticked: yes; not ticked: no, and remember it; next page</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>チェックあり: はい。なし: いいえ (記憶します)。次のページへ</translation>
    </message>
    <message>
        <source>type the name of the current group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>現在のグループの名前を入力</translation>
    </message>
    <message>
        <source>undo, also after a restart</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>元に戻す (再起動後も可能)</translation>
    </message>
    <message>
        <source>whole photos in place of faces, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>顔の代わりに写真全体を表示、または戻す</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <source>° while the name field is empty</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>° 名前欄が空のとき</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Files and folders called {name}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name}という名前のファイルとフォルダー</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Install {name}</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>{name}のインストール</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>I &amp;accept this licence</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>ライセンスに同意する(&amp;A)</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>These models are for non-commercial use only. If you are paid for what you do with facetagger, do not install them.</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>これらのモデルは非商用に限り利用できます。facetagger を使った作業で報酬を受け取る場合は、インストールしないでください。</translation>
    </message>
    <message>
        <source>{size} will be downloaded.</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>{size} をダウンロードします。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nobody has a name yet.</source>
        <extracomment>facetagger/ui/main_window.py</extracomment>
        <translation>名前の付いた人物はまだいません。</translation>
    </message>
</context>
<context>
    <name>MapPeople</name>
    <message>
        <source>Find a person</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>人物を検索</translation>
    </message>
    <message>
        <source>Find a person on the map</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>マップで人物を検索</translation>
    </message>
    <message>
        <source>People on the map</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>マップ上の人物</translation>
    </message>
    <message>
        <source>Suggested</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>候補</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Drag: move   Wheel: zoom   Click: a group   Shift+drag: draw around faces</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>ドラッグ: 移動   ホイール: 拡大・縮小   クリック: グループ   Shift+ドラッグ: 顔を囲む</translation>
    </message>
    <message>
        <source>Draw around faces to select them (Shift+drag)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>顔を囲んで選択 (Shift+ドラッグ)</translation>
    </message>
    <message>
        <source>Every face may get another place; nothing else changes</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>顔の位置が変わることがありますが、ほかは何も変わりません</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>{faces}のグループ</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>再配置</translation>
    </message>
    <message>
        <source>Laying out… {percent}</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>配置中… {percent}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Map of all faces</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>すべての顔のマップ</translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Single face</source>
        <extracomment>facetagger/ui/views/map/labels.py</extracomment>
        <translation>単独の顔</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Stop laying out</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>配置を中止</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>マップ全体 (Home)</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/views/map/labels.py</extracomment>
        <translation>{name}？</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>About facetagger</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>facetagger について</translation>
    </message>
    <message>
        <source>Accept the best suggestion of every group on this page</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>このページの全グループで最有力の候補を採用</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>写真フォルダーを選択</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>配色</translation>
    </message>
    <message>
        <source>Compare two faces…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>2つの顔を比較…</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Delete all face data…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>すべての顔データを削除…</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>分離</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>すべてのファイルを読み込めました。</translation>
    </message>
    <message>
        <source>Face engines…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>顔認識エンジン…</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>読み込めなかったファイル…</translation>
    </message>
    <message>
        <source>Folders…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>登録を解除</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>{faces}のグループ</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>無視</translation>
    </message>
    <message>
        <source>Ignore faces seen only once…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>一度だけ写っている顔を無視…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>結合…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>Other part of the view</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>画面のもう一方の部分</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo {label}</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>やり直し: {label}</translation>
    </message>
    <message>
        <source>Rename person</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>人物名の変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Scan folder…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>フォルダーをスキャン…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Select the groups or people to merge first.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>先に、結合するグループか人物を選択してください。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>There is nobody to merge with yet.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>結合できる相手がまだいません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo {label}</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>元に戻す: {label}</translation>
    </message>
    <message>
        <source>Whole photos in place of faces</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>顔の代わりに写真全体を表示</translation>
    </message>
    <message>
        <source>this group</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>このグループ</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>この人物</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Are they one person? You can undo either.</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>同じ人物ですか？ どちらを選んでも元に戻せます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Merge both</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>2人を結合</translation>
    </message>
    <message>
        <source>Merge {what} with…</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>{what}の結合先</translation>
    </message>
    <message>
        <source>There is already a {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>{name}はすでにいます</translation>
    </message>
    <message>
        <source>Two people of one name</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>同じ名前の別人</translation>
    </message>
    <message>
        <source>Which name stays?</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>どちらの名前を残しますか？</translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Do not merge</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>結合しない</translation>
    </message>
    <message>
        <source>They become one person. You can undo this.</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>1人の人物になります。この操作は元に戻せます。</translation>
    </message>
</context>
<context>
    <name>MergeWithDialog</name>
    <message>
        <source>Merge</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>結合</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name it {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>{name}と名前を付ける</translation>
    </message>
    <message>
        <source>Name to look for</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>検索する名前</translation>
    </message>
    <message>
        <source>No such person: {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>該当する人物はいません: {name}</translation>
    </message>
    <message>
        <source>People and groups</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>人物とグループ</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>facetagger/ui/messages/bar.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/messages/bar.py</extracomment>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>New name</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>新しい名前</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>A name can have up to {n} characters.</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>名前は{n}文字までです。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All face data was deleted.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>すべての顔データを削除しました。</translation>
    </message>
    <message>
        <source>Choose the folder of another library</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>別のライブラリのフォルダーを選択</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>バックアップを復元中…</translation>
    </message>
    <message>
        <source>The backup of {date} was restored.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>{date}のバックアップを復元しました。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read; the usual look is shown.</source>
        <extracomment>facetagger/ui/app.py</extracomment>
        <translation>ファイル {path} を読み込めないため、通常の外観で表示します。</translation>
    </message>
    <message>
        <source>The library is damaged. Looking for a good backup…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>ライブラリが破損しています。正常なバックアップを探しています…</translation>
    </message>
    <message>
        <source>The next start opens another library: {error}</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>次回の起動時は、別のライブラリが開きます: {error}</translation>
    </message>
    <message>
        <source>The usual settings are used; the damaged file is kept.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>通常の設定を使います。壊れたファイルは残してあります。</translation>
    </message>
    <message>
        <source>There is no library in {folder}, and it is not empty.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>{folder}にはライブラリがなく、空のフォルダーでもありません。</translation>
    </message>
    <message>
        <source>This is the usual library. It is opened at every start.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>既定のライブラリです。起動するたびに開きます。</translation>
    </message>
    <message>
        <source>This library is also open in another window or program. Each shows what the other changes.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>このライブラリは別のウィンドウまたはプログラムでも開いています。一方での変更は他方にも表示されます。</translation>
    </message>
    <message>
        <source>This library is opened at the next starts, too.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>次回以降の起動時も、このライブラリが開きます。</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Sort by</source>
        <extracomment>facetagger/ui/widgets/search_field.py</extracomment>
        <translation>並べ替え</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Drop a folder with photos of people on this window.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>人物の写真が入ったフォルダーを、このウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Drop another folder to go on.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>続けるには、別のフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Everybody has a name</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>全員に名前が付きました</translation>
    </message>
    <message>
        <source>Groups appear here while the scan runs; you can name them at once.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>スキャン中も、グループがここに表示されます。すぐに名前を付けられます。</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>顔を探しています…</translation>
    </message>
    <message>
        <source>No faces were found</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>顔が見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>1 pair</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>1組</translation>
    </message>
    <message>
        <source>A face on its own</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>単独の顔</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>もう一度聞く</translation>
    </message>
    <message>
        <source>Ask at the end (Tab)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>最後に聞く (Tab)</translation>
    </message>
    <message>
        <source>Comparing groups…</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>グループを比較中…</translation>
    </message>
    <message>
        <source>Group of {n}</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>顔{n}個のグループ</translation>
    </message>
    <message>
        <source>Groups could not be compared.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>グループを比較できませんでした。</translation>
    </message>
    <message>
        <source>If yes, they become one group of {faces}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>「はい」なら、{faces}の1つのグループになります。</translation>
    </message>
    <message>
        <source>If yes, {faces} get the name {name}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>「はい」なら、{faces}に{name}の名前が付きます。</translation>
    </message>
    <message>
        <source>If yes, {faces} gets the name {name}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>「はい」なら、{faces}に{name}の名前が付きます。</translation>
    </message>
    <message>
        <source>If yes, {name} and {other} become one person; you choose the name.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>「はい」なら、{name}と{other}は1人の人物になります。名前は選べます。</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No two groups look like the same person.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>同じ人物と思われるグループはありません。</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>わからない</translation>
    </message>
    <message>
        <source>One person: the groups become one (Y)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>同一人物: グループを1つにします (Y)</translation>
    </message>
    <message>
        <source>Same person?</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>同じ人物？</translation>
    </message>
    <message>
        <source>Same person?  {percent}</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>同じ人物？  {percent}</translation>
    </message>
    <message>
        <source>Shows them once more (Enter)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>もう一度表示します (Enter)</translation>
    </message>
    <message>
        <source>Two people; never asked again (N)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>別人: 今後は聞きません (N)</translation>
    </message>
    <message>
        <source>Y: yes   N: no   Tab: not sure   P: photo</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Y: はい   N: いいえ   Tab: わからない   P: 写真</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>You were not sure about {pairs}.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>「わからない」が{pairs}あります。</translation>
    </message>
    <message>
        <source>n</source>
        <comment>the key for no</comment>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the key for yes</comment>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>y</translation>
    </message>
    <message>
        <source>{name}, {faces}</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>{name}、{faces}</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>{n}組</translation>
    </message>
</context>
<context>
    <name>PeopleOrder</name>
    <message>
        <source>By name</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Last added first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>追加の新しい順</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>顔の多い順</translation>
    </message>
    <message>
        <source>Most suggestions first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>候補の多い順</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>登録を解除</translation>
    </message>
    <message>
        <source>Hidden ({n})</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>非表示 ({n})</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Nobody has a name yet</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>名前の付いた人物はまだいません</translation>
    </message>
    <message>
        <source>Nobody is called {text}</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>{text}という人物はいません</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>名前の変更	F2</translation>
    </message>
    <message>
        <source>Shows the people whom you have hidden</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>非表示にした人物を表示します</translation>
    </message>
    <message>
        <source>Type names below the groups in the Inbox; the people then stand here.</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>「未整理」でグループの下に名前を入力すると、人物がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>1 month</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>1か月</translation>
    </message>
    <message>
        <source>A day, for example {day}</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>日付 (例: {day})</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>すべての年</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Birth date…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>生年月日…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>分離</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>登録を解除</translation>
    </message>
    <message>
        <source>Hide this person</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>この人物を非表示</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not this person</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>この人物ではない</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Show among the people again</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>人物一覧に再表示</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Takes the name away; the faces go back to the Inbox. Can be undone.</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>名前を外し、顔を「未整理」に戻します。元に戻せます。</translation>
    </message>
    <message>
        <source>The photos then say how old this person was.</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>写真に、この人物の当時の年齢が表示されます。</translation>
    </message>
    <message>
        <source>This is…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>人物を指定…</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>カバーにする</translation>
    </message>
    <message>
        <source>Use the selected face as cover</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>選択した顔をカバーにする</translation>
    </message>
    <message>
        <source>When was {name} born?</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>{name}の生年月日は？</translation>
    </message>
    <message numerus="yes">
        <source>age {n}</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>
            <numerusform>{n}歳</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>{name}, on {photos} with this person</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>{name}、この人物と一緒の{photos}</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>
            <numerusform>{n}か月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Del takes it away.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Del で外します。</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name}以外</translation>
    </message>
    <message>
        <source>{name} has to be on the photo. Click for: must not be.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name}が写っている写真。クリックすると「写っていない」に変わります。</translation>
    </message>
    <message>
        <source>{name} must not be on the photo. Click to take this away.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name}が写っていない写真。クリックすると条件を外します。</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Birth date, hide, forget</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>生年月日、非表示、登録の解除</translation>
    </message>
    <message>
        <source>Birth date…</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>生年月日…</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>クリックで名前を変更</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>この人物の名前</translation>
    </message>
    <message>
        <source>born {day}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>{day}生まれ</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>{photos}に{faces}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>{first}～{last}</translation>
    </message>
</context>
<context>
    <name>PersonOrder</name>
    <message>
        <source>Least certain first</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>確度の低い順</translation>
    </message>
    <message>
        <source>No confirmed face fits {text}</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>{text}に一致する確定した顔はありません</translation>
    </message>
    <message>
        <source>No face has this name</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>この名前の顔はありません</translation>
    </message>
    <message>
        <source>Type it below a group in the Inbox, or take it away: More, Forget.</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>「未整理」でグループの下に名前を入力するか、「その他」の「登録を解除」で名前を外してください。</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Confirm all</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>すべて確定</translation>
    </message>
    <message>
        <source>Confirmed faces</source>
        <extracomment>facetagger/ui/views/person/view.py</extracomment>
        <translation>確定した顔</translation>
    </message>
    <message>
        <source>Enter: yes   Del: no   Space: photo</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Enter: はい   Del: いいえ   Space: 写真</translation>
    </message>
    <message>
        <source>Is this {name}?  {n}</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>{name}ですか？  {n}</translation>
    </message>
    <message>
        <source>Select one of the confirmed faces first.</source>
        <extracomment>facetagger/ui/views/person/view.py</extracomment>
        <translation>先に、確定した顔を1つ選択してください。</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>PhotoFilters</name>
    <message>
        <source>1 face</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>顔 1個</translation>
    </message>
    <message>
        <source>2 faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>顔 2個</translation>
    </message>
    <message>
        <source>3 to 5 faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>顔 3～5個</translation>
    </message>
    <message>
        <source>6 and more faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>顔 6個以上</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2019, 2019-05, 2019-05-17</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>年、月、または日: 2019、2019-05、2019-05-17</translation>
    </message>
    <message>
        <source>All folders</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>Any number of faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>顔の数: すべて</translation>
    </message>
    <message>
        <source>File or folder name</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>ファイル名など</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>How many faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>顔の数</translation>
    </message>
    <message>
        <source>No face</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>顔なし</translation>
    </message>
    <message>
        <source>Only photos with a face that has no name yet</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>名前のない顔がある写真だけ</translation>
    </message>
    <message>
        <source>People on the photo</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>写真の人物</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Somebody twice</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>同じ人が2回</translation>
    </message>
    <message>
        <source>Taken from</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>撮影日 (開始)</translation>
    </message>
    <message>
        <source>Taken to</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>撮影日 (終了)</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Unnamed faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>名前のない顔</translation>
    </message>
    <message>
        <source>Which of these people</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>人物の条件</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>写っている人</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>全員</translation>
    </message>
    <message>
        <source>any of them</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>誰か1人以上</translation>
    </message>
    <message>
        <source>nobody else</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>この人物のみ</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Arrows: move   Shift+arrows: size   Enter: keep   Esc: give up</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>矢印キー: 移動   Shift+矢印キー: サイズ   Enter: 確定   Esc: 取り消し</translation>
    </message>
    <message>
        <source>Click a box to name it, draw one around a face that was missed (or {key})   Tab: next face   Wheel, + −: zoom</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>枠をクリックして名前を付け、検出されなかった顔は枠で囲みます ({key} も可)   Tab: 次の顔   ホイール、+ −: 拡大・縮小</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>枠を描く</translation>
    </message>
    <message>
        <source>Draw a box around a face that was missed (or {key})   Wheel, + −: zoom</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>検出されなかった顔は枠で囲みます ({key} も可)   ホイール、+ −: 拡大・縮小</translation>
    </message>
    <message>
        <source>Draw a box around the face   Esc: give up</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>顔を枠で囲んでください   Esc: 取り消し</translation>
    </message>
    <message>
        <source>Enter: name   Tab: next face   {key}: not a face   Ctrl+arrows: move the box</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Enter: 名前   Tab: 次の顔   {key}: 顔ではない   Ctrl+矢印キー: 枠を移動</translation>
    </message>
    <message>
        <source>Enter: this name, and on to the next face   Tab: next face   Esc: back</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Enter: この名前を付けて次の顔へ   Tab: 次の顔   Esc: 戻る</translation>
    </message>
    <message>
        <source>Face {n} of {total}: {who}</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>顔 {n} / {total}: {who}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>無視</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Move or resize the box	Ctrl+arrows</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>枠の移動・サイズ変更	Ctrl+矢印キー</translation>
    </message>
    <message>
        <source>Name…	Enter</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>名前を付ける…	Enter</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>No, this is not {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>いいえ、{name}ではありません</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>既定のビューアーで開く</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>前の写真</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>{name}を表示</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>写真が見つかりません: {path}</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>写真全体</translation>
    </message>
    <message>
        <source>This face is not there any more.</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>この顔はもうありません。</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>この写真はもうありません。</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/photo/canvas.py</extracomment>
        <translation>誰ですか？</translation>
    </message>
    <message>
        <source>Yes, this is {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>はい、{name}です</translation>
    </message>
    <message>
        <source>maybe {name}</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>{name}かもしれません</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>{name}？</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>{n} / {total}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>By file name</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>ファイル名順</translation>
    </message>
    <message>
        <source>Copies of the selected photos, in a folder of your choice</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>選択した写真を、指定したフォルダーにコピーします</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy photos to…</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>写真をフォルダーにコピー…</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>コピー…</translation>
    </message>
    <message>
        <source>Drop a folder with photos of people on this window.</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>人物の写真が入ったフォルダーを、このウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Last found first</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>検出の新しい順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>No photo fits</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>一致する写真はありません</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>既定のビューアーで開く</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Take a filter away, or all of them with “Show all”.</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>フィルターを外すか、「すべて表示」で全部外してください。</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>写真はまだありません</translation>
    </message>
    <message>
        <source>{files} copied: paste them in the file manager.</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>{files}をコピーしました。ファイルマネージャーで貼り付けてください。</translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>{photos}のうち{n}枚</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>{n}枚を選択中</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>All faces of this person</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>この人物のすべての顔</translation>
    </message>
    <message>
        <source>All of them have a name. A new name takes its place.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>すべてに名前があります。新しい名前を付けると置き換わります。</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>分離</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>無視</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>名前を付ける…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>Select faces first: click one, or draw around them.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>先に、クリックするか囲んで顔を選択してください。</translation>
    </message>
    <message>
        <source>Show in Inbox</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>「未整理」で表示</translation>
    </message>
    <message>
        <source>Show person</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>人物を表示</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Show the whole map	Home</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>マップ全体を表示	Home</translation>
    </message>
    <message>
        <source>The group, with all its faces</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>グループのすべての顔</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
    <message>
        <source>{n} of them have a name, which stays.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>このうち{n}個には名前があり、そのまま残ります。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{files} could not be read</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{files}を読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>All reasons: {files}</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>すべての理由: {files}</translation>
    </message>
    <message>
        <source>Copy list</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>The selected file</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>選択したファイル</translation>
    </message>
    <message>
        <source>Where the selected file is, and why it is not read</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>選択したファイルの場所と、読み込めない理由</translation>
    </message>
    <message>
        <source>Which files are listed, by reason</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>一覧に表示するファイル (理由別)</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>facetagger/ui/text/language.py</extracomment>
        <translation>場所(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <extracomment>facetagger/ui/text/language.py</extracomment>
        <translation>ファイルの種類(&amp;T):</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Ask later</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>後で聞く</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No to {n}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>いいえ {n}</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>Yes to {n}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>はい {n}</translation>
    </message>
    <message>
        <source>Yes to {yes}, no to {no}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>はい {yes}、いいえ {no}</translation>
    </message>
    <message>
        <source>its photo is not there any more</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>写真が見つかりません</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>わからない</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>{name}, {percent} sure: {answer}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>{name}、確度{percent}: {answer}</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All answered</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>すべて回答済みです</translation>
    </message>
    <message>
        <source>Faces that may be somebody you have named (F6 for the other part)</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>名前を付けた人物かもしれない顔 (F6 で切り替え)</translation>
    </message>
    <message>
        <source>Faces that may be somebody you have named come here.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>名前を付けた人物かもしれない顔がここに表示されます。</translation>
    </message>
    <message>
        <source>Groups that may be one person (F6 for the other part)</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>同じ人物かもしれないグループ (F6 で切り替え)</translation>
    </message>
    <message>
        <source>Groups that may be one person are waiting: “Same person?” at the top, or F6.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>同じ人物かもしれないグループがあります。上の「同じ人物？」か F6 で確認してください。</translation>
    </message>
    <message>
        <source>Name somebody in the Inbox: faces that may be the same person come here.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>「未整理」で誰かに名前を付けると、同じ人物かもしれない顔がここに表示されます。</translation>
    </message>
    <message>
        <source>No more suggestions</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>候補はもうありません</translation>
    </message>
    <message>
        <source>Nothing else to review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>ほかに確認するものはありません</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>確認するものはありません</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Same person?  {n}</source>
        <extracomment>facetagger/ui/side_list.py</extracomment>
        <translation>同じ人物？  {n}</translation>
    </message>
    <message>
        <source>Suggestions  {n}</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>候補  {n}</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Pictures of faces could not be read: {error}</source>
        <extracomment>facetagger/ui/background/runner.py</extracomment>
        <translation>顔の画像を読み込めませんでした: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside facetagger: {error}</source>
        <extracomment>facetagger/ui/background/runner.py</extracomment>
        <translation>facetagger の内部で問題が起きました: {error}</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>There is no backup yet. The first one is made today.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>バックアップはまだありません。最初のバックアップは今日作成されます。</translation>
    </message>
    <message>
        <source>facetagger was not closed the last time, and its file {path} is damaged.</source>
        <extracomment>facetagger/ui/background/safety.py</extracomment>
        <translation>前回 facetagger が正常に終了しなかったため、ファイル {path} が破損しています。</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Found {faces} in {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{photos}から{faces}が見つかりました。</translation>
    </message>
    <message>
        <source>None of the {files} could be read.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{files}を1つも読み込めませんでした。</translation>
    </message>
    <message>
        <source>Nothing new in {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{photos}に新しいものはありませんでした。</translation>
    </message>
    <message>
        <source>Stopped. The faces described so far are kept.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>中止しました。解析済みの顔は保存されています。</translation>
    </message>
    <message>
        <source>Stopped. The photos read so far are kept.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>中止しました。読み込み済みの写真は保存されています。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The last scan was stopped before it was done.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>前回のスキャンは途中で中止されました。</translation>
    </message>
    <message>
        <source>The scan goes on once {folder} is there again.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{folder}が元に戻りしだい、スキャンを続けます。</translation>
    </message>
    <message>
        <source>There are no photos in {folder}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{folder}に写真はありません。</translation>
    </message>
    <message>
        <source>{found} Read before that: {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{found} それ以前に読み込み済み: {photos}。</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>分離</translation>
    </message>
    <message>
        <source>Drag them onto a person in the side bar</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>サイドバーの人物にドラッグできます</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>無視</translation>
    </message>
    <message>
        <source>Name of the selected faces</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>選択した顔の名前</translation>
    </message>
    <message>
        <source>Names the selected faces {name}</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>選択した顔に{name}と名前を付けます</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>選択を解除 (Esc)</translation>
    </message>
    <message>
        <source>Selected faces</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>選択した顔</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>知らない人</translation>
    </message>
    <message>
        <source>They become a group of their own</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>別のグループになります</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>誰ですか？</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>{name}？</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Apple Core ML</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Apple Core ML</translation>
    </message>
    <message>
        <source>Automatic: the fastest there is</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>自動: 最も速いもの</translation>
    </message>
    <message>
        <source>Chosen by the environment variable FACETAGGER_LIBRARY.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>環境変数 FACETAGGER_LIBRARY で指定されています。</translation>
    </message>
    <message>
        <source>Chosen by you; it is opened at every start.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>選択されたライブラリです。起動するたびに開きます。</translation>
    </message>
    <message>
        <source>For this time; the next start opens the usual one</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>今回だけ開きます。次回の起動時は、既定のライブラリが開きます</translation>
    </message>
    <message>
        <source>Graphics card (DirectML)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>グラフィックスカード (DirectML)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA CUDA)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>グラフィックスカード (NVIDIA CUDA)</translation>
    </message>
    <message>
        <source>Intel OpenVINO</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Intel OpenVINO</translation>
    </message>
    <message>
        <source>It is opened at the next starts, too</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>次回以降の起動時も開きます</translation>
    </message>
    <message>
        <source>Open for this time; the next start opens {folder}.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>今回だけ開いています。次回の起動時は {folder} が開きます。</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>This is the usual place.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>既定の場所です。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> megapixels</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation> メガピクセル</translation>
    </message>
    <message>
        <source>&amp;Another library…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>別のライブラリ(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folders…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>フォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notice new photos in scanned folders while the window is open</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>ウィンドウを開いている間、スキャン済みフォルダーの新しい写真を検出(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pass over</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>除外(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read photos of up to</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>読み込む写真の上限(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>文字の大きさ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Work quietly while scanning (half of the cores, low priority)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>スキャンの負荷を抑える: コアの半分、低い優先度(&amp;W)</translation>
    </message>
    <message>
        <source>Another engine takes effect at once; what its models run on, at the next scan.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>エンジンの変更はすぐに反映され、モデルの実行環境は次のスキャンから反映されます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Face &amp;engines…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>顔認識エンジン(&amp;E)…</translation>
    </message>
    <message>
        <source>Face engine</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>顔認識エンジン</translation>
    </message>
    <message>
        <source>Files and folders, one a line: names or patterns with * and ?; a / at the end means a folder.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>ファイルとフォルダーを1行に1つずつ入力します。名前か、* と ? を使ったパターンで指定し、末尾に / を付けるとフォルダーになります。</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Models r&amp;un on</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>モデルの実行環境(&amp;U)</translation>
    </message>
    <message>
        <source>Names and faces are kept here, and copied to backups at least once a day.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>名前と顔はここに保存され、1日に1回以上バックアップされます。</translation>
    </message>
    <message>
        <source>Open the window again in this language</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>この言語でウィンドウを開き直す</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Scans</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Take one of the last backups back</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>最近のバックアップから復元します</translation>
    </message>
    <message>
        <source>Takes effect at once; another language when the window is opened again.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>すぐに反映されます。言語は、ウィンドウを開き直すと変わります。</translation>
    </message>
    <message>
        <source>Takes effect at the next scan.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>次のスキャンから反映されます。</translation>
    </message>
    <message>
        <source>The folders that were scanned</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>スキャンしたフォルダー</translation>
    </message>
    <message>
        <source>The usual librar&amp;y</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>既定のライブラリ(&amp;D)</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>{name} (not there on this computer)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>{name} (このコンピューターにはありません)</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>{faces}を無視</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose folder…</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>写真のフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>Your photos are only looked at, never changed, and nothing leaves this computer.</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>写真は読み取るだけで、変更しません。データがこのコンピューターの外に送られることもありません。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 file of this scan could not be read</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>このスキャンで1個のファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>スキャンを続行</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>スキャンを一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>スキャンの進行状況</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Scan: {what}</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>スキャン: {what}</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>スキャンを中止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>The first start prepares the face engine.</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>初回起動時は、顔認識エンジンを準備します。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{faces} described</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{faces}を解析</translation>
    </message>
    <message>
        <source>{faces} found</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{faces}を検出</translation>
    </message>
    <message>
        <source>{n} photos a second</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>毎秒{n}枚</translation>
    </message>
    <message>
        <source>{n} files of this scan could not be read</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>このスキャンで{n}個のファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>残り{time}</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message>
        <source>All that were seen only once: {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>一度だけ写っている顔すべて: {faces}</translation>
    </message>
    <message>
        <source>Click whom you know: these faces stay in the Inbox.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>知っている人をクリックすると、その顔は「未整理」に残ります。</translation>
    </message>
    <message>
        <source>Faces that would be ignored</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>無視される顔</translation>
    </message>
    <message>
        <source>Ignore faces seen only once</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>一度だけ写っている顔を無視</translation>
    </message>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>{faces}を無視</translation>
    </message>
    <message>
        <source>Only blurred, small or turned away ones: {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>ぼやけた顔、小さい顔、横向きの顔だけ: {faces}</translation>
    </message>
    <message>
        <source>People in the background come once and never again. Faces for which a name is suggested, and those in groups, stay. You can undo this.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>背景の人は一度写るだけで、再び現れることはありません。名前の候補がある顔と、グループに入っている顔は残ります。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>There are no such faces</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>該当する顔はありません</translation>
    </message>
    <message>
        <source>{faces} marked: to stay in the Inbox.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>{faces}は「未整理」に残ります。</translation>
    </message>
</context>
<context>
    <name>SuggestionPages</name>
    <message>
        <source>Are these all {name}?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>すべて{name}ですか？</translation>
    </message>
    <message>
        <source>Are these names right?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>これらの名前は正しいですか？</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>もう一度聞く</translation>
    </message>
    <message>
        <source>Faces that have this name already</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>すでにこの名前が付いている顔</translation>
    </message>
    <message>
        <source>Ignore	Ctrl+I</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>無視	Ctrl+I</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>{name}ですか？</translation>
    </message>
    <message>
        <source>Not a face	Del</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>顔ではない	Del</translation>
    </message>
    <message>
        <source>Not sure	Tab</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>わからない	Tab</translation>
    </message>
    <message>
        <source>Show photo	P</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>写真を表示	P</translation>
    </message>
    <message>
        <source>Shows them once more (Enter)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>もう一度表示します (Enter)</translation>
    </message>
    <message>
        <source>Somebody else…	Ctrl+M</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>別の人…	Ctrl+M</translation>
    </message>
    <message>
        <source>Space: tick or untick   Tab: not sure   P: photo   Enter: done</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Space: チェック   Tab: わからない   P: 写真   Enter: 完了</translation>
    </message>
    <message>
        <source>Suggestions, ticked: yes</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>候補 (チェックあり: はい)</translation>
    </message>
    <message>
        <source>Tick	Space</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>チェックする	Space</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>Ticked faces get their names, the others never this one again. The next page comes. (Enter)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>チェックした顔に名前を付け、ほかの顔には今後この名前を提案しません。次のページに進みます。(Enter)</translation>
    </message>
    <message>
        <source>Ticks or unticks every face on the page (Ctrl+A, Space)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>ページ内のすべての顔のチェックを切り替えます (Ctrl+A、Space)</translation>
    </message>
    <message>
        <source>Untick	Space</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>チェックを外す	Space</translation>
    </message>
    <message>
        <source>Untick all</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>すべて外す</translation>
    </message>
    <message>
        <source>You were not sure about {faces}.</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>「わからない」とした顔があります: {faces}</translation>
    </message>
    <message>
        <source>{n} more wait</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>残り{n}件</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Ignored</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>無視した顔</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>未整理</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>マップ</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>人物の詳細</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Drop a folder with photos of people on this window: every face becomes a dot here, like faces side by side.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>人物の写真が入ったフォルダーをこのウィンドウにドロップすると、顔が点で表示され、似た顔は近くに並びます。</translation>
    </message>
    <message>
        <source>Faces that are alike come to lie side by side. This is done once; later ones are put beside them.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>似た顔を近くに並べます。この処理は一度だけで、後から追加された顔はその近くに置かれます。</translation>
    </message>
    <message>
        <source>How far the map is</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>マップの進行状況</translation>
    </message>
    <message>
        <source>Lay out</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Laying it out was stopped.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>配置を中止しました。</translation>
    </message>
    <message>
        <source>Laying out the map…</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>マップを配置中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>There are no faces yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>顔はまだありません</translation>
    </message>
    <message>
        <source>There is no map yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>マップはまだありません</translation>
    </message>
    <message>
        <source>These faces have no place on the map yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>これらの顔は、まだマップ上にありません</translation>
    </message>
    <message>
        <source>They are described by the next scan of their photos; then they come here.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>次のスキャンで写真が解析されると、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>1 changed photo</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>変更された写真 1枚</translation>
    </message>
    <message>
        <source>1 new photo</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>新しい写真 1枚</translation>
    </message>
    <message>
        <source>1 photo moved or removed</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>移動または削除された写真 1枚</translation>
    </message>
    <message>
        <source>The system does not let every folder be watched: in some, new photos are noticed within 15 minutes only.</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>システムの制限により、一部のフォルダーは監視できません。これらの新しい写真は15分以内に検出されます。</translation>
    </message>
    <message>
        <source>{n} changed photos</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>変更された写真 {n}枚</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n}個のフォルダー</translation>
    </message>
    <message>
        <source>{n} new photos</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>新しい写真 {n}枚</translation>
    </message>
    <message>
        <source>{n} photos moved or removed</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>移動または削除された写真 {n}枚</translation>
    </message>
    <message>
        <source>{what} in {folder}</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{folder}: {what}</translation>
    </message>
</context>
<context>
    <name>delegates</name>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>誰ですか？</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>{name}？</translation>
    </message>
    <message>
        <source>{n} new</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>候補 {n}</translation>
    </message>
    <message>
        <source>{n} unnamed</source>
        <extracomment>facetagger/ui/views/photos/tiles.py</extracomment>
        <translation>名前なし {n}</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>The folder {path} could not be opened.</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>フォルダー {path} を開けませんでした。</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>写真が見つかりません: {path}</translation>
    </message>
    <message>
        <source>The system knows no program to open {path}.</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>{path} を開くプログラムが見つかりません。</translation>
    </message>
</context>
<context>
    <name>drag</name>
    <message>
        <source>Divide {faces} off as a new group</source>
        <extracomment>facetagger/ui/dragging/drag.py</extracomment>
        <translation>{faces}を新しいグループに分離</translation>
    </message>
    <message>
        <source>Merge {faces} into {name}</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>{faces}を{name}に結合</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Bring back {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}を「未整理」に戻す</translation>
    </message>
    <message>
        <source>Choose the cover of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name}のカバーを選択</translation>
    </message>
    <message>
        <source>Confirm {faces} as {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}を{name}と確定</translation>
    </message>
    <message>
        <source>Confirm {faces} as {people}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}を確定 ({people})</translation>
    </message>
    <message>
        <source>Divide a group into {n} and {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>グループを{n}個と{faces}に分割</translation>
    </message>
    <message>
        <source>Divide {faces} off</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}を分離</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>枠を描く</translation>
    </message>
    <message>
        <source>Forget 1 photo that is gone</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>ない写真1枚の登録を解除</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name}の登録を解除</translation>
    </message>
    <message>
        <source>Forget {photos} that are gone</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>見つからない{photos}の登録を解除</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name}を非表示</translation>
    </message>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}を無視</translation>
    </message>
    <message>
        <source>Ignore {faces} seen only once</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>一度だけ写っている{faces}を無視</translation>
    </message>
    <message>
        <source>Mark {faces} as not a face</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}を「顔ではない」とする</translation>
    </message>
    <message>
        <source>Merge {faces} into one group</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}を1つのグループに結合</translation>
    </message>
    <message>
        <source>Merge {faces} into {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}を{name}に結合</translation>
    </message>
    <message>
        <source>Merge {faces} with a group of {n}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}を{n}個の顔のグループに結合</translation>
    </message>
    <message>
        <source>Move a box</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>枠を移動</translation>
    </message>
    <message>
        <source>Name {faces} as {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}に{name}と命名</translation>
    </message>
    <message>
        <source>Name {faces} as {people}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}に命名 ({people})</translation>
    </message>
    <message>
        <source>Name {faces} {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}に{name}と命名</translation>
    </message>
    <message>
        <source>Reject {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}の候補を却下</translation>
    </message>
    <message>
        <source>Remove the birth date of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name}の生年月日を削除</translation>
    </message>
    <message>
        <source>Remove {photos} from the library</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{photos}をライブラリから削除</translation>
    </message>
    <message>
        <source>Rename {name} to {other}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name}の名前を{other}に変更</translation>
    </message>
    <message>
        <source>Review {suggestions} ({n} yes, {m} no)</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{suggestions}を確認 (はい {n}、いいえ {m})</translation>
    </message>
    <message>
        <source>Set the birth date of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name}の生年月日を設定</translation>
    </message>
    <message>
        <source>Show {name} again</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name}を再表示</translation>
    </message>
    <message>
        <source>Tell apart {faces} and {more}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}と{more}を別人とする</translation>
    </message>
    <message>
        <source>Tell apart {faces} and {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{faces}と{name}を別人とする</translation>
    </message>
    <message>
        <source>Tell apart {name} and {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name}と{faces}を別人とする</translation>
    </message>
    <message>
        <source>Tell apart {name} and {other}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>{name}と{other}を別人とする</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Face</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>顔</translation>
    </message>
    <message>
        <source>Face, {percent} sure</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>顔、確度{percent}</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>{faces}のグループ</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <extracomment>facetagger/ui/views/photos/model.py</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>its photo is not there any more</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>写真が見つかりません</translation>
    </message>
    <message>
        <source>maybe {name}, {percent}</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>{name}かもしれません、{percent}</translation>
    </message>
    <message>
        <source>{n} without a name</source>
        <extracomment>facetagger/ui/views/photos/model.py</extracomment>
        <translation>名前なし {n}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>&apos;{engine_id}&apos; cannot be downloaded; import a folder instead.</source>
        <extracomment>said below the window</extracomment>
        <translation>「{engine_id}」はダウンロードできません。フォルダーから追加してください。</translation>
    </message>
    <message>
        <source>&apos;{engine_id}&apos; cannot name an engine: take one like insightface/my-models, of letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>「{engine_id}」はエンジンの名前に使えません。insightface/my-models のように、英字、数字、「-」、「_」、「.」で指定してください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no kind of models that facetagger knows; there is: insightface, opencv.</source>
        <extracomment>said below the window</extracomment>
        <translation>「{name}」は、facetagger が対応していない種類のモデルです。対応している種類: insightface、opencv。</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; is not an identifier; take one that facetagger printed.</source>
        <extracomment>said below the window</extracomment>
        <translation>「{shown}」は識別子ではありません。facetagger が表示した識別子を指定してください。</translation>
    </message>
    <message>
        <source>1 photo is known here, and nothing is there now: is the drive connected? They are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>ここには1枚の写真が登録されていますが、現在は何もありません。ドライブは接続されていますか？ 登録は残ります。</translation>
    </message>
    <message>
        <source>A name can have up to {max_name_length} characters; this one has {count}.</source>
        <extracomment>said below the window</extracomment>
        <translation>名前は{max_name_length}文字までです。この名前は{count}文字あります。</translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <extracomment>said below the window</extracomment>
        <translation>名前に制御文字は使えません。</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <extracomment>said below the window</extracomment>
        <translation>名前には1文字以上が必要です。</translation>
    </message>
    <message>
        <source>All of these faces were said not to be “{name}”.</source>
        <extracomment>said below the window</extracomment>
        <translation>これらの顔はすべて、「{name}」ではないとされています。</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリをバックアップ中</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <extracomment>said below the window</extracomment>
        <translation>モデルを検査中</translation>
    </message>
    <message>
        <source>Choose at least one face or group.</source>
        <extracomment>said below the window</extracomment>
        <translation>顔かグループを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one face.</source>
        <extracomment>said below the window</extracomment>
        <translation>顔を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <extracomment>said below the window</extracomment>
        <translation>グループを比較中</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <extracomment>said below the window</extracomment>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <extracomment>said below the window</extracomment>
        <translation>相手側から接続が切断されました</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <extracomment>said below the window</extracomment>
        <translation>写真をコピー中</translation>
    </message>
    <message>
        <source>Describing faces anew</source>
        <extracomment>said below the window</extracomment>
        <translation>顔を再解析中</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <extracomment>said below the window</extracomment>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>said below the window</extracomment>
        <translation>ディスクの使用上限を超えました</translation>
    </message>
    <message>
        <source>Doing again</source>
        <extracomment>said below the window</extracomment>
        <translation>やり直し中</translation>
    </message>
    <message>
        <source>Downloading {name} (MB)</source>
        <extracomment>said below the window</extracomment>
        <translation>{name}をダウンロード中 (MB)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>said below the window</extracomment>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイルがすでに存在します</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <extracomment>said below the window</extracomment>
        <translation>顔を検出中</translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <extracomment>said below the window</extracomment>
        <translation>顔をグループ化中</translation>
    </message>
    <message>
        <source>Host is down</source>
        <extracomment>said below the window</extracomment>
        <translation>ホストが停止しています</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>said below the window</extracomment>
        <translation>入出力エラーが発生しました</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>JPEG XL pictures cannot be read yet.</source>
        <extracomment>said below the window</extracomment>
        <translation>JPEG XL 形式の画像には、まだ対応していません。</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <extracomment>said below the window</extracomment>
        <translation>マップを配置中</translation>
    </message>
    <message>
        <source>Looking at a face</source>
        <extracomment>said below the window</extracomment>
        <translation>顔を解析中</translation>
    </message>
    <message>
        <source>Looking at boxes drawn by hand</source>
        <extracomment>said below the window</extracomment>
        <translation>手動で描いた枠を解析中</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <extracomment>said below the window</extracomment>
        <translation>写真を検索中</translation>
    </message>
    <message>
        <source>MIT (CenterFace), CC0 (dlib ResNet)</source>
        <extracomment>said below the window</extracomment>
        <translation>MIT (CenterFace)、CC0 (dlib ResNet)</translation>
    </message>
    <message>
        <source>MIT (YuNet), Apache-2.0 (SFace)</source>
        <extracomment>said below the window</extracomment>
        <translation>MIT (YuNet)、Apache-2.0 (SFace)</translation>
    </message>
    <message>
        <source>Merge the group into the person, not the person into the group.</source>
        <extracomment>said below the window</extracomment>
        <translation>人物をグループに結合することはできません。グループを人物に結合してください。</translation>
    </message>
    <message>
        <source>Merging needs two different groups.</source>
        <extracomment>said below the window</extracomment>
        <translation>結合するには、異なるグループが2つ必要です。</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <extracomment>said below the window</extracomment>
        <translation>サーバーの名前が見つかりません</translation>
    </message>
    <message>
        <source>Naming everybody</source>
        <extracomment>said below the window</extracomment>
        <translation>全員に命名中</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <extracomment>said below the window</extracomment>
        <translation>ネットワークに接続できません</translation>
    </message>
    <message>
        <source>No face was found on any photo in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} のどの写真にも、顔が見つかりませんでした。</translation>
    </message>
    <message>
        <source>No folder at {folder} was scanned; look at the list of folders.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} にはスキャン済みのフォルダーがありません。フォルダーの一覧を確認してください。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>said below the window</extracomment>
        <translation>ディスクに空き領域がありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイルまたはフォルダーが見つかりません</translation>
    </message>
    <message>
        <source>No suggestion for “{name}” of that probability is waiting.</source>
        <extracomment>said below the window</extracomment>
        <translation>「{name}」には、その確度の候補はありません。</translation>
    </message>
    <message>
        <source>Nobody is born in the future: {born}.</source>
        <extracomment>said below the window</extracomment>
        <translation>未来の日付は生年月日に指定できません: {born}。</translation>
    </message>
    <message>
        <source>None of these faces is alone any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>これらの顔は、もう単独ではありません。</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>said below the window</extracomment>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Nothing is suggested for {which}, so nothing was confirmed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{which} には候補がないため、何も確定していません。</translation>
    </message>
    <message>
        <source>Nothing is suggested for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{which} には候補がありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was changed; the window at its next start, or &apos;facetagger doctor --restore&apos;, takes the newest backup back, and the file that is there is kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>何も変更されていません。次回ウィンドウを開くとき、または「facetagger doctor --restore」で、最新のバックアップを復元できます。現在のファイルは残されます。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>said below the window</extracomment>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>said below the window</extracomment>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Placing new faces on the map</source>
        <extracomment>said below the window</extracomment>
        <translation>新しい顔をマップに配置中</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>said below the window</extracomment>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Reading faces</source>
        <extracomment>said below the window</extracomment>
        <translation>顔を読み込み中</translation>
    </message>
    <message>
        <source>Recognising people</source>
        <extracomment>said below the window</extracomment>
        <translation>人物を認識中</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <extracomment>said below the window</extracomment>
        <translation>共有フォルダーとの接続が無効になりました</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <extracomment>said below the window</extracomment>
        <translation>サーバーの名前を一時的に解決できません</translation>
    </message>
    <message>
        <source>The RAW picture is damaged: it cannot be developed.</source>
        <extracomment>said below the window</extracomment>
        <translation>RAW 画像が破損しているため、現像できません。</translation>
    </message>
    <message>
        <source>The backup {path} is damaged.</source>
        <extracomment>said below the window</extracomment>
        <translation>バックアップ {path} が破損しています。</translation>
    </message>
    <message>
        <source>The box is too small: it needs {smallest_px} pixels of the photo on each side.</source>
        <extracomment>said below the window</extracomment>
        <translation>枠が小さすぎます。写真上で縦横とも{smallest_px}ピクセル以上必要です。</translation>
    </message>
    <message>
        <source>The built-in engine cannot be removed.</source>
        <extracomment>said below the window</extracomment>
        <translation>内蔵エンジンは削除できません。</translation>
    </message>
    <message>
        <source>The built-in engine is always there; import models under another name.</source>
        <extracomment>said below the window</extracomment>
        <translation>内蔵エンジンはいつでも使えます。モデルは別の名前で追加してください。</translation>
    </message>
    <message>
        <source>The converted model cannot be written to {parent}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>変換したモデルを {parent} に書き込めません: {error}</translation>
    </message>
    <message>
        <source>The demo&apos;s photos cannot be written to {folder}: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>デモの写真を {folder} に書き込めません: {error}。</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} could not be read or written.</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリ {path} のあるディスクを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full; nothing of the last step was kept. Free some space and try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリ {path} のあるディスクがいっぱいのため、最後の操作は保存されませんでした。空き領域を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The downloaded file cannot be unpacked: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>ダウンロードしたファイルを展開できません: {error}</translation>
    </message>
    <message>
        <source>The downloaded file is damaged: {error}. Try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>ダウンロードしたファイルが破損しています: {error}。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; cannot be removed: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>エンジン「{engine_id}」を削除できません: {error}</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; does not come with facetagger.</source>
        <extracomment>said below the window</extracomment>
        <translation>エンジン「{engine_id}」は facetagger に付属していません。</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; has just been removed.</source>
        <extracomment>said below the window</extracomment>
        <translation>エンジン「{engine_id}」は、たった今削除されました。</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; is not installed.</source>
        <extracomment>said below the window</extracomment>
        <translation>エンジン「{engine_id}」はインストールされていません。</translation>
    </message>
    <message>
        <source>The engine cannot be stored in {engines_dir}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>エンジンを {engines_dir} に保存できません: {error}</translation>
    </message>
    <message>
        <source>The face engine &apos;{engine_id}&apos; is not installed; &apos;facetagger engines install {engine_id}&apos; downloads it.</source>
        <extracomment>said below the window</extracomment>
        <translation>顔認識エンジン「{engine_id}」はインストールされていません。「facetagger engines install {engine_id}」でダウンロードできます。</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイルを読み込めません: {error}。</translation>
    </message>
    <message>
        <source>The file is a video, or of a kind that facetagger does not know.</source>
        <extracomment>said below the window</extracomment>
        <translation>動画か、facetagger が対応していない形式のファイルです。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is no ONNX model: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>ONNX モデルのファイルではありません: {error}</translation>
    </message>
    <message>
        <source>The file is no RAW picture, or of a camera that is not known.</source>
        <extracomment>said below the window</extracomment>
        <translation>RAW 画像ではないか、対応していないカメラのファイルです。</translation>
    </message>
    <message>
        <source>The file is not a picture, or of a kind that facetagger does not know.</source>
        <extracomment>said below the window</extracomment>
        <translation>画像ではないか、facetagger が対応していない形式のファイルです。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>The file is too large ({size} GB) to be a photo.</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイルが写真としては大きすぎます ({size} GB)。</translation>
    </message>
    <message>
        <source>The file may not be read by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>このファイルを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The file {fact} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイル {fact} を読み込めません: {error}</translation>
    </message>
    <message>
        <source>The file {fact} is missing in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイル {fact} が {folder} にありません。</translation>
    </message>
    <message>
        <source>The file {named} is damaged or of another version: its sha256 is not {sha256}.</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイル {named} が破損しているか、バージョンが異なります。sha256 が {sha256} と一致しません。</translation>
    </message>
    <message>
        <source>The file {path} says where the library is, and cannot be read: {error}. Without the file the usual library is opened.</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリの場所を記録したファイル {path} を読み込めません: {error}。このファイルがなければ、既定のライブラリが開きます。</translation>
    </message>
    <message>
        <source>The file {source} has changed while it was copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイル {source} がコピー中に変更されました。</translation>
    </message>
    <message>
        <source>The files of the engine &apos;{pack}&apos; are of another version; install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>エンジン「{pack}」のファイルのバージョンが異なります。再インストールしてください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>フォルダー {folder} を読み込めません: {error}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>フォルダー {folder} を読み込めません: {error}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>フォルダー {folder} を使用できません: {error}。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>said below the window</extracomment>
        <translation>フォルダー {folder} は存在しません。</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>フォルダー {folder} を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The group is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>このグループはもうありません。</translation>
    </message>
    <message>
        <source>The group {ref} is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>グループ {ref} はもうありません。</translation>
    </message>
    <message>
        <source>The history has changed meanwhile; choose again.</source>
        <extracomment>said below the window</extracomment>
        <translation>その間に履歴が変わりました。もう一度選択してください。</translation>
    </message>
    <message>
        <source>The library folder {directory} cannot be used: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリのフォルダー {directory} を使用できません: {error}。</translation>
    </message>
    <message>
        <source>The library in {directory} is in use by another program. Close it, then try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>{directory} のライブラリは、別のプログラムが使用中です。そのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリ {path} を開けません。</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: it or its folder is read-only.</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリ {path} に書き込めません。ファイルかフォルダーが読み取り専用です。</translation>
    </message>
    <message>
        <source>The library {path} is damaged. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリ {path} が破損しています。{restore}</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it was cut short. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリ {path} が破損しています (ファイルが途中で切れています)。{restore}</translation>
    </message>
    <message>
        <source>The library {path} is empty, but there are copies of it. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリ {path} は空ですが、バックアップがあります。{restore}</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program. Wait for it to finish or close it, then try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリ {path} は、別のプログラムが使用中です。終わるまで待つか、そのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library {path} is missing, but there are copies of it. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリ {path} がありませんが、バックアップがあります。{restore}</translation>
    </message>
    <message>
        <source>The library {path} may not be opened by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリ {path} を開く権限がありません。</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer facetagger (its version is {version}, this program knows {version2}). Update facetagger to open it; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>ライブラリ {path} は、新しい facetagger で作成されています (ライブラリのバージョン {version}、このプログラムの対応は {version2} まで)。開くには facetagger を更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The licence of &apos;{engine_id}&apos; cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>「{engine_id}」のライセンスを読み込めません: {error}</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: &apos;{name}&apos; is no list.</source>
        <extracomment>said below the window</extracomment>
        <translation>顔認識エンジンの一覧を読み込めません: 「{name}」が一覧になっていません。</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: {engine_id} is wrong ({error}).</source>
        <extracomment>said below the window</extracomment>
        <translation>顔認識エンジンの一覧を読み込めません: {engine_id} に誤りがあります ({error})。</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>顔認識エンジンの一覧を読み込めません: {error}</translation>
    </message>
    <message>
        <source>The list of face engines knows no models of &apos;{family}&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>顔認識エンジンの一覧に「{family}」のモデルはありません。</translation>
    </message>
    <message>
        <source>The model does not take one image.</source>
        <extracomment>said below the window</extracomment>
        <translation>モデルの入力が1枚の画像ではありません。</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>モデルファイル {file} を読み込めません: {error}</translation>
    </message>
    <message>
        <source>The model file {file} is damaged or of another version. Install the package &apos;{distribution}&apos; again.</source>
        <extracomment>said below the window</extracomment>
        <translation>モデルファイル {file} が破損しているか、バージョンが異なります。パッケージ「{distribution}」を再インストールしてください。</translation>
    </message>
    <message>
        <source>The model file {name} is damaged ({path}); install its engine again.</source>
        <extracomment>said below the window</extracomment>
        <translation>モデルファイル {name} が破損しています ({path})。エンジンを再インストールしてください。</translation>
    </message>
    <message>
        <source>The model file {name} is missing ({path}); install its engine again.</source>
        <extracomment>said below the window</extracomment>
        <translation>モデルファイル {name} がありません ({path})。エンジンを再インストールしてください。</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Install the package &apos;{distribution}&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>モデルファイル {path} がありません。パッケージ「{distribution}」をインストールしてください。</translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: it is damaged, cut short, or no model.</source>
        <extracomment>said below the window</extracomment>
        <translation>モデル {path} を読み込めません。破損しているか、途中で切れているか、モデルではありません。</translation>
    </message>
    <message>
        <source>The outputs of {file} are not SCRFD&apos;s.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} の出力は SCRFD のものではありません。</translation>
    </message>
    <message>
        <source>The outputs of {file} are not YuNet&apos;s.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} の出力は YuNet のものではありません。</translation>
    </message>
    <message>
        <source>The photo {path} cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>写真 {path} を読み込めません: {error}。</translation>
    </message>
    <message>
        <source>The photos in {folder} show one person only, {name}; two at least are needed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} の写真には1人 ({name}) しか写っていません。2人以上必要です。</translation>
    </message>
    <message>
        <source>The photos of the demo come with the package &apos;{package}&apos;, which is not installed.</source>
        <extracomment>said below the window</extracomment>
        <translation>デモの写真が含まれるパッケージ「{package}」がインストールされていません。</translation>
    </message>
    <message>
        <source>The picture is a HEIF file that is not coded as HEVC.</source>
        <extracomment>said below the window</extracomment>
        <translation>HEVC 以外で圧縮された HEIF 画像です。</translation>
    </message>
    <message>
        <source>The picture is a JPEG of two colours, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>2色成分の JPEG 画像は読み込めません。</translation>
    </message>
    <message>
        <source>The picture is a JPEG of {bits} bits a colour, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>1色{bits}ビットの JPEG 画像は読み込めません。</translation>
    </message>
    <message>
        <source>The picture is a hierarchical JPEG, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>階層型の JPEG 画像は読み込めません。</translation>
    </message>
    <message>
        <source>The picture is a lossless JPEG, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>可逆圧縮の JPEG 画像は読み込めません。</translation>
    </message>
    <message>
        <source>The picture is damaged, or a {kind} of a kind that is not known.</source>
        <extracomment>said below the window</extracomment>
        <translation>画像が破損しているか、対応していない種類の {kind} です。</translation>
    </message>
    <message>
        <source>The picture is damaged: it cannot be decoded.</source>
        <extracomment>said below the window</extracomment>
        <translation>画像が破損しているため、デコードできません。</translation>
    </message>
    <message>
        <source>The picture is damaged: it claims to be larger than any photo.</source>
        <extracomment>said below the window</extracomment>
        <translation>画像が破損しています。写真ではありえない大きさになっています。</translation>
    </message>
    <message>
        <source>The picture is damaged: its decoder crashed.</source>
        <extracomment>said below the window</extracomment>
        <translation>画像が破損しています。デコーダーが異常終了しました。</translation>
    </message>
    <message>
        <source>The picture is damaged: its header cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>画像が破損しているため、ヘッダーを読み込めません。</translation>
    </message>
    <message>
        <source>The picture is damaged: the file is cut short.</source>
        <extracomment>said below the window</extracomment>
        <translation>画像が破損しています。ファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>The picture is too large to read: {width} × {height} pixels. Up to {max_pixels} megapixels are read; the settings can raise that.</source>
        <extracomment>said below the window</extracomment>
        <translation>画像が大きすぎて読み込めません: {width} × {height} ピクセル。上限は{max_pixels}メガピクセルで、設定で引き上げられます。</translation>
    </message>
    <message>
        <source>The picture needs more memory than there is.</source>
        <extracomment>said below the window</extracomment>
        <translation>この画像を読み込むにはメモリが足りません。</translation>
    </message>
    <message>
        <source>The picture was given up: reading it took longer than {seconds} seconds.</source>
        <extracomment>said below the window</extracomment>
        <translation>{seconds}秒を超えても終わらないため、この画像の読み込みを中止しました。</translation>
    </message>
    <message>
        <source>The reader of this kind of picture cannot be started: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>この形式の画像を読み込むプログラムを起動できません: {error}。</translation>
    </message>
    <message>
        <source>The record of the engine &apos;{engine_id}&apos; is damaged ({record}); install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>エンジン「{engine_id}」の記録が破損しています ({record})。再インストールしてください。</translation>
    </message>
    <message>
        <source>The record of the engine &apos;{pack}&apos; is damaged; install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>エンジン「{pack}」の記録が破損しています。再インストールしてください。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>設定ファイル {path} を読み込めません: {error}</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged. Names and faces are not in it: rename or delete it, and the usual settings are used.</source>
        <extracomment>said below the window</extracomment>
        <translation>設定ファイル {path} は壊れています。名前や顔は含まれていません。名前を変えるか削除すると、通常の設定が使われます。</translation>
    </message>
    <message>
        <source>There are no models (files ending in .onnx) in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} にモデル (.onnx ファイル) がありません。</translation>
    </message>
    <message>
        <source>There is more than one face detector of the kind of YuNet in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>YuNet 型の顔検出モデルがフォルダーに複数あります ({names})。使うものだけを残してください。</translation>
    </message>
    <message>
        <source>There is more than one face detector with five landmarks (SCRFD) in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>5点ランドマークの顔検出モデル (SCRFD) がフォルダーに複数あります ({names})。使うものだけを残してください。</translation>
    </message>
    <message>
        <source>There is more than one model of the kind of SFace in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>SFace 型のモデルがフォルダーに複数あります ({names})。使うものだけを残してください。</translation>
    </message>
    <message>
        <source>There is more than one model that tells faces apart (ArcFace) in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>顔を見分けるモデル (ArcFace) がフォルダーに複数あります ({names})。使うものだけを残してください。</translation>
    </message>
    <message>
        <source>There is no engine &apos;{engine_id}&apos; to install. There is: {names}.</source>
        <extracomment>said below the window</extracomment>
        <translation>インストールできるエンジンに「{engine_id}」はありません。利用できるエンジン: {names}。</translation>
    </message>
    <message>
        <source>There is no face detector of the kind of YuNet in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>YuNet 型の顔検出モデルがフォルダーにありません。</translation>
    </message>
    <message>
        <source>There is no face detector with five landmarks (SCRFD) in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>5点ランドマークの顔検出モデル (SCRFD) がフォルダーにありません。</translation>
    </message>
    <message>
        <source>There is no face engine &apos;{engine_id}&apos;. There is: {names}.</source>
        <extracomment>said below the window</extracomment>
        <translation>顔認識エンジン「{engine_id}」はありません。利用できるエンジン: {names}。</translation>
    </message>
    <message>
        <source>There is no face in {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} に顔がありません。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>ファイル {path} がありません。</translation>
    </message>
    <message>
        <source>There is no folder of photos in {folder}; it needs one for each person.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} に写真のフォルダーがありません。人物ごとに1つずつ必要です。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>フォルダー {folder} がありません。</translation>
    </message>
    <message>
        <source>There is no model of the kind of SFace in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>SFace 型のモデルがフォルダーにありません。</translation>
    </message>
    <message>
        <source>There is no model that tells faces apart (ArcFace) in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>顔を見分けるモデル (ArcFace) がフォルダーにありません。</translation>
    </message>
    <message>
        <source>There is no name to reject for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{which} には却下する名前がありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no room for a backup of the library in {folder}: it needs {needed} MB, {free} MB are free.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} にライブラリをバックアップする空きがありません。{needed} MB 必要ですが、空きは {free} MB です。</translation>
    </message>
    <message>
        <source>There is no room for a backup of the library in {folder}: it needs {needed} MB, {free} MB are free. The earlier backups are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} にライブラリをバックアップする空きがありません。{needed} MB 必要ですが、空きは {free} MB です。以前のバックアップは残されます。</translation>
    </message>
    <message>
        <source>There is no such face: {which}.</source>
        <extracomment>said below the window</extracomment>
        <translation>該当する顔はありません: {which}。</translation>
    </message>
    <message>
        <source>There is no suggestion to accept.</source>
        <extracomment>said below the window</extracomment>
        <translation>採用できる候補がありません。</translation>
    </message>
    <message>
        <source>There is nothing to forget: no photo is gone from a folder that is there.</source>
        <extracomment>said below the window</extracomment>
        <translation>登録を解除するものはありません。今あるフォルダーから、なくなった写真はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>said below the window</extracomment>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>said below the window</extracomment>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>These are not two groups; divide the group instead.</source>
        <extracomment>said below the window</extracomment>
        <translation>2つのグループではありません。代わりに、グループを分けてください。</translation>
    </message>
    <message>
        <source>This face is not on its photo any more: {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>この顔は、もう写真にありません: {path}。</translation>
    </message>
    <message>
        <source>This face is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>この顔はもうありません。</translation>
    </message>
    <message>
        <source>This face is not “{name}”.</source>
        <extracomment>said below the window</extracomment>
        <translation>この顔は「{name}」ではありません。</translation>
    </message>
    <message>
        <source>This group cannot be divided: its faces are all alike.</source>
        <extracomment>said below the window</extracomment>
        <translation>このグループは分けられません。顔がどれも似ています。</translation>
    </message>
    <message>
        <source>This is not dlib&apos;s face recognition model.</source>
        <extracomment>said below the window</extracomment>
        <translation>dlib の顔認識モデルではありません。</translation>
    </message>
    <message>
        <source>This is not dlib&apos;s face recognition model: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>dlib の顔認識モデルではありません: {error}。</translation>
    </message>
    <message>
        <source>This is not the CenterFace model that facetagger knows.</source>
        <extracomment>said below the window</extracomment>
        <translation>facetagger が対応している CenterFace モデルではありません。</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>この人物はもういません。</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>この写真はもうありません。</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>said below the window</extracomment>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>said below the window</extracomment>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>Yes and no at once for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{which} に「はい」と「いいえ」が同時に指定されています。何も変更されていません。</translation>
    </message>
    <message>
        <source>[Errno {number}] {error}: &apos;{path}&apos;</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}: {path} (エラー番号 {number})</translation>
    </message>
    <message>
        <source>non-commercial research only (InsightFace)</source>
        <extracomment>said below the window</extracomment>
        <translation>非商用の研究目的のみ (InsightFace)</translation>
    </message>
    <message>
        <source>the connection ended after {have} of {total} MB</source>
        <extracomment>said below the window</extracomment>
        <translation>{total} MB のうち {have} MB で接続が切れました</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>said below the window</extracomment>
        <translation>タイムアウトしました</translation>
    </message>
    <message>
        <source>unknown: what the models&apos; maker allows</source>
        <extracomment>said below the window</extracomment>
        <translation>不明 (モデルの作成者が許可する範囲)</translation>
    </message>
    <message>
        <source>{count} photos are known here, and nothing is there now: is the drive connected? They are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>ここには{count}枚の写真が登録されていますが、現在は何もありません。ドライブは接続されていますか？ 登録は残ります。</translation>
    </message>
    <message>
        <source>{detector} does not work as a face detector.</source>
        <extracomment>said below the window</extracomment>
        <translation>{detector} は、顔の検出に使えません。</translation>
    </message>
    <message>
        <source>{embedder} cannot tell faces apart.</source>
        <extracomment>said below the window</extracomment>
        <translation>{embedder} は、顔を見分けられません。</translation>
    </message>
    <message>
        <source>{error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}。</translation>
    </message>
    <message>
        <source>{error}: it is gone since the scan began. The photos read so far are kept; once it is back, a scan goes on from there.</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}。スキャンの途中でなくなりました。読み込み済みの写真は保存されています。元に戻れば、その続きからスキャンできます。</translation>
    </message>
    <message>
        <source>{file} does not take faces of 112 x 112 pixels.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} の入力は 112 x 112 ピクセルの顔ではありません。</translation>
    </message>
    <message>
        <source>{file} does not turn a face into one vector.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} の出力は、顔1個につき1つのベクトルではありません。</translation>
    </message>
    <message>
        <source>{file} gives {shape} for {count} faces, not {dimension} numbers a face.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} の出力は顔{count}個で {shape} となり、顔1個あたり{dimension}個の数値ではありません。</translation>
    </message>
    <message>
        <source>{file} is damaged, cut short, or no model.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} は破損しているか、途中で切れているか、モデルではありません。</translation>
    </message>
    <message>
        <source>{file} is no face detector with five landmarks: it has {count} outputs.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} は5点ランドマークの顔検出モデルではありません。出力が{count}個あります。</translation>
    </message>
    <message>
        <source>{file} is no model that can be loaded: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} は読み込めるモデルではありません: {error}</translation>
    </message>
    <message>
        <source>{file} is not YuNet: it has {count} outputs.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} は YuNet ではありません。出力が{count}個あります。</translation>
    </message>
    <message>
        <source>{folder} could not take all photos: {error}. {copied} was copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} にすべての写真をコピーできませんでした: {error}。{copied}枚はコピーしました。</translation>
    </message>
    <message>
        <source>{folder} could not take all photos: {error}. {copied} were copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} にすべての写真をコピーできませんでした: {error}。{copied}枚はコピーしました。</translation>
    </message>
    <message>
        <source>{folder} is a file; choose the folder that it lies in.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} はファイルです。そのファイルがあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{folder} is no folder that photos can be copied to.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} は、写真をコピーできるフォルダーではありません。</translation>
    </message>
    <message>
        <source>{new} does not hold the photos of {old}: of {looked_for} that were looked for, {same} are there. Nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} には {old} の写真がそろっていません。{looked_for}枚を探し、見つかったのは{same}枚です。何も変更されていません。</translation>
    </message>
    <message>
        <source>{new} does not hold the photos of {old}: of {looked_for} that were looked for, {same} is there. Nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} には {old} の写真がそろっていません。{looked_for}枚を探し、見つかったのは{same}枚です。何も変更されていません。</translation>
    </message>
    <message>
        <source>{new} is where its photos are looked for already.</source>
        <extracomment>said below the window</extracomment>
        <translation>写真の場所は、すでに {new} になっています。</translation>
    </message>
    <message>
        <source>{new} was scanned already. Scan it again: photos that moved there keep their names.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} はスキャン済みです。もう一度スキャンしてください。移動した写真に付けた名前は、そのまま残ります。</translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database, not a facetagger library.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} は別のプログラムのデータベースで、facetagger のライブラリではありません。</translation>
    </message>
    <message>
        <source>{path} is not a facetagger library.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} は facetagger のライブラリではありません。</translation>
    </message>
    <message>
        <source>{path} is not a facetagger library. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} は facetagger のライブラリではありません。{restore}</translation>
    </message>
    <message>
        <source>{path} was made by a newer facetagger.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} は、新しい facetagger で作成されています。</translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>{path}: {error}</translation>
    </message>
    <message>
        <source>{target} cannot be written: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{target} に書き込めません: {error}。</translation>
    </message>
    <message>
        <source>{target} could not be written: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{target} に書き込めませんでした: {error}。</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: the server says {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{url} をダウンロードできません。サーバーの応答: {error}。</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: {error}. What has arrived is kept; try again to go on.</source>
        <extracomment>said below the window</extracomment>
        <translation>{url} をダウンロードできません: {error}。受信済みの分は保存されています。もう一度実行すると続きから再開します。</translation>
    </message>
    <message>
        <source>{url} cannot be reached ({reason}). Is this computer online? What has arrived is kept; try again to go on.</source>
        <extracomment>said below the window</extracomment>
        <translation>{url} に接続できません ({reason})。インターネットに接続していますか？ 受信済みの分は保存されています。もう一度実行すると続きから再開します。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>1 action</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1件の操作</translation>
    </message>
    <message>
        <source>1 face</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1個の顔</translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1個のファイル</translation>
    </message>
    <message>
        <source>1 group</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1個のグループ</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1人</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1枚の写真</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1件の候補</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>99%超</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>stranger</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>知らない人</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{h}時間{m:02d}分</translation>
    </message>
    <message>
        <source>{m} min</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{m}分</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>{n}%</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n}件の操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n}個の顔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n}個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n}個のグループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n}枚の写真</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n}件の候補</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{s}秒</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>「{name}」</translation>
    </message>
</context>
</TS>
