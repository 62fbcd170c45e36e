<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About facetagger</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>关于 facetagger</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Face engine: {name}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>人脸引擎：{name}</translation>
    </message>
    <message>
        <source>Finds, groups and names the people in your own photos, on your own computer. Photos are never changed unless you ask, and nothing leaves this computer.</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>在自己的电脑上，为自己照片中的人物找出人脸、分组并命名。未经要求绝不更改照片，也没有任何数据离开这台电脑。</translation>
    </message>
    <message>
        <source>It came without the text of its licence.</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>未附许可证全文。</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>组成部分</translation>
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
        <translation>资料库位于 {folder}。驱动器是否已拔下，或文件夹是否已移走？原位置没有新建或更改任何内容。</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>打开其他资料库…</translation>
    </message>
    <message>
        <source>Open the usual library this time</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>本次打开常用的资料库</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A backup is made once a day, and the last ten are kept; besides, the newest one of what was named since. The library as it is now is set aside, and appears in this list: restoring can be undone.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>每天备份一次，保留最近十份；此外还保留一份包含此后命名内容的最新备份。恢复时，当前资料库会另存并出现在此列表中，因此恢复也可以撤销。</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>立即备份(&amp;N)</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>正在备份资料库…</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>daily backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>further backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>额外备份</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>另存</translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message>
        <source>Name of this face</source>
        <extracomment>facetagger/ui/photo/naming.py</extracomment>
        <translation>此人脸的姓名</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/photo/naming.py</extracomment>
        <translation>这是谁？</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>All of {period}</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>全部 {period}</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>月份</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Previous month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Name of this group</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>此分组的姓名</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>这是谁？</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Your settings cannot be kept: {reason}. They hold until the window is closed.</source>
        <extracomment>facetagger/ui/choices.py</extracomment>
        <translation>无法保存您的设置：{reason}。在关闭窗口之前有效。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Birth date of {name} kept</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>已保存{name}的出生日期</translation>
    </message>
    <message>
        <source>Box moved</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已移动人脸框</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已重做：{label}</translation>
    </message>
    <message>
        <source>Face added</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已添加人脸</translation>
    </message>
    <message>
        <source>Merged into one group of {faces}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已合并为一个分组，共 {faces}</translation>
    </message>
    <message>
        <source>New cover chosen</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>已更换封面</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>已重命名为{name}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>facetagger/ui/doing.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Two people: this is not asked again</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已记住是两个人，不再询问</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已撤销：{label}</translation>
    </message>
    <message>
        <source>{done}, twice on {photos}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{done}，在 {photos}中出现两次</translation>
    </message>
    <message>
        <source>{faces} are not {name} any more</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}不再是{name}</translation>
    </message>
    <message>
        <source>{faces} brought back to the Inbox</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已将 {faces}放回“待命名”</translation>
    </message>
    <message>
        <source>{faces} confirmed</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已确认 {faces}</translation>
    </message>
    <message>
        <source>{faces} divided off as a new group</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已将 {faces}拆分为新分组</translation>
    </message>
    <message>
        <source>{faces} ignored</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已忽略 {faces}</translation>
    </message>
    <message>
        <source>{faces} is not {name} any more</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces}不再是{name}</translation>
    </message>
    <message>
        <source>{faces} marked as not a face</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已将 {faces}标记为“不是人脸”</translation>
    </message>
    <message>
        <source>{faces} merged into {name}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已将 {faces}合并到{name}</translation>
    </message>
    <message>
        <source>{faces} merged with a group of {n}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已将 {faces}与一个 {n} 张的分组合并</translation>
    </message>
    <message>
        <source>{faces} named {name}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已将 {faces}命名为{name}</translation>
    </message>
    <message>
        <source>{faces} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已否定 {faces}</translation>
    </message>
    <message>
        <source>{groups} accepted, {faces}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已接受 {groups}，共 {faces}</translation>
    </message>
    <message>
        <source>{name} forgotten; {faces} are back in the Inbox</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>已移除{name}；{faces}已放回“待命名”</translation>
    </message>
    <message>
        <source>{name} forgotten; {faces} is back in the Inbox</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>已移除{name}；{faces}已放回“待命名”</translation>
    </message>
    <message>
        <source>{name} is hidden; faces and name stay</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>已隐藏{name}；人脸和姓名保留</translation>
    </message>
    <message>
        <source>{name} stands among the people again</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>已重新显示{name}</translation>
    </message>
    <message>
        <source>{no} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已否定 {no}</translation>
    </message>
    <message>
        <source>{yes} confirmed</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已确认 {yes}</translation>
    </message>
    <message>
        <source>{yes} confirmed, {no} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>已确认 {yes}，已否定 {no}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Different people</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>不是同一人(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>同一人(&amp;S)</translation>
    </message>
    <message>
        <source>And the other face? Drop it, choose a photo, or select it ({key}).</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>另一张人脸呢？可拖放到此处、选择照片，或选中人脸后按 {key}。</translation>
    </message>
    <message>
        <source>Both are in one group.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>两者在同一个分组中。</translation>
    </message>
    <message>
        <source>Both are named {name}.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>两者都已命名为{name}。</translation>
    </message>
    <message>
        <source>Both are on one photo: they are two people, unless it is a collage or a mirror.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>两张人脸在同一张照片上：除非是拼图或镜子，否则是两个人。</translation>
    </message>
    <message>
        <source>Both faces are blurred, small or turned away: this is less certain than the number says.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>两张人脸都模糊、过小或为侧脸，实际把握比数字显示的要低。</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Choose two photos, or select two faces in the window.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>请选择两张照片，或在窗口中选中两张人脸。</translation>
    </message>
    <message>
        <source>Drop a photo or a face here</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>将照片或人脸拖放到此处</translation>
    </message>
    <message>
        <source>Face {n} of {total} on this photo</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>此照片的第 {n} 张人脸，共 {total} 张</translation>
    </message>
    <message>
        <source>First face</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>第一张人脸</translation>
    </message>
    <message>
        <source>Hard to say; perhaps the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>难以判断，也许是同一人（{percent}）</translation>
    </message>
    <message>
        <source>Hard to say; perhaps two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>难以判断，也许是两个人（{percent}）</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>是同一个人吗？</translation>
    </message>
    <message>
        <source>Looking for the face…</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>正在查找人脸…</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>不在资料库中</translation>
    </message>
    <message>
        <source>One face is blurred, small or turned away: this is less certain than the number says.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>其中一张人脸模糊、过小或为侧脸，实际把握比数字显示的要低。</translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Probably the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>很可能是同一人（{percent}）</translation>
    </message>
    <message>
        <source>Probably two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>很可能是两个人（{percent}）</translation>
    </message>
    <message>
        <source>Remembered: they are not suggested as one person again</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>会记住：不再建议两者是同一人</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>交换(&amp;W)</translation>
    </message>
    <message>
        <source>Second face</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>第二张人脸</translation>
    </message>
    <message>
        <source>Similarity {similarity}; from {even} on, one person is more likely than two. Brothers, sisters and small children look more alike than others.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>相似度 {similarity}；达到 {even} 后，是同一人的可能性更大。兄弟姐妹和幼儿之间往往更为相似。</translation>
    </message>
    <message>
        <source>Take the &amp;first one out</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>移出第一张(&amp;F)</translation>
    </message>
    <message>
        <source>Take the s&amp;econd one out</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>移出第二张(&amp;E)</translation>
    </message>
    <message>
        <source>The faces change places</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>两张人脸互换位置</translation>
    </message>
    <message>
        <source>This face is not {name}; remembered</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>记住：此人脸不是{name}</translation>
    </message>
    <message>
        <source>This is the same face twice.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>这是同一张人脸。</translation>
    </message>
    <message>
        <source>Two people</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>两个人</translation>
    </message>
    <message>
        <source>Very probably the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>极可能是同一人（{percent}）</translation>
    </message>
    <message>
        <source>Very probably two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>极可能是两个人（{percent}）</translation>
    </message>
    <message>
        <source>You have said that these are two people.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>已判断为两个人。</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>New person {name}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>新建人物{name}</translation>
    </message>
    <message>
        <source>People with a similar name</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>姓名相近的人物</translation>
    </message>
    <message>
        <source>{hit}  ·  together on {photos}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{hit}  ·  一起出现在 {photos}中</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
    <message>
        <source>{new}  ·  Ctrl+Enter</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{new}  ·  Ctrl+回车</translation>
    </message>
    <message>
        <source>{new} for {groups}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{new}，用于 {groups}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copy {photos} to…</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>将 {photos}复制到…</translation>
    </message>
    <message>
        <source>Copying {photos}…</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>正在复制 {photos}…</translation>
    </message>
    <message>
        <source>Other photos are being copied; wait until they are.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>正在复制其他照片，请等待完成。</translation>
    </message>
    <message>
        <source>Photos copied</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>照片已复制</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. The photos copied so far stay there.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>已停止。已复制的照片会保留。</translation>
    </message>
    <message>
        <source>{photos} copied to {folder}.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>已将 {photos}复制到 {folder}。</translation>
    </message>
    <message>
        <source>{photos} could not be copied, for example {path}: {reason}</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos}无法复制，例如 {path}：{reason}</translation>
    </message>
    <message>
        <source>{photos} lay there already.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>{photos}原已存在。</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Open another library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>打开其他资料库…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The newest good backup is from {date}, with {contents}: {path}. Names that were given since are not in it. The damaged file is kept.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>最近的完好备份来自 {date}，含 {contents}：{path}。此后所取的名字不在其中。损坏的文件会保留。</translation>
    </message>
    <message>
        <source>There is no good backup of it. Its file stays as it is.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>没有完好的备份。其文件保持原样。</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>从日历中选择</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete all face data</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>删除所有人脸数据</translation>
    </message>
    <message>
        <source>The word that confirms deleting</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>用于确认删除的词</translation>
    </message>
    <message>
        <source>To go on, type: {word}</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>要继续，请输入：{word}</translation>
    </message>
    <message>
        <source>Your photos are not touched, and your settings stay.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>照片不受影响，设置也会保留。</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>{faces} and {people} are deleted, with all names, pictures of faces and backups. This cannot be undone.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>将删除 {faces}和 {people}的全部数据，包括所有姓名、人脸图和备份。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>This engine had described every face before.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>此引擎此前已分析过所有人脸。</translation>
    </message>
    <message>
        <source>{faces} described anew.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>已重新分析 {faces}。</translation>
    </message>
    <message>
        <source>{faces} described anew; {waiting} wait until their photos can be read: scan their folders then.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>已重新分析 {faces}；另有 {waiting}要等照片可读取后再分析：届时请扫描其文件夹。</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>&amp;Measure speed</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>测速(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>内置</translation>
    </message>
    <message>
        <source>Comes along, small and fast: right for most albums.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>程序自带，小而快：适合大多数相册。</translation>
    </message>
    <message>
        <source>Face engines</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>人脸引擎</translation>
    </message>
    <message>
        <source>Large, but faster at finding faces; more of the small ones are missed.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>大型，但查找人脸更快；小的人脸漏掉更多。</translation>
    </message>
    <message>
        <source>Large: tells people who look alike apart better, and takes longer.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>大型：更善于区分长相相近的人，但耗时更长。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>正在测速…</translation>
    </message>
    <message>
        <source>Models that were added from a folder.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>从文件夹添加的模型。</translation>
    </message>
    <message>
        <source>Remove a face engine</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>移除人脸引擎</translation>
    </message>
    <message>
        <source>Remove the files of {name} from this computer? Names and faces stay; what it has found out about faces is kept, in case it comes back.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>要从这台电脑移除 {name} 的文件吗？姓名和人脸会保留；它的人脸分析结果也会保留，以备日后再次使用。</translation>
    </message>
    <message>
        <source>Removing…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Small models, made to be fast.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>小型模型，以速度见长。</translation>
    </message>
    <message>
        <source>Takes about a second</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>约需一秒</translation>
    </message>
    <message>
        <source>{photo} ms a photo, {face} ms a face</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>每张照片 {photo} 毫秒，每张人脸 {face} 毫秒</translation>
    </message>
</context>
<context>
    <name>EnginesDialog</name>
    <message>
        <source>&amp;Add from a folder…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>从文件夹添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>安装(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>A face engine finds faces and describes them. Changing it keeps every name: the faces are described anew in the background, from the boxes that are stored.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>人脸引擎负责查找并分析人脸。更换引擎不会丢失任何姓名：系统会根据已保存的人脸框在后台重新分析人脸。</translation>
    </message>
    <message>
        <source>About the selected engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>关于选中的引擎</translation>
    </message>
    <message>
        <source>Add a face engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>添加人脸引擎</translation>
    </message>
    <message>
        <source>Cancel installation</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>取消安装</translation>
    </message>
    <message>
        <source>Choose the folder with the engine&apos;s model files</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>选择引擎模型文件所在的文件夹</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>商业用途</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Face engines</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>人脸引擎</translation>
    </message>
    <message>
        <source>In use. Faces that it has not seen are described in the background.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>使用中。尚未分析的人脸将在后台分析。</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>正在安装 {name}</translation>
    </message>
    <message>
        <source>Its name. Before the / stands the kind of its models:</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>引擎名称。“/”之前为模型的种类：</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>许可证：{licence}。</translation>
    </message>
    <message>
        <source>Not for commercial use. Licence: {licence}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>不得用于商业用途。许可证：{licence}。</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>安装进度</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>本机速度</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>The engine in use stays {name}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>继续使用原引擎{name}。</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>已取消安装。</translation>
    </message>
    <message>
        <source>Trying the engine…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>正在试用引擎…</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>已安装</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>不可</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>未安装</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>未测速</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>可以</translation>
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
        <translation>进度详情</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Photos of both</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>两人的合影</translation>
    </message>
    <message>
        <source>Seen with</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>合影的人</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>FolderDrop</name>
    <message>
        <source>Look for faces in this folder</source>
        <extracomment>facetagger/ui/dragging/folders.py</extracomment>
        <translation>在此文件夹中查找人脸</translation>
    </message>
    <message>
        <source>Look for faces in {folder}</source>
        <extracomment>facetagger/ui/dragging/folders.py</extracomment>
        <translation>在{folder}中查找人脸</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Folders</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Find moved folder…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>查找移走的文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the library…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>从资料库中移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Scan again</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>重新扫描(&amp;S)</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders that were scanned</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>已扫描的文件夹</translation>
    </message>
    <message>
        <source>For&amp;get what is gone…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>移除缺失记录(&amp;G)…</translation>
    </message>
    <message>
        <source>Forget photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>移除照片记录</translation>
    </message>
    <message>
        <source>Looking for the photos in the new place…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>正在新位置查找照片…</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Missing in {folder}: {photos}. Forget what is missing, with the names on it?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{folder} 中缺失 {photos}。要移除这些缺失照片的记录及其中的姓名吗？</translation>
    </message>
    <message>
        <source>No folder was scanned yet.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>尚未扫描任何文件夹。</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos are known by their picture: moved and renamed ones are found by scanning. If a whole folder or drive is elsewhere now, say where; names and faces stay.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>照片按画面识别：移动或重命名后，重新扫描即可找到。如果整个文件夹或驱动器换了位置，请指明新位置；姓名和人脸都会保留。</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>从资料库中移除</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? {photos} and {faces} go, {n} of them with a name. The files stay where they are.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>要从资料库中移除 {folder} 吗？将移除 {photos}和 {faces}，其中 {n} 张已有姓名。文件会留在原处。</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>The folder is scanned in the background.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>正在后台扫描此文件夹。</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>操作结果</translation>
    </message>
    <message>
        <source>Where are the photos of {folder} now?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{folder} 的照片现在在哪里？</translation>
    </message>
    <message>
        <source>not there now</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>{folder} is not there now; maybe its drive is not connected. Forget all that is known of it ({photos}), with the names on it?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{folder} 当前不可用，可能是驱动器未连接。要移除它的全部记录（{photos}）及其中的姓名吗？</translation>
    </message>
    <message>
        <source>{photos} forgotten</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>已移除 {photos}的记录</translation>
    </message>
    <message>
        <source>{photos} forgotten. Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>已移除 {photos}的记录。可以撤销。</translation>
    </message>
    <message>
        <source>{photos} found in the new place; it is scanned for changes.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>在新位置找到 {photos}；正在扫描有无更改。</translation>
    </message>
    <message>
        <source>{photos} removed from the library</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>已从资料库中移除 {photos}</translation>
    </message>
    <message>
        <source>{photos} removed from the library. Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>已从资料库中移除 {photos}。可以撤销。</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Drop here: a new group</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>拖放到此处：新建分组</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Faces in this group</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>此分组中的人脸</translation>
    </message>
    <message>
        <source>Faces in this group ({n})</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>此分组中的人脸（{n}）</translation>
    </message>
    <message>
        <source>Key {n}: the whole group is {name}</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>按 {n}：整个分组都是{name}</translation>
    </message>
    <message>
        <source>Key {n}: the whole group is {name}, who is on photos of the same days</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>按 {n}：整个分组都是{name}，此人出现在同日的照片中</translation>
    </message>
    <message>
        <source>Not faces ({n})</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>不是人脸 ({n})</translation>
    </message>
    <message>
        <source>Select the faces to divide off, then press Ctrl+D.</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>先选中要拆出的人脸，再按 Ctrl+D。</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>The selected faces become a group of their own (Ctrl+D, or drag them here)</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>将选中的人脸拆分为独立的分组（Ctrl+D，或拖到此处）</translation>
    </message>
    <message>
        <source>The whole photo with its boxes and names (Space)</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>显示整张照片及其中的人脸框和姓名（空格）</translation>
    </message>
    <message>
        <source>These are all faces of the group: select some of them.</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>这是分组的全部人脸，请只选其中一部分。</translation>
    </message>
    <message>
        <source>Those that are least like the others come first</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>与其他人脸差别最大的排在最前</translation>
    </message>
    <message>
        <source>{n}   {name}   was there those days</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{n}   {name}   当天也在</translation>
    </message>
    <message>
        <source>{n}   {name}?   {percent}</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{n}   {name}？   {percent}</translation>
    </message>
    <message>
        <source>{part} of {all} faces look like it</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{all} 张人脸中有 {part} 张看起来像此人</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Delete all face data</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>删除所有人脸数据</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>无法打开资料库</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>资料库已损坏</translation>
    </message>
    <message>
        <source>The library is not there</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>找不到资料库</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>无法读取设置</translation>
    </message>
    <message>
        <source>Use the usual settings</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>使用默认设置</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>已损坏</translation>
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
        <translation>已隐藏的人物</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>没有隐藏的人物</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show among the people again</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>重新显示</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>昨天 {time}</translation>
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
        <translation>操作列表，最新的在前</translation>
    </message>
    <message>
        <source>Choose an action to undo it and all that came after it.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>选择一项操作，即可撤销它及其后的所有操作。</translation>
    </message>
    <message>
        <source>Does this action again, and those before it that were undone.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>重做此操作，以及在它之前被撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing has been named, merged or decided yet.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>尚未进行过命名、合并或判断。</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {actions}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>重做 {actions}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped on the way.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>已中途停止。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {actions}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>撤销 {actions}</translation>
    </message>
    <message>
        <source>Undoes this action and all that came after it.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>撤销此操作及其后的所有操作。</translation>
    </message>
    <message>
        <source>{actions} done again</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>已重做 {actions}</translation>
    </message>
    <message>
        <source>{actions} undone</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>已撤销 {actions}</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>已执行</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>IgnoredView</name>
    <message>
        <source>Bring back</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>放回</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Folder, file or date</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>文件夹、文件或日期</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Ignored faces</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>已忽略的人脸</translation>
    </message>
    <message>
        <source>No face fits {text}</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>没有符合{text}的人脸</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>没有忽略任何人脸</translation>
    </message>
    <message>
        <source>Strangers and boxes that are no faces come here; you can bring them back.</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>陌生人和不是人脸的框会放在这里，可以随时放回。</translation>
    </message>
    <message>
        <source>The selected faces go back to the Inbox</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>将选中的人脸放回“待命名”</translation>
    </message>
</context>
<context>
    <name>InboxDrops</name>
    <message>
        <source>Merge {faces} with this group of {other}</source>
        <extracomment>facetagger/ui/views/inbox/drops.py</extracomment>
        <translation>将 {faces}与此分组（{other} 张）合并</translation>
    </message>
</context>
<context>
    <name>InboxHead</name>
    <message>
        <source>Accept all {n} names</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>接受全部 {n} 个姓名</translation>
    </message>
    <message>
        <source>By folder</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>待命名</translation>
    </message>
    <message>
        <source>Largest first</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>最大的在前</translation>
    </message>
    <message>
        <source>Name, folder or date</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>姓名、文件夹或日期</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>{faces} alone</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>{faces}未成组</translation>
    </message>
</context>
<context>
    <name>InboxMenu</name>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Divide in two</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>一分为二</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>命名…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>这是{name}</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>A single face cannot be divided.</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>单张人脸无法拆分。</translation>
    </message>
    <message>
        <source>Blurred, small or turned away</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>模糊、过小或侧脸</translation>
    </message>
    <message>
        <source>Groups without a name</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>未命名的分组</translation>
    </message>
    <message>
        <source>Name {what}</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>为 {what}命名</translation>
    </message>
    <message>
        <source>Name. {group}</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>姓名。{group}</translation>
    </message>
    <message>
        <source>No group fits {text}</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>没有符合{text}的分组</translation>
    </message>
    <message>
        <source>No group on this page has a suggestion.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>此页没有带建议的分组。</translation>
    </message>
    <message>
        <source>There is no suggestion number {n} here.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>这里没有第 {n} 个建议。</translation>
    </message>
    <message>
        <source>These faces are not in the Inbox any more.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>这些人脸已不在“待命名”中。</translation>
    </message>
    <message>
        <source>These faces were named {name} meanwhile. {typed} was not used.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>这些人脸在此期间已命名为{name}。{typed}未被使用。</translation>
    </message>
    <message>
        <source>This is the current group; press the key again.</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>当前分组已切换到这里，请再按一次。</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>You can search for suggested names, folders, files and days, such as 2019-05-17.</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>可搜索建议的姓名、文件夹、文件和日期（如 2019-05-17）。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A whole photo</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>通用</translation>
    </message>
    <message>
        <source>In Photos</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>在“照片”中</translation>
    </message>
    <message>
        <source>In Review</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>在“核对”中</translation>
    </message>
    <message>
        <source>In the Inbox</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>在“待命名”中</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Left, right</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>字母</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>没有这样的按键。</translation>
    </message>
    <message>
        <source>On the map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>在“分布图”中</translation>
    </message>
    <message>
        <source>People and one person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>“人物”和单个人物</translation>
    </message>
    <message>
        <source>Search among the keys</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>搜索按键</translation>
    </message>
    <message>
        <source>Search: undo, photo, Ctrl+D…</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>搜索：撤销、照片、Ctrl+D…</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Y</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Y</translation>
    </message>
    <message>
        <source>a new person, even if one of that name exists</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>新建人物，即使已有同名人物</translation>
    </message>
    <message>
        <source>accept the best suggestion of every group on the page</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>接受此页每个分组的最佳建议</translation>
    </message>
    <message>
        <source>among the years: show only that year</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>在年份中：只显示该年</translation>
    </message>
    <message>
        <source>another photo; Home, End: the first, the last</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>切换照片；Home、End：第一张、最后一张</translation>
    </message>
    <message>
        <source>apply the name, go to the next group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>应用姓名，转到下一个分组</translation>
    </message>
    <message>
        <source>close it</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>关闭照片</translation>
    </message>
    <message>
        <source>compare two faces: is this the same person?</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>比较两张人脸：是同一个人吗？</translation>
    </message>
    <message>
        <source>copy the selected files</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>复制选中的文件</translation>
    </message>
    <message>
        <source>divide the selected faces off as a new group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>将选中的人脸拆分为新分组</translation>
    </message>
    <message>
        <source>divide the selected faces off; with none selected, the group in two</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>拆出选中的人脸；未选中时将分组一分为二</translation>
    </message>
    <message>
        <source>do again</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>draw a box for a face that was missed</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>为漏掉的人脸画框</translation>
    </message>
    <message>
        <source>draw around faces; with Ctrl add to them</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>圈选人脸；按住 Ctrl 可追加</translation>
    </message>
    <message>
        <source>filter the view: names, folders, files, days</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>筛选视图：姓名、文件夹、文件、日期</translation>
    </message>
    <message>
        <source>from suggestions to confirmed faces, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>在建议与已确认的人脸之间切换</translation>
    </message>
    <message>
        <source>from the filters to the photos, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>在筛选条件与照片之间切换</translation>
    </message>
    <message>
        <source>from the map to the list of people, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>在分布图与人物列表之间切换</translation>
    </message>
    <message>
        <source>give up what was begun; close a dialog</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>放弃当前操作；关闭对话框</translation>
    </message>
    <message>
        <source>ignore the selected groups: strangers</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>忽略选中的分组：陌生人</translation>
    </message>
    <message>
        <source>ignore; not a face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>忽略；不是人脸</translation>
    </message>
    <message>
        <source>larger text, smaller text, its usual size</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>放大文字、缩小文字、恢复常用大小</translation>
    </message>
    <message>
        <source>larger, smaller, the whole map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>放大、缩小、整个分布图</translation>
    </message>
    <message>
        <source>larger, smaller, the whole photo, every pixel</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>放大、缩小、整张照片、原始像素</translation>
    </message>
    <message>
        <source>merge the selected groups, or this one with a person (or drag)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>合并选中的分组，或将此分组合并到某个人物（也可拖动）</translation>
    </message>
    <message>
        <source>move the box; with Shift, its size</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>移动人脸框；按住 Shift 调整大小</translation>
    </message>
    <message>
        <source>move the map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>移动分布图</translation>
    </message>
    <message>
        <source>move, as Home, End and Page do; with Shift or Ctrl select more</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>移动，Home、End 和翻页键亦可；按住 Shift 或 Ctrl 多选</translation>
    </message>
    <message>
        <source>move; with Shift or Ctrl select more</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>移动；按住 Shift 或 Ctrl 多选</translation>
    </message>
    <message>
        <source>name the marked face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>为标出的人脸命名</translation>
    </message>
    <message>
        <source>name the selected faces</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>为选中的人脸命名</translation>
    </message>
    <message>
        <source>no, and remember it; on a named face: not this person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>否，并且记住；对已命名的人脸：不是此人</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>not a face; ignore</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>不是人脸；忽略</translation>
    </message>
    <message>
        <source>not sure, ask later</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>不确定，稍后再问</translation>
    </message>
    <message>
        <source>open it in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>用系统查看器打开</translation>
    </message>
    <message>
        <source>open the person; on a suggestion: yes, this is the person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>打开人物；对建议：是，就是此人</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>same person? yes; no, and remember it; not sure</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>同一人？是；否，并且记住；不确定</translation>
    </message>
    <message>
        <source>scan a folder (or drop it on the window)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>扫描文件夹（也可拖放到窗口）</translation>
    </message>
    <message>
        <source>search for people</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>搜索人物</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>是别人</translation>
    </message>
    <message>
        <source>take the suggestion of that number (a name: type &apos; before the digit)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>采用该编号的建议（若是姓名，请先输入 &apos;）</translation>
    </message>
    <message>
        <source>the history: undo or do again many actions at once</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>历史记录：一次撤销或重做多项操作</translation>
    </message>
    <message>
        <source>the next face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>下一张人脸</translation>
    </message>
    <message>
        <source>the next group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>下一个分组</translation>
    </message>
    <message>
        <source>the other part of the view</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>视图的另一部分</translation>
    </message>
    <message>
        <source>the photo of a face; on somebody seen with the person: photos of both</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>人脸所在的照片；对合影的人：两人的合影</translation>
    </message>
    <message>
        <source>the photo with its boxes and names</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>照片及其中的人脸框和姓名</translation>
    </message>
    <message>
        <source>the photos of the selected faces</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>选中人脸所在的照片</translation>
    </message>
    <message>
        <source>the whole photo with its boxes and names</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>整张照片及其中的人脸框和姓名</translation>
    </message>
    <message>
        <source>this sheet</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>此快捷键表</translation>
    </message>
    <message>
        <source>tick or untick the face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>勾选或取消勾选人脸</translation>
    </message>
    <message>
        <source>ticked: yes; not ticked: no, and remember it; next page</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>已勾选：是；未勾选：否，并且记住；下一页</translation>
    </message>
    <message>
        <source>type the name of the current group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>输入当前分组的姓名</translation>
    </message>
    <message>
        <source>undo, also after a restart</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>撤销，重新启动后也可以</translation>
    </message>
    <message>
        <source>whole photos in place of faces, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>在整张照片与人脸之间切换</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>{text}（{key}）</translation>
    </message>
    <message>
        <source>° while the name field is empty</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>° 姓名框为空时</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Files and folders called {name}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>名称含{name}的文件和文件夹</translation>
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
        <translation>安装 {name}</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>I &amp;accept this licence</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>我接受此许可证(&amp;A)</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>安装</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>These models are for non-commercial use only. If you are paid for what you do with facetagger, do not install them.</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>这些模型仅限非商业用途。如果使用 facetagger 是有偿工作，请勿安装。</translation>
    </message>
    <message>
        <source>{size} will be downloaded.</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>将下载 {size}。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nobody has a name yet.</source>
        <extracomment>facetagger/ui/main_window.py</extracomment>
        <translation>还没有已命名的人物。</translation>
    </message>
</context>
<context>
    <name>MapPeople</name>
    <message>
        <source>Find a person</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>查找人物</translation>
    </message>
    <message>
        <source>Find a person on the map</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>在分布图中查找人物</translation>
    </message>
    <message>
        <source>People on the map</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>分布图中的人物</translation>
    </message>
    <message>
        <source>Suggested</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>有建议</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Drag: move   Wheel: zoom   Click: a group   Shift+drag: draw around faces</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>拖动：移动   滚轮：缩放   单击：分组   Shift+拖动：圈选人脸</translation>
    </message>
    <message>
        <source>Draw around faces to select them (Shift+drag)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>圈选人脸（Shift+拖动）</translation>
    </message>
    <message>
        <source>Every face may get another place; nothing else changes</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>每张人脸的位置都可能改变，其他一切不变</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>{faces}的分组</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Laying out… {percent}</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>正在生成… {percent}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>分布图</translation>
    </message>
    <message>
        <source>Map of all faces</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>所有人脸的分布图</translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>尚无姓名</translation>
    </message>
    <message>
        <source>Single face</source>
        <extracomment>facetagger/ui/views/map/labels.py</extracomment>
        <translation>单张人脸</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Stop laying out</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>停止生成</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>整个分布图（Home）</translation>
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
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>About facetagger</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>关于 facetagger</translation>
    </message>
    <message>
        <source>Accept the best suggestion of every group on this page</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>接受此页每个分组的最佳建议</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>选择照片文件夹</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Compare two faces…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>比较两张人脸…</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Delete all face data…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>删除所有人脸数据…</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>所有文件均可读取。</translation>
    </message>
    <message>
        <source>Face engines…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>人脸引擎…</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>无法读取的文件…</translation>
    </message>
    <message>
        <source>Folders…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>{faces}的分组</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>历史记录…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Ignore faces seen only once…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>忽略只出现一次的人脸…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Other part of the view</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>切换到另一部分</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {label}</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>重做：{label}</translation>
    </message>
    <message>
        <source>Rename person</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>重命名人物</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Scan folder…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>扫描文件夹…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Select the groups or people to merge first.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>请先选中要合并的分组或人物。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>There is nobody to merge with yet.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>还没有可以合并的对象。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {label}</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>撤销：{label}</translation>
    </message>
    <message>
        <source>Whole photos in place of faces</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>以整张照片显示</translation>
    </message>
    <message>
        <source>this group</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>此分组</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>此人物</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Are they one person? You can undo either.</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>是同一个人吗？无论如何选择，都可以撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge both</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>合并两者</translation>
    </message>
    <message>
        <source>Merge {what} with…</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>将{what}合并到…</translation>
    </message>
    <message>
        <source>There is already a {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>已有{name}</translation>
    </message>
    <message>
        <source>Two people of one name</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>同名的两个人</translation>
    </message>
    <message>
        <source>Which name stays?</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>保留哪个姓名？</translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Do not merge</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>不合并</translation>
    </message>
    <message>
        <source>They become one person. You can undo this.</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>他们将成为同一个人物。可以撤销。</translation>
    </message>
</context>
<context>
    <name>MergeWithDialog</name>
    <message>
        <source>Merge</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>合并</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name it {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>命名为{name}</translation>
    </message>
    <message>
        <source>Name to look for</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>要查找的姓名</translation>
    </message>
    <message>
        <source>No such person: {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>没有这个人物：{name}</translation>
    </message>
    <message>
        <source>People and groups</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>人物和分组</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>facetagger/ui/messages/bar.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/messages/bar.py</extracomment>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>New name</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>新姓名</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>A name can have up to {n} characters.</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>姓名最多 {n} 个字符。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All face data was deleted.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>已删除所有人脸数据。</translation>
    </message>
    <message>
        <source>Choose the folder of another library</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>选择另一个资料库的文件夹</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>The backup of {date} was restored.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>已恢复 {date} 的备份。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read; the usual look is shown.</source>
        <extracomment>facetagger/ui/app.py</extracomment>
        <translation>无法读取文件 {path}；现以默认外观显示。</translation>
    </message>
    <message>
        <source>The library is damaged. Looking for a good backup…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>资料库已损坏。正在查找完好的备份…</translation>
    </message>
    <message>
        <source>The next start opens another library: {error}</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>下次启动将打开另一个资料库：{error}</translation>
    </message>
    <message>
        <source>The usual settings are used; the damaged file is kept.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>现在使用默认设置；损坏的文件已保留。</translation>
    </message>
    <message>
        <source>There is no library in {folder}, and it is not empty.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>{folder} 中没有资料库，而且该文件夹不是空的。</translation>
    </message>
    <message>
        <source>This is the usual library. It is opened at every start.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>这是常用的资料库，每次启动都会打开。</translation>
    </message>
    <message>
        <source>This library is also open in another window or program. Each shows what the other changes.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>此资料库也在另一个窗口或程序中打开。双方都会显示对方所做的更改。</translation>
    </message>
    <message>
        <source>This library is opened at the next starts, too.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>以后启动也会打开此资料库。</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Sort by</source>
        <extracomment>facetagger/ui/widgets/search_field.py</extracomment>
        <translation>排序方式</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Drop a folder with photos of people on this window.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>将含有人物照片的文件夹拖放到此窗口。</translation>
    </message>
    <message>
        <source>Drop another folder to go on.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>要继续，请拖放另一个文件夹。</translation>
    </message>
    <message>
        <source>Everybody has a name</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>所有人都已命名</translation>
    </message>
    <message>
        <source>Groups appear here while the scan runs; you can name them at once.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>扫描时分组会陆续出现在这里，可以立即命名。</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>正在查找人脸…</translation>
    </message>
    <message>
        <source>No faces were found</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>未找到人脸</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>1 pair</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>1 对</translation>
    </message>
    <message>
        <source>A face on its own</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>单张人脸</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Ask at the end (Tab)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>留到最后再问（Tab）</translation>
    </message>
    <message>
        <source>Comparing groups…</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>正在比较分组…</translation>
    </message>
    <message>
        <source>Group of {n}</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>{n} 张人脸的分组</translation>
    </message>
    <message>
        <source>Groups could not be compared.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>无法比较分组。</translation>
    </message>
    <message>
        <source>If yes, they become one group of {faces}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>如果是，将合并为一个分组，共 {faces}。</translation>
    </message>
    <message>
        <source>If yes, {faces} get the name {name}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>如果是，{faces}将命名为{name}。</translation>
    </message>
    <message>
        <source>If yes, {faces} gets the name {name}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>如果是，{faces}将命名为{name}。</translation>
    </message>
    <message>
        <source>If yes, {name} and {other} become one person; you choose the name.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>如果是，{name}和{other}将成为同一个人物；姓名可自行选择。</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>No two groups look like the same person.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>没有看起来像同一人的分组。</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>One person: the groups become one (Y)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>同一人：合并这两个分组（Y）</translation>
    </message>
    <message>
        <source>Same person?</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>同一人？</translation>
    </message>
    <message>
        <source>Same person?  {percent}</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>同一人？  {percent}</translation>
    </message>
    <message>
        <source>Shows them once more (Enter)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>再显示一次（回车）</translation>
    </message>
    <message>
        <source>Two people; never asked again (N)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>两个人：不再询问（N）</translation>
    </message>
    <message>
        <source>Y: yes   N: no   Tab: not sure   P: photo</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Y：是   N：否   Tab：不确定   P：照片</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>You were not sure about {pairs}.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>有 {pairs}尚不确定。</translation>
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
        <translation>{name}，{faces}</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>{n} 对</translation>
    </message>
</context>
<context>
    <name>PeopleOrder</name>
    <message>
        <source>By name</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Last added first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>最近添加的在前</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>人脸最多的在前</translation>
    </message>
    <message>
        <source>Most suggestions first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>建议最多的在前</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Hidden ({n})</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>已隐藏（{n}）</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Nobody has a name yet</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>还没有已命名的人物</translation>
    </message>
    <message>
        <source>Nobody is called {text}</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>没有人叫{text}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>重命名	F2</translation>
    </message>
    <message>
        <source>Shows the people whom you have hidden</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>显示已隐藏的人物</translation>
    </message>
    <message>
        <source>Type names below the groups in the Inbox; the people then stand here.</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>在“待命名”中的分组下方输入姓名，人物就会出现在这里。</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>1 month</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>A day, for example {day}</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>一个日期，例如 {day}</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Birth date…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>出生日期…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Hide this person</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>隐藏此人物</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not this person</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>不是此人</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show among the people again</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Takes the name away; the faces go back to the Inbox. Can be undone.</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>去掉姓名，人脸放回“待命名”。可以撤销。</translation>
    </message>
    <message>
        <source>The photos then say how old this person was.</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>照片上会显示此人当时的年龄。</translation>
    </message>
    <message>
        <source>This is…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>这是…</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>设为封面</translation>
    </message>
    <message>
        <source>Use the selected face as cover</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>将选中的人脸设为封面</translation>
    </message>
    <message>
        <source>When was {name} born?</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>{name}的出生日期是？</translation>
    </message>
    <message numerus="yes">
        <source>age {n}</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>
            <numerusform>{n} 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>无日期</translation>
    </message>
    <message>
        <source>{name}, on {photos} with this person</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>{name}，与此人合影 {photos}</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>
            <numerusform>{n} 个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Del takes it away.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>按 Del 去掉。</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>没有{name}</translation>
    </message>
    <message>
        <source>{name} has to be on the photo. Click for: must not be.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>照片上必须有{name}。点击改为：不得有。</translation>
    </message>
    <message>
        <source>{name} must not be on the photo. Click to take this away.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>照片上不得有{name}。点击去掉此条件。</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Birth date, hide, forget</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>出生日期、隐藏、移除</translation>
    </message>
    <message>
        <source>Birth date…</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>出生日期…</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>点击重命名</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>此人物的姓名</translation>
    </message>
    <message>
        <source>born {day}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>生于 {day}</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>{photos}中的 {faces}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>PersonOrder</name>
    <message>
        <source>Least certain first</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>把握最小的在前</translation>
    </message>
    <message>
        <source>No confirmed face fits {text}</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>没有符合{text}的已确认人脸</translation>
    </message>
    <message>
        <source>No face has this name</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>没有人脸使用此姓名</translation>
    </message>
    <message>
        <source>Type it below a group in the Inbox, or take it away: More, Forget.</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>请在“待命名”中的分组下方输入此姓名，或点击“更多”&gt;“移除”将其去掉。</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Confirm all</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Confirmed faces</source>
        <extracomment>facetagger/ui/views/person/view.py</extracomment>
        <translation>已确认的人脸</translation>
    </message>
    <message>
        <source>Enter: yes   Del: no   Space: photo</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>回车：是   Del：否   空格：照片</translation>
    </message>
    <message>
        <source>Is this {name}?  {n}</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>这是{name}吗？  {n}</translation>
    </message>
    <message>
        <source>Select one of the confirmed faces first.</source>
        <extracomment>facetagger/ui/views/person/view.py</extracomment>
        <translation>请先选中一张已确认的人脸。</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>PhotoFilters</name>
    <message>
        <source>1 face</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>1 张人脸</translation>
    </message>
    <message>
        <source>2 faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>2 张人脸</translation>
    </message>
    <message>
        <source>3 to 5 faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>3 至 5 张人脸</translation>
    </message>
    <message>
        <source>6 and more faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>6 张及以上</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2019, 2019-05, 2019-05-17</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>年、月或日：2019、2019-05、2019-05-17</translation>
    </message>
    <message>
        <source>All folders</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>Any number of faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>人脸数不限</translation>
    </message>
    <message>
        <source>File or folder name</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>文件或文件夹名</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>How many faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>人脸数量</translation>
    </message>
    <message>
        <source>No face</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>没有人脸</translation>
    </message>
    <message>
        <source>Only photos with a face that has no name yet</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>仅显示含有未命名人脸的照片</translation>
    </message>
    <message>
        <source>People on the photo</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>照片上的人物</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Somebody twice</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>同一人出现两次</translation>
    </message>
    <message>
        <source>Taken from</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>拍摄日期从</translation>
    </message>
    <message>
        <source>Taken to</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>拍摄日期至</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Unnamed faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>未命名的人脸</translation>
    </message>
    <message>
        <source>Which of these people</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>这些人物如何出现</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>照片上有谁？</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>全部都有</translation>
    </message>
    <message>
        <source>any of them</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>任意一人</translation>
    </message>
    <message>
        <source>nobody else</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>没有别人</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Arrows: move   Shift+arrows: size   Enter: keep   Esc: give up</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>方向键：移动   Shift+方向键：大小   回车：保留   Esc：放弃</translation>
    </message>
    <message>
        <source>Click a box to name it, draw one around a face that was missed (or {key})   Tab: next face   Wheel, + −: zoom</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>单击框可命名，漏掉的人脸可画框（或按 {key}）   Tab：下一张人脸   滚轮、+ −：缩放</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>画框</translation>
    </message>
    <message>
        <source>Draw a box around a face that was missed (or {key})   Wheel, + −: zoom</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>漏掉的人脸可画框（或按 {key}）   滚轮、+ −：缩放</translation>
    </message>
    <message>
        <source>Draw a box around the face   Esc: give up</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>在人脸周围画框   Esc：放弃</translation>
    </message>
    <message>
        <source>Enter: name   Tab: next face   {key}: not a face   Ctrl+arrows: move the box</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>回车：命名   Tab：下一张人脸   {key}：不是人脸   Ctrl+方向键：移动框</translation>
    </message>
    <message>
        <source>Enter: this name, and on to the next face   Tab: next face   Esc: back</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>回车：采用此姓名并转到下一张人脸   Tab：下一张人脸   Esc：返回</translation>
    </message>
    <message>
        <source>Face {n} of {total}: {who}</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>人脸 {n} / {total}：{who}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Move or resize the box	Ctrl+arrows</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>移动框或调整大小	Ctrl+方向键</translation>
    </message>
    <message>
        <source>Name…	Enter</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>命名…	回车</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>No, this is not {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>不，这不是{name}</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>用系统查看器打开</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>显示{name}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>照片已不存在：{path}</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>This face is not there any more.</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>此人脸已不存在。</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>此照片已不存在。</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/photo/canvas.py</extracomment>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>Yes, this is {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>是，这是{name}</translation>
    </message>
    <message>
        <source>maybe {name}</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>可能是{name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>未命名</translation>
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
        <translation>按文件名</translation>
    </message>
    <message>
        <source>Copies of the selected photos, in a folder of your choice</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>将选中的照片复制到指定的文件夹</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy photos to…</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>将照片复制到…</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>复制到…</translation>
    </message>
    <message>
        <source>Drop a folder with photos of people on this window.</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>将含有人物照片的文件夹拖放到此窗口。</translation>
    </message>
    <message>
        <source>Last found first</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>最近找到的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>No photo fits</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>没有符合的照片</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>用系统查看器打开</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Take a filter away, or all of them with “Show all”.</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>去掉一个筛选条件，或点击“显示全部”全部去掉。</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>{files} copied: paste them in the file manager.</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>已复制 {files}：可在文件管理器中粘贴。</translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>{n} / {photos}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>已选 {n} 张</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>All faces of this person</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>此人的所有人脸</translation>
    </message>
    <message>
        <source>All of them have a name. A new name takes its place.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>它们都已有姓名。新姓名会取代原有姓名。</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>命名…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Select faces first: click one, or draw around them.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>请先选中人脸：单击一张，或圈选多张。</translation>
    </message>
    <message>
        <source>Show in Inbox</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>在“待命名”中显示</translation>
    </message>
    <message>
        <source>Show person</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>显示人物</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Show the whole map	Home</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>显示整个分布图	Home</translation>
    </message>
    <message>
        <source>The group, with all its faces</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>分组及其所有人脸</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
    <message>
        <source>{n} of them have a name, which stays.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>其中 {n} 张已有姓名，姓名会保留。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{files} could not be read</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{files}无法读取</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>All reasons: {files}</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>所有原因：{files}</translation>
    </message>
    <message>
        <source>Copy list</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The selected file</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>选中的文件</translation>
    </message>
    <message>
        <source>Where the selected file is, and why it is not read</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>选中文件的位置，以及无法读取的原因</translation>
    </message>
    <message>
        <source>Which files are listed, by reason</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>按原因列出哪些文件</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>facetagger/ui/text/language.py</extracomment>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <extracomment>facetagger/ui/text/language.py</extracomment>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Ask later</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>稍后再问</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>No to {n}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>否（{n}）</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes to {n}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>是（{n}）</translation>
    </message>
    <message>
        <source>Yes to {yes}, no to {no}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>是（{yes}），否（{no}）</translation>
    </message>
    <message>
        <source>its photo is not there any more</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>其照片已不存在</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>{name}, {percent} sure: {answer}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>{name}，把握 {percent}：{answer}</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All answered</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>已全部回答</translation>
    </message>
    <message>
        <source>Faces that may be somebody you have named (F6 for the other part)</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>可能属于已命名人物的人脸（按 F6 切换到另一部分）</translation>
    </message>
    <message>
        <source>Faces that may be somebody you have named come here.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>可能属于已命名人物的人脸会出现在这里。</translation>
    </message>
    <message>
        <source>Groups that may be one person (F6 for the other part)</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>可能是同一人的分组（按 F6 切换到另一部分）</translation>
    </message>
    <message>
        <source>Groups that may be one person are waiting: “Same person?” at the top, or F6.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>有可能是同一人的分组待核对：点击顶部的“同一人？”，或按 F6。</translation>
    </message>
    <message>
        <source>Name somebody in the Inbox: faces that may be the same person come here.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>在“待命名”中为人物命名后，可能是同一人的人脸会出现在这里。</translation>
    </message>
    <message>
        <source>No more suggestions</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>没有更多建议</translation>
    </message>
    <message>
        <source>Nothing else to review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>没有其他内容需要核对</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>没有内容需要核对</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Same person?  {n}</source>
        <extracomment>facetagger/ui/side_list.py</extracomment>
        <translation>同一人？  {n}</translation>
    </message>
    <message>
        <source>Suggestions  {n}</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>建议  {n}</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Pictures of faces could not be read: {error}</source>
        <extracomment>facetagger/ui/background/runner.py</extracomment>
        <translation>无法读取人脸图：{error}</translation>
    </message>
    <message>
        <source>Something went wrong inside facetagger: {error}</source>
        <extracomment>facetagger/ui/background/runner.py</extracomment>
        <translation>facetagger 内部出错：{error}</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>There is no backup yet. The first one is made today.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>还没有备份。今天将进行首次备份。</translation>
    </message>
    <message>
        <source>facetagger was not closed the last time, and its file {path} is damaged.</source>
        <extracomment>facetagger/ui/background/safety.py</extracomment>
        <translation>facetagger 上次未正常关闭，其文件 {path} 已损坏。</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Found {faces} in {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>在 {photos}中找到 {faces}。</translation>
    </message>
    <message>
        <source>None of the {files} could be read.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{files}全部无法读取。</translation>
    </message>
    <message>
        <source>Nothing new in {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{photos}中没有新内容。</translation>
    </message>
    <message>
        <source>Stopped. The faces described so far are kept.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>已停止。已分析的人脸会保留。</translation>
    </message>
    <message>
        <source>Stopped. The photos read so far are kept.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>已停止。已读取的照片会保留。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The last scan was stopped before it was done.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>上次扫描在完成前被停止。</translation>
    </message>
    <message>
        <source>The scan goes on once {folder} is there again.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{folder}恢复后将继续扫描。</translation>
    </message>
    <message>
        <source>There are no photos in {folder}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{folder} 中没有照片。</translation>
    </message>
    <message>
        <source>{found} Read before that: {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{found}此前已读取 {photos}。</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Drag them onto a person in the side bar</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>可拖到侧栏中的人物上</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Name of the selected faces</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>选中人脸的姓名</translation>
    </message>
    <message>
        <source>Names the selected faces {name}</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>将选中的人脸命名为{name}</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>取消选择（Esc）</translation>
    </message>
    <message>
        <source>Selected faces</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>选中的人脸</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>陌生人</translation>
    </message>
    <message>
        <source>They become a group of their own</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>将成为独立的分组</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>这是谁？</translation>
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
        <translation>自动：使用最快的设备</translation>
    </message>
    <message>
        <source>Chosen by the environment variable FACETAGGER_LIBRARY.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>由环境变量 FACETAGGER_LIBRARY 指定。</translation>
    </message>
    <message>
        <source>Chosen by you; it is opened at every start.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>由用户选择，每次启动都会打开。</translation>
    </message>
    <message>
        <source>For this time; the next start opens the usual one</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>仅限本次；下次启动仍打开常用的资料库</translation>
    </message>
    <message>
        <source>Graphics card (DirectML)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>显卡（DirectML）</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA CUDA)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>显卡（NVIDIA CUDA）</translation>
    </message>
    <message>
        <source>Intel OpenVINO</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Intel OpenVINO</translation>
    </message>
    <message>
        <source>It is opened at the next starts, too</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>以后启动也会打开它</translation>
    </message>
    <message>
        <source>Open for this time; the next start opens {folder}.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>仅限本次；下次启动打开 {folder}。</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>This is the usual place.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>这是常用位置。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> megapixels</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation> 百万像素</translation>
    </message>
    <message>
        <source>&amp;Another library…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>其他资料库(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>外观(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folders…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notice new photos in scanned folders while the window is open</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>窗口打开时，留意已扫描文件夹中的新照片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pass over</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>跳过(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read photos of up to</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>照片大小上限(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Work quietly while scanning (half of the cores, low priority)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>扫描时减少资源占用（一半内核，低优先级）(&amp;W)</translation>
    </message>
    <message>
        <source>Another engine takes effect at once; what its models run on, at the next scan.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>更换引擎立即生效；模型运行设备在下次扫描时生效。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Face &amp;engines…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>人脸引擎(&amp;E)…</translation>
    </message>
    <message>
        <source>Face engine</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>人脸引擎</translation>
    </message>
    <message>
        <source>Files and folders, one a line: names or patterns with * and ?; a / at the end means a folder.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>要跳过的文件和文件夹，每行一个：名称或含 * 和 ? 的通配符；以 / 结尾表示文件夹。</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Models r&amp;un on</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>模型运行于(&amp;U)</translation>
    </message>
    <message>
        <source>Names and faces are kept here, and copied to backups at least once a day.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>姓名和人脸保存在这里，每天至少备份一次。</translation>
    </message>
    <message>
        <source>Open the window again in this language</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>用此语言重新打开窗口</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Scans</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Take one of the last backups back</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>恢复最近的某份备份</translation>
    </message>
    <message>
        <source>Takes effect at once; another language when the window is opened again.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>立即生效；语言在重新打开窗口后生效。</translation>
    </message>
    <message>
        <source>Takes effect at the next scan.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>下次扫描时生效。</translation>
    </message>
    <message>
        <source>The folders that were scanned</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>已扫描的文件夹</translation>
    </message>
    <message>
        <source>The usual librar&amp;y</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>常用的资料库(&amp;D)</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>{name} (not there on this computer)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>{name}（这台电脑上没有）</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>忽略 {faces}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose folder…</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>将照片文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Your photos are only looked at, never changed, and nothing leaves this computer.</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>照片只会被读取，绝不更改，也没有任何数据离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 file of this scan could not be read</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>本次扫描有 1 个文件无法读取</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>继续扫描</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>暂停扫描</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Scan: {what}</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>扫描：{what}</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>停止扫描</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The first start prepares the face engine.</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>首次启动需要准备人脸引擎。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{faces} described</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>已分析 {faces}</translation>
    </message>
    <message>
        <source>{faces} found</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>找到 {faces}</translation>
    </message>
    <message>
        <source>{n} photos a second</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>每秒 {n} 张</translation>
    </message>
    <message>
        <source>{n} files of this scan could not be read</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>本次扫描有 {n} 个文件无法读取</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>剩余 {time}</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message>
        <source>All that were seen only once: {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>所有只出现一次的：{faces}</translation>
    </message>
    <message>
        <source>Click whom you know: these faces stay in the Inbox.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>点击认识的人，这些人脸会留在“待命名”中。</translation>
    </message>
    <message>
        <source>Faces that would be ignored</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>将被忽略的人脸</translation>
    </message>
    <message>
        <source>Ignore faces seen only once</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>忽略只出现一次的人脸</translation>
    </message>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>忽略 {faces}</translation>
    </message>
    <message>
        <source>Only blurred, small or turned away ones: {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>仅限模糊、过小或侧脸的：{faces}</translation>
    </message>
    <message>
        <source>People in the background come once and never again. Faces for which a name is suggested, and those in groups, stay. You can undo this.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>背景中的路人往往只出现一次。有姓名建议的人脸和分组中的人脸会保留。可以撤销。</translation>
    </message>
    <message>
        <source>There are no such faces</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>没有这样的人脸</translation>
    </message>
    <message>
        <source>{faces} marked: to stay in the Inbox.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>已标记 {faces}：留在“待命名”中。</translation>
    </message>
</context>
<context>
    <name>SuggestionPages</name>
    <message>
        <source>Are these all {name}?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>这些都是{name}吗？</translation>
    </message>
    <message>
        <source>Are these names right?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>这些姓名正确吗？</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Faces that have this name already</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>已有此姓名的人脸</translation>
    </message>
    <message>
        <source>Ignore	Ctrl+I</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>忽略	Ctrl+I</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>这是{name}吗？</translation>
    </message>
    <message>
        <source>Not a face	Del</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>不是人脸	Del</translation>
    </message>
    <message>
        <source>Not sure	Tab</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>不确定	Tab</translation>
    </message>
    <message>
        <source>Show photo	P</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>显示照片	P</translation>
    </message>
    <message>
        <source>Shows them once more (Enter)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>再显示一次（回车）</translation>
    </message>
    <message>
        <source>Somebody else…	Ctrl+M</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>是别人…	Ctrl+M</translation>
    </message>
    <message>
        <source>Space: tick or untick   Tab: not sure   P: photo   Enter: done</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>空格：勾选/取消   Tab：不确定   P：照片   回车：完成</translation>
    </message>
    <message>
        <source>Suggestions, ticked: yes</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>建议，已勾选：是</translation>
    </message>
    <message>
        <source>Tick	Space</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>勾选	空格</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Ticked faces get their names, the others never this one again. The next page comes. (Enter)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>已勾选的人脸获得姓名，其余的不再建议此姓名。随后显示下一页。（回车）</translation>
    </message>
    <message>
        <source>Ticks or unticks every face on the page (Ctrl+A, Space)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>勾选或取消勾选此页的所有人脸（Ctrl+A、空格）</translation>
    </message>
    <message>
        <source>Untick	Space</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>取消勾选	空格</translation>
    </message>
    <message>
        <source>Untick all</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>You were not sure about {faces}.</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>有 {faces}尚不确定。</translation>
    </message>
    <message>
        <source>{n} more wait</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>还有 {n} 张</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Ignored</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>待命名</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>分布图</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>单个人物</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>核对</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Drop a folder with photos of people on this window: every face becomes a dot here, like faces side by side.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>将含有人物照片的文件夹拖放到此窗口：每张人脸都会成为这里的一个点，相似的人脸相邻。</translation>
    </message>
    <message>
        <source>Faces that are alike come to lie side by side. This is done once; later ones are put beside them.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>相似的人脸会排在一起。只需生成一次，之后的人脸会补到它们旁边。</translation>
    </message>
    <message>
        <source>How far the map is</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>分布图生成进度</translation>
    </message>
    <message>
        <source>Lay out</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>生成分布图</translation>
    </message>
    <message>
        <source>Laying it out was stopped.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>已停止生成分布图。</translation>
    </message>
    <message>
        <source>Laying out the map…</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>正在生成分布图…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>There are no faces yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>还没有人脸</translation>
    </message>
    <message>
        <source>There is no map yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>还没有分布图</translation>
    </message>
    <message>
        <source>These faces have no place on the map yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>这些人脸在分布图中还没有位置</translation>
    </message>
    <message>
        <source>They are described by the next scan of their photos; then they come here.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>下次扫描其照片时会进行分析，之后便会出现在这里。</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>1 changed photo</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 张照片有更改</translation>
    </message>
    <message>
        <source>1 new photo</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 张新照片</translation>
    </message>
    <message>
        <source>1 photo moved or removed</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 张照片被移动或移除</translation>
    </message>
    <message>
        <source>The system does not let every folder be watched: in some, new photos are noticed within 15 minutes only.</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>系统不允许监视所有文件夹：部分文件夹中的新照片最长 15 分钟后才会发现。</translation>
    </message>
    <message>
        <source>{n} changed photos</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} 张照片有更改</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} 个文件夹</translation>
    </message>
    <message>
        <source>{n} new photos</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} 张新照片</translation>
    </message>
    <message>
        <source>{n} photos moved or removed</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} 张照片被移动或移除</translation>
    </message>
    <message>
        <source>{what} in {folder}</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{folder}：{what}</translation>
    </message>
</context>
<context>
    <name>delegates</name>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>{name}？</translation>
    </message>
    <message>
        <source>{n} new</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>{n} 条新建议</translation>
    </message>
    <message>
        <source>{n} unnamed</source>
        <extracomment>facetagger/ui/views/photos/tiles.py</extracomment>
        <translation>{n} 张未命名</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>The folder {path} could not be opened.</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>无法打开文件夹 {path}。</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>照片已不存在：{path}</translation>
    </message>
    <message>
        <source>The system knows no program to open {path}.</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>系统中没有可打开 {path} 的程序。</translation>
    </message>
</context>
<context>
    <name>drag</name>
    <message>
        <source>Divide {faces} off as a new group</source>
        <extracomment>facetagger/ui/dragging/drag.py</extracomment>
        <translation>将 {faces}拆分为新分组</translation>
    </message>
    <message>
        <source>Merge {faces} into {name}</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>将 {faces}合并到{name}</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Bring back {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>放回 {faces}</translation>
    </message>
    <message>
        <source>Choose the cover of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>选择{name}的封面</translation>
    </message>
    <message>
        <source>Confirm {faces} as {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>将 {faces}确认为{name}</translation>
    </message>
    <message>
        <source>Confirm {faces} as {people}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>将 {faces}确认为 {people}</translation>
    </message>
    <message>
        <source>Divide a group into {n} and {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>将一个分组拆成 {n} 张和 {faces}</translation>
    </message>
    <message>
        <source>Divide {faces} off</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>拆出 {faces}</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>画框</translation>
    </message>
    <message>
        <source>Forget 1 photo that is gone</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>移除 1 张缺失照片的记录</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>移除{name}</translation>
    </message>
    <message>
        <source>Forget {photos} that are gone</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>移除缺失的 {photos}的记录</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>隐藏{name}</translation>
    </message>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>忽略 {faces}</translation>
    </message>
    <message>
        <source>Ignore {faces} seen only once</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>忽略只出现一次的 {faces}</translation>
    </message>
    <message>
        <source>Mark {faces} as not a face</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>将 {faces}标记为“不是人脸”</translation>
    </message>
    <message>
        <source>Merge {faces} into one group</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>将 {faces}合并为一个分组</translation>
    </message>
    <message>
        <source>Merge {faces} into {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>将 {faces}合并到{name}</translation>
    </message>
    <message>
        <source>Merge {faces} with a group of {n}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>将 {faces}与一个 {n} 张的分组合并</translation>
    </message>
    <message>
        <source>Move a box</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>移动人脸框</translation>
    </message>
    <message>
        <source>Name {faces} as {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>将 {faces}命名为{name}</translation>
    </message>
    <message>
        <source>Name {faces} as {people}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>将 {faces}命名为 {people}</translation>
    </message>
    <message>
        <source>Name {faces} {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>将 {faces}命名为{name}</translation>
    </message>
    <message>
        <source>Reject {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>否定 {faces}</translation>
    </message>
    <message>
        <source>Remove the birth date of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>删除{name}的出生日期</translation>
    </message>
    <message>
        <source>Remove {photos} from the library</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>从资料库中移除 {photos}</translation>
    </message>
    <message>
        <source>Rename {name} to {other}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>将{name}重命名为{other}</translation>
    </message>
    <message>
        <source>Review {suggestions} ({n} yes, {m} no)</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>核对 {suggestions}（是 {n}，否 {m}）</translation>
    </message>
    <message>
        <source>Set the birth date of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>设置{name}的出生日期</translation>
    </message>
    <message>
        <source>Show {name} again</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>重新显示{name}</translation>
    </message>
    <message>
        <source>Tell apart {faces} and {more}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>区分 {faces}和 {more}</translation>
    </message>
    <message>
        <source>Tell apart {faces} and {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>区分 {faces}和{name}</translation>
    </message>
    <message>
        <source>Tell apart {name} and {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>区分{name}和 {faces}</translation>
    </message>
    <message>
        <source>Tell apart {name} and {other}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>区分{name}和{other}</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Face</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Face, {percent} sure</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>人脸，把握 {percent}</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>{faces}的分组</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <extracomment>facetagger/ui/views/photos/model.py</extracomment>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>its photo is not there any more</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>其照片已不存在</translation>
    </message>
    <message>
        <source>maybe {name}, {percent}</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>可能是{name}，{percent}</translation>
    </message>
    <message>
        <source>{n} without a name</source>
        <extracomment>facetagger/ui/views/photos/model.py</extracomment>
        <translation>{n} 张未命名</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>&apos;{engine_id}&apos; cannot be downloaded; import a folder instead.</source>
        <extracomment>said below the window</extracomment>
        <translation>无法下载“{engine_id}”；请改为从文件夹导入。</translation>
    </message>
    <message>
        <source>&apos;{engine_id}&apos; cannot name an engine: take one like insightface/my-models, of letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>“{engine_id}”不能用作引擎名称：请采用 insightface/my-models 这样的形式，只用字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no kind of models that facetagger knows; there is: insightface, opencv.</source>
        <extracomment>said below the window</extracomment>
        <translation>facetagger 不支持“{name}”这类模型；可选：insightface、opencv。</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; is not an identifier; take one that facetagger printed.</source>
        <extracomment>said below the window</extracomment>
        <translation>“{shown}”不是标识符；请使用 facetagger 显示的标识符。</translation>
    </message>
    <message>
        <source>1 photo is known here, and nothing is there now: is the drive connected? They are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>此处已有 1 张照片的记录，但现在什么也没有：驱动器是否已连接？记录会保留。</translation>
    </message>
    <message>
        <source>A name can have up to {max_name_length} characters; this one has {count}.</source>
        <extracomment>said below the window</extracomment>
        <translation>姓名最多 {max_name_length} 个字符；当前为 {count} 个。</translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <extracomment>said below the window</extracomment>
        <translation>姓名不能含有控制字符。</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <extracomment>said below the window</extracomment>
        <translation>姓名至少要含有一个字母或汉字。</translation>
    </message>
    <message>
        <source>All of these faces were said not to be “{name}”.</source>
        <extracomment>said below the window</extracomment>
        <translation>这些人脸均已被判断为不是“{name}”。</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <extracomment>said below the window</extracomment>
        <translation>正在备份资料库</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <extracomment>said below the window</extracomment>
        <translation>正在检查模型</translation>
    </message>
    <message>
        <source>Choose at least one face or group.</source>
        <extracomment>said below the window</extracomment>
        <translation>请至少选择一张人脸或一个分组。</translation>
    </message>
    <message>
        <source>Choose at least one face.</source>
        <extracomment>said below the window</extracomment>
        <translation>请至少选择一张人脸。</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <extracomment>said below the window</extracomment>
        <translation>正在比较分组</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <extracomment>said below the window</extracomment>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <extracomment>said below the window</extracomment>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <extracomment>said below the window</extracomment>
        <translation>正在复制照片</translation>
    </message>
    <message>
        <source>Describing faces anew</source>
        <extracomment>said below the window</extracomment>
        <translation>正在重新分析人脸</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <extracomment>said below the window</extracomment>
        <translation>文件夹不是空的</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>said below the window</extracomment>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Doing again</source>
        <extracomment>said below the window</extracomment>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Downloading {name} (MB)</source>
        <extracomment>said below the window</extracomment>
        <translation>正在下载 {name}（MB）</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>said below the window</extracomment>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>said below the window</extracomment>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>said below the window</extracomment>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <extracomment>said below the window</extracomment>
        <translation>正在查找人脸</translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <extracomment>said below the window</extracomment>
        <translation>正在为人脸分组</translation>
    </message>
    <message>
        <source>Host is down</source>
        <extracomment>said below the window</extracomment>
        <translation>主机已停机</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>said below the window</extracomment>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>said below the window</extracomment>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>JPEG XL pictures cannot be read yet.</source>
        <extracomment>said below the window</extracomment>
        <translation>暂不支持读取 JPEG XL 图像。</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <extracomment>said below the window</extracomment>
        <translation>正在生成分布图</translation>
    </message>
    <message>
        <source>Looking at a face</source>
        <extracomment>said below the window</extracomment>
        <translation>正在分析人脸</translation>
    </message>
    <message>
        <source>Looking at boxes drawn by hand</source>
        <extracomment>said below the window</extracomment>
        <translation>正在分析手动绘制的人脸框</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <extracomment>said below the window</extracomment>
        <translation>正在查找照片</translation>
    </message>
    <message>
        <source>MIT (CenterFace), CC0 (dlib ResNet)</source>
        <extracomment>said below the window</extracomment>
        <translation>MIT（CenterFace）、CC0（dlib ResNet）</translation>
    </message>
    <message>
        <source>MIT (YuNet), Apache-2.0 (SFace)</source>
        <extracomment>said below the window</extracomment>
        <translation>MIT（YuNet）、Apache-2.0（SFace）</translation>
    </message>
    <message>
        <source>Merge the group into the person, not the person into the group.</source>
        <extracomment>said below the window</extracomment>
        <translation>请将分组合并到人物，而不要将人物合并到分组。</translation>
    </message>
    <message>
        <source>Merging needs two different groups.</source>
        <extracomment>said below the window</extracomment>
        <translation>合并需要两个不同的分组。</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <extracomment>said below the window</extracomment>
        <translation>未知的名称或服务</translation>
    </message>
    <message>
        <source>Naming everybody</source>
        <extracomment>said below the window</extracomment>
        <translation>正在为所有人命名</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <extracomment>said below the window</extracomment>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>No face was found on any photo in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} 中的照片均未找到人脸。</translation>
    </message>
    <message>
        <source>No folder at {folder} was scanned; look at the list of folders.</source>
        <extracomment>said below the window</extracomment>
        <translation>尚未扫描过文件夹 {folder}；请查看文件夹列表。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>said below the window</extracomment>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>said below the window</extracomment>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>No suggestion for “{name}” of that probability is waiting.</source>
        <extracomment>said below the window</extracomment>
        <translation>“{name}”没有达到该概率的待定建议。</translation>
    </message>
    <message>
        <source>Nobody is born in the future: {born}.</source>
        <extracomment>said below the window</extracomment>
        <translation>出生日期不能是将来的日期：{born}。</translation>
    </message>
    <message>
        <source>None of these faces is alone any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>这些人脸都不再是只出现一次的了。</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>said below the window</extracomment>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Nothing is suggested for {which}, so nothing was confirmed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{which} 没有建议，因此未作任何确认。</translation>
    </message>
    <message>
        <source>Nothing is suggested for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{which} 没有建议；未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed; the window at its next start, or &apos;facetagger doctor --restore&apos;, takes the newest backup back, and the file that is there is kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>未作任何更改；下次启动窗口时，或运行“facetagger doctor --restore”，即可恢复最近的备份，现有文件也会保留。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>said below the window</extracomment>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>said below the window</extracomment>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Placing new faces on the map</source>
        <extracomment>said below the window</extracomment>
        <translation>正在将新人脸放入分布图</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>said below the window</extracomment>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Reading faces</source>
        <extracomment>said below the window</extracomment>
        <translation>正在读取人脸</translation>
    </message>
    <message>
        <source>Recognising people</source>
        <extracomment>said below the window</extracomment>
        <translation>正在识别人物</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <extracomment>said below the window</extracomment>
        <translation>文件句柄已失效</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <extracomment>said below the window</extracomment>
        <translation>域名解析暂时失败</translation>
    </message>
    <message>
        <source>The RAW picture is damaged: it cannot be developed.</source>
        <extracomment>said below the window</extracomment>
        <translation>RAW 图像已损坏：无法显影。</translation>
    </message>
    <message>
        <source>The backup {path} is damaged.</source>
        <extracomment>said below the window</extracomment>
        <translation>备份 {path} 已损坏。</translation>
    </message>
    <message>
        <source>The box is too small: it needs {smallest_px} pixels of the photo on each side.</source>
        <extracomment>said below the window</extracomment>
        <translation>框太小：每边至少需要照片的 {smallest_px} 像素。</translation>
    </message>
    <message>
        <source>The built-in engine cannot be removed.</source>
        <extracomment>said below the window</extracomment>
        <translation>内置引擎无法移除。</translation>
    </message>
    <message>
        <source>The built-in engine is always there; import models under another name.</source>
        <extracomment>said below the window</extracomment>
        <translation>内置引擎始终存在；请用其他名称导入模型。</translation>
    </message>
    <message>
        <source>The converted model cannot be written to {parent}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>转换后的模型无法写入 {parent}：{error}</translation>
    </message>
    <message>
        <source>The demo&apos;s photos cannot be written to {folder}: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>演示照片无法写入 {folder}：{error}。</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} could not be read or written.</source>
        <extracomment>said below the window</extracomment>
        <translation>无法读写资料库 {path} 所在的磁盘。</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full; nothing of the last step was kept. Free some space and try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>资料库 {path} 所在的磁盘已满；上一步操作完全没有保存。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The downloaded file cannot be unpacked: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>下载的文件无法解压：{error}</translation>
    </message>
    <message>
        <source>The downloaded file is damaged: {error}. Try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>下载的文件已损坏：{error}。请重试。</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; cannot be removed: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>引擎“{engine_id}”无法移除：{error}</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; does not come with facetagger.</source>
        <extracomment>said below the window</extracomment>
        <translation>引擎“{engine_id}”不是 facetagger 自带的。</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; has just been removed.</source>
        <extracomment>said below the window</extracomment>
        <translation>引擎“{engine_id}”刚刚被移除。</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; is not installed.</source>
        <extracomment>said below the window</extracomment>
        <translation>引擎“{engine_id}”尚未安装。</translation>
    </message>
    <message>
        <source>The engine cannot be stored in {engines_dir}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>引擎无法存入 {engines_dir}：{error}</translation>
    </message>
    <message>
        <source>The face engine &apos;{engine_id}&apos; is not installed; &apos;facetagger engines install {engine_id}&apos; downloads it.</source>
        <extracomment>said below the window</extracomment>
        <translation>人脸引擎“{engine_id}”尚未安装；可用“facetagger engines install {engine_id}”下载。</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件无法读取：{error}。</translation>
    </message>
    <message>
        <source>The file is a video, or of a kind that facetagger does not know.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件是视频，或是 facetagger 不支持的类型。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is no ONNX model: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>文件不是 ONNX 模型：{error}</translation>
    </message>
    <message>
        <source>The file is no RAW picture, or of a camera that is not known.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件不是 RAW 图像，或来自不支持的相机。</translation>
    </message>
    <message>
        <source>The file is not a picture, or of a kind that facetagger does not know.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件不是图像，或是 facetagger 不支持的类型。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file is too large ({size} GB) to be a photo.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件太大（{size} GB），不可能是照片。</translation>
    </message>
    <message>
        <source>The file may not be read by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>当前用户无权读取此文件。</translation>
    </message>
    <message>
        <source>The file {fact} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>文件 {fact} 无法读取：{error}</translation>
    </message>
    <message>
        <source>The file {fact} is missing in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} 中缺少文件 {fact}。</translation>
    </message>
    <message>
        <source>The file {named} is damaged or of another version: its sha256 is not {sha256}.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件 {named} 已损坏或版本不符：其 sha256 不是 {sha256}。</translation>
    </message>
    <message>
        <source>The file {path} says where the library is, and cannot be read: {error}. Without the file the usual library is opened.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件 {path} 记录着资料库的位置，但无法读取：{error}。没有此文件时会打开常用的资料库。</translation>
    </message>
    <message>
        <source>The file {source} has changed while it was copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件 {source} 在复制过程中发生了变化。</translation>
    </message>
    <message>
        <source>The files of the engine &apos;{pack}&apos; are of another version; install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>引擎“{pack}”的文件版本不符；请重新安装。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>文件夹 {folder} 无法读取：{error}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件夹 {folder} 无法读取：{error}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件夹 {folder} 无法使用：{error}。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>said below the window</extracomment>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>当前用户无权读取文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The group is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>该分组已不存在。</translation>
    </message>
    <message>
        <source>The group {ref} is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>分组 {ref} 已不存在。</translation>
    </message>
    <message>
        <source>The history has changed meanwhile; choose again.</source>
        <extracomment>said below the window</extracomment>
        <translation>历史记录在此期间发生了变化；请重新选择。</translation>
    </message>
    <message>
        <source>The library folder {directory} cannot be used: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>资料库文件夹 {directory} 无法使用：{error}。</translation>
    </message>
    <message>
        <source>The library in {directory} is in use by another program. Close it, then try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>{directory} 中的资料库正被其他程序使用。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <extracomment>said below the window</extracomment>
        <translation>资料库 {path} 无法打开。</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: it or its folder is read-only.</source>
        <extracomment>said below the window</extracomment>
        <translation>资料库 {path} 无法写入：文件或其文件夹为只读。</translation>
    </message>
    <message>
        <source>The library {path} is damaged. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>资料库 {path} 已损坏。{restore}</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it was cut short. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>资料库 {path} 已损坏：文件不完整。{restore}</translation>
    </message>
    <message>
        <source>The library {path} is empty, but there are copies of it. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>资料库 {path} 是空的，但有它的副本。{restore}</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program. Wait for it to finish or close it, then try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>资料库 {path} 正被其他程序使用。请等待其完成或将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>The library {path} is missing, but there are copies of it. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>资料库 {path} 不见了，但有它的副本。{restore}</translation>
    </message>
    <message>
        <source>The library {path} may not be opened by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>当前用户无权打开资料库 {path}。</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer facetagger (its version is {version}, this program knows {version2}). Update facetagger to open it; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>资料库 {path} 由更新版本的 facetagger 创建（其版本为 {version}，本程序支持到 {version2}）。请更新 facetagger 后再打开；未作任何更改。</translation>
    </message>
    <message>
        <source>The licence of &apos;{engine_id}&apos; cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>“{engine_id}”的许可证无法读取：{error}</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: &apos;{name}&apos; is no list.</source>
        <extracomment>said below the window</extracomment>
        <translation>人脸引擎列表无法读取：“{name}”不是列表。</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: {engine_id} is wrong ({error}).</source>
        <extracomment>said below the window</extracomment>
        <translation>人脸引擎列表无法读取：{engine_id} 有误（{error}）。</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>人脸引擎列表无法读取：{error}</translation>
    </message>
    <message>
        <source>The list of face engines knows no models of &apos;{family}&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>人脸引擎列表中没有“{family}”的模型。</translation>
    </message>
    <message>
        <source>The model does not take one image.</source>
        <extracomment>said below the window</extracomment>
        <translation>该模型的输入不是一张图像。</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>模型文件 {file} 无法读取：{error}</translation>
    </message>
    <message>
        <source>The model file {file} is damaged or of another version. Install the package &apos;{distribution}&apos; again.</source>
        <extracomment>said below the window</extracomment>
        <translation>模型文件 {file} 已损坏或版本不符。请重新安装软件包“{distribution}”。</translation>
    </message>
    <message>
        <source>The model file {name} is damaged ({path}); install its engine again.</source>
        <extracomment>said below the window</extracomment>
        <translation>模型文件 {name} 已损坏（{path}）；请重新安装其引擎。</translation>
    </message>
    <message>
        <source>The model file {name} is missing ({path}); install its engine again.</source>
        <extracomment>said below the window</extracomment>
        <translation>模型文件 {name} 缺失（{path}）；请重新安装其引擎。</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Install the package &apos;{distribution}&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>模型文件 {path} 缺失。请安装软件包“{distribution}”。</translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: it is damaged, cut short, or no model.</source>
        <extracomment>said below the window</extracomment>
        <translation>模型 {path} 无法加载：已损坏、不完整，或不是模型。</translation>
    </message>
    <message>
        <source>The outputs of {file} are not SCRFD&apos;s.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} 的输出不符合 SCRFD。</translation>
    </message>
    <message>
        <source>The outputs of {file} are not YuNet&apos;s.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} 的输出不符合 YuNet。</translation>
    </message>
    <message>
        <source>The photo {path} cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>照片 {path} 无法读取：{error}。</translation>
    </message>
    <message>
        <source>The photos in {folder} show one person only, {name}; two at least are needed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} 中的照片只有一个人物 {name}；至少需要两人。</translation>
    </message>
    <message>
        <source>The photos of the demo come with the package &apos;{package}&apos;, which is not installed.</source>
        <extracomment>said below the window</extracomment>
        <translation>演示照片由软件包“{package}”提供，但该软件包尚未安装。</translation>
    </message>
    <message>
        <source>The picture is a HEIF file that is not coded as HEVC.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像是 HEIF 文件，但不是 HEVC 编码。</translation>
    </message>
    <message>
        <source>The picture is a JPEG of two colours, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像是双色 JPEG，无法读取。</translation>
    </message>
    <message>
        <source>The picture is a JPEG of {bits} bits a colour, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像是每色 {bits} 位的 JPEG，无法读取。</translation>
    </message>
    <message>
        <source>The picture is a hierarchical JPEG, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像是分层 JPEG，无法读取。</translation>
    </message>
    <message>
        <source>The picture is a lossless JPEG, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像是无损 JPEG，无法读取。</translation>
    </message>
    <message>
        <source>The picture is damaged, or a {kind} of a kind that is not known.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像已损坏，或是不支持的 {kind} 类型。</translation>
    </message>
    <message>
        <source>The picture is damaged: it cannot be decoded.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像已损坏：无法解码。</translation>
    </message>
    <message>
        <source>The picture is damaged: it claims to be larger than any photo.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像已损坏：其标称尺寸大于任何照片。</translation>
    </message>
    <message>
        <source>The picture is damaged: its decoder crashed.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像已损坏：解码器崩溃。</translation>
    </message>
    <message>
        <source>The picture is damaged: its header cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像已损坏：文件头无法读取。</translation>
    </message>
    <message>
        <source>The picture is damaged: the file is cut short.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像已损坏：文件不完整。</translation>
    </message>
    <message>
        <source>The picture is too large to read: {width} × {height} pixels. Up to {max_pixels} megapixels are read; the settings can raise that.</source>
        <extracomment>said below the window</extracomment>
        <translation>图像太大，无法读取：{width} × {height} 像素。最多读取 {max_pixels} 百万像素；可在设置中提高上限。</translation>
    </message>
    <message>
        <source>The picture needs more memory than there is.</source>
        <extracomment>said below the window</extracomment>
        <translation>读取该图像所需的内存超过可用内存。</translation>
    </message>
    <message>
        <source>The picture was given up: reading it took longer than {seconds} seconds.</source>
        <extracomment>said below the window</extracomment>
        <translation>已放弃读取该图像：耗时超过 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The reader of this kind of picture cannot be started: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>无法启动此类图像的读取程序：{error}。</translation>
    </message>
    <message>
        <source>The record of the engine &apos;{engine_id}&apos; is damaged ({record}); install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>引擎“{engine_id}”的记录已损坏（{record}）；请重新安装。</translation>
    </message>
    <message>
        <source>The record of the engine &apos;{pack}&apos; is damaged; install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>引擎“{pack}”的记录已损坏；请重新安装。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>设置文件 {path} 无法读取：{error}</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged. Names and faces are not in it: rename or delete it, and the usual settings are used.</source>
        <extracomment>said below the window</extracomment>
        <translation>设置文件 {path} 已损坏。其中不含姓名和人脸：将其重命名或删除后，将使用默认设置。</translation>
    </message>
    <message>
        <source>There are no models (files ending in .onnx) in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} 中没有模型（以 .onnx 结尾的文件）。</translation>
    </message>
    <message>
        <source>There is more than one face detector of the kind of YuNet in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>该文件夹中有多个 YuNet 类的人脸检测器（{names}）；请只保留要用的一个。</translation>
    </message>
    <message>
        <source>There is more than one face detector with five landmarks (SCRFD) in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>该文件夹中有多个五特征点人脸检测器（SCRFD：{names}）；请只保留要用的一个。</translation>
    </message>
    <message>
        <source>There is more than one model of the kind of SFace in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>该文件夹中有多个 SFace 类的模型（{names}）；请只保留要用的一个。</translation>
    </message>
    <message>
        <source>There is more than one model that tells faces apart (ArcFace) in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>该文件夹中有多个区分人脸的模型（ArcFace：{names}）；请只保留要用的一个。</translation>
    </message>
    <message>
        <source>There is no engine &apos;{engine_id}&apos; to install. There is: {names}.</source>
        <extracomment>said below the window</extracomment>
        <translation>没有可安装的引擎“{engine_id}”。可选：{names}。</translation>
    </message>
    <message>
        <source>There is no face detector of the kind of YuNet in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>该文件夹中没有 YuNet 类的人脸检测器。</translation>
    </message>
    <message>
        <source>There is no face detector with five landmarks (SCRFD) in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>该文件夹中没有五特征点人脸检测器（SCRFD）。</translation>
    </message>
    <message>
        <source>There is no face engine &apos;{engine_id}&apos;. There is: {names}.</source>
        <extracomment>said below the window</extracomment>
        <translation>没有人脸引擎“{engine_id}”。可选：{names}。</translation>
    </message>
    <message>
        <source>There is no face in {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} 中没有人脸。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no folder of photos in {folder}; it needs one for each person.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} 中没有照片文件夹；每个人物需要一个。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no model of the kind of SFace in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>该文件夹中没有 SFace 类的模型。</translation>
    </message>
    <message>
        <source>There is no model that tells faces apart (ArcFace) in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>该文件夹中没有区分人脸的模型（ArcFace）。</translation>
    </message>
    <message>
        <source>There is no name to reject for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{which} 没有可否定的姓名；未作任何更改。</translation>
    </message>
    <message>
        <source>There is no room for a backup of the library in {folder}: it needs {needed} MB, {free} MB are free.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} 空间不足，无法备份资料库：需要 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>There is no room for a backup of the library in {folder}: it needs {needed} MB, {free} MB are free. The earlier backups are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} 空间不足，无法备份资料库：需要 {needed} MB，可用 {free} MB。以前的备份会保留。</translation>
    </message>
    <message>
        <source>There is no such face: {which}.</source>
        <extracomment>said below the window</extracomment>
        <translation>没有这样的人脸：{which}。</translation>
    </message>
    <message>
        <source>There is no suggestion to accept.</source>
        <extracomment>said below the window</extracomment>
        <translation>没有可接受的建议。</translation>
    </message>
    <message>
        <source>There is nothing to forget: no photo is gone from a folder that is there.</source>
        <extracomment>said below the window</extracomment>
        <translation>没有可移除的记录：现有文件夹中没有缺失的照片。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>said below the window</extracomment>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>said below the window</extracomment>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>These are not two groups; divide the group instead.</source>
        <extracomment>said below the window</extracomment>
        <translation>这不是两个分组；请改为拆分该分组。</translation>
    </message>
    <message>
        <source>This face is not on its photo any more: {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>此人脸已不在其照片上：{path}。</translation>
    </message>
    <message>
        <source>This face is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>此人脸已不存在。</translation>
    </message>
    <message>
        <source>This face is not “{name}”.</source>
        <extracomment>said below the window</extracomment>
        <translation>此人脸不是“{name}”。</translation>
    </message>
    <message>
        <source>This group cannot be divided: its faces are all alike.</source>
        <extracomment>said below the window</extracomment>
        <translation>此分组无法拆分：其中的人脸都很相似。</translation>
    </message>
    <message>
        <source>This is not dlib&apos;s face recognition model.</source>
        <extracomment>said below the window</extracomment>
        <translation>这不是 dlib 的人脸识别模型。</translation>
    </message>
    <message>
        <source>This is not dlib&apos;s face recognition model: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>这不是 dlib 的人脸识别模型：{error}。</translation>
    </message>
    <message>
        <source>This is not the CenterFace model that facetagger knows.</source>
        <extracomment>said below the window</extracomment>
        <translation>这不是 facetagger 支持的 CenterFace 模型。</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>此人物已不存在。</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>此照片已不存在。</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>said below the window</extracomment>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>said below the window</extracomment>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Yes and no at once for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{which} 同时选了“是”和“否”；未作任何更改。</translation>
    </message>
    <message>
        <source>[Errno {number}] {error}: &apos;{path}&apos;</source>
        <extracomment>said below the window</extracomment>
        <translation>[Errno {number}] {error}：“{path}”</translation>
    </message>
    <message>
        <source>non-commercial research only (InsightFace)</source>
        <extracomment>said below the window</extracomment>
        <translation>仅限非商业研究（InsightFace）</translation>
    </message>
    <message>
        <source>the connection ended after {have} of {total} MB</source>
        <extracomment>said below the window</extracomment>
        <translation>已收到 {have} / {total} MB 时连接中断</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>said below the window</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>unknown: what the models&apos; maker allows</source>
        <extracomment>said below the window</extracomment>
        <translation>未知：以模型作者的规定为准</translation>
    </message>
    <message>
        <source>{count} photos are known here, and nothing is there now: is the drive connected? They are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>此处已有 {count} 张照片的记录，但现在什么也没有：驱动器是否已连接？记录会保留。</translation>
    </message>
    <message>
        <source>{detector} does not work as a face detector.</source>
        <extracomment>said below the window</extracomment>
        <translation>{detector} 无法用作人脸检测器。</translation>
    </message>
    <message>
        <source>{embedder} cannot tell faces apart.</source>
        <extracomment>said below the window</extracomment>
        <translation>{embedder} 无法区分人脸。</translation>
    </message>
    <message>
        <source>{error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}。</translation>
    </message>
    <message>
        <source>{error}: it is gone since the scan began. The photos read so far are kept; once it is back, a scan goes on from there.</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}：扫描开始后它就不见了。已读取的照片会保留；恢复后扫描将从中断处继续。</translation>
    </message>
    <message>
        <source>{file} does not take faces of 112 x 112 pixels.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} 的输入不是 112 × 112 像素的人脸。</translation>
    </message>
    <message>
        <source>{file} does not turn a face into one vector.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} 不能将一张人脸转换为一个向量。</translation>
    </message>
    <message>
        <source>{file} gives {shape} for {count} faces, not {dimension} numbers a face.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} 对 {count} 张人脸给出 {shape}，而不是每张人脸 {dimension} 个数。</translation>
    </message>
    <message>
        <source>{file} is damaged, cut short, or no model.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} 已损坏、不完整，或不是模型。</translation>
    </message>
    <message>
        <source>{file} is no face detector with five landmarks: it has {count} outputs.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} 不是五特征点人脸检测器：它有 {count} 个输出。</translation>
    </message>
    <message>
        <source>{file} is no model that can be loaded: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} 不是可加载的模型：{error}</translation>
    </message>
    <message>
        <source>{file} is not YuNet: it has {count} outputs.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} 不是 YuNet：它有 {count} 个输出。</translation>
    </message>
    <message>
        <source>{folder} could not take all photos: {error}. {copied} was copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} 未能存入全部照片：{error}。已复制 {copied} 张。</translation>
    </message>
    <message>
        <source>{folder} could not take all photos: {error}. {copied} were copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} 未能存入全部照片：{error}。已复制 {copied} 张。</translation>
    </message>
    <message>
        <source>{folder} is a file; choose the folder that it lies in.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} 是文件；请选择它所在的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is no folder that photos can be copied to.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} 不是可以存入照片的文件夹。</translation>
    </message>
    <message>
        <source>{new} does not hold the photos of {old}: of {looked_for} that were looked for, {same} are there. Nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} 中没有 {old} 的照片：查找了 {looked_for} 张，找到 {same} 张。未作任何更改。</translation>
    </message>
    <message>
        <source>{new} does not hold the photos of {old}: of {looked_for} that were looked for, {same} is there. Nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} 中没有 {old} 的照片：查找了 {looked_for} 张，找到 {same} 张。未作任何更改。</translation>
    </message>
    <message>
        <source>{new} is where its photos are looked for already.</source>
        <extracomment>said below the window</extracomment>
        <translation>当前就是在 {new} 中查找其照片的。</translation>
    </message>
    <message>
        <source>{new} was scanned already. Scan it again: photos that moved there keep their names.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} 此前已扫描过。请重新扫描：移到那里的照片会保留姓名。</translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database, not a facetagger library.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} 是其他程序的数据库，不是 facetagger 资料库。</translation>
    </message>
    <message>
        <source>{path} is not a facetagger library.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} 不是 facetagger 资料库。</translation>
    </message>
    <message>
        <source>{path} is not a facetagger library. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} 不是 facetagger 资料库。{restore}</translation>
    </message>
    <message>
        <source>{path} was made by a newer facetagger.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} 由更新版本的 facetagger 创建。</translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>{path}：{error}</translation>
    </message>
    <message>
        <source>{target} cannot be written: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{target} 无法写入：{error}。</translation>
    </message>
    <message>
        <source>{target} could not be written: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{target} 未能写入：{error}。</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: the server says {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{url} 无法下载：服务器返回“{error}”。</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: {error}. What has arrived is kept; try again to go on.</source>
        <extracomment>said below the window</extracomment>
        <translation>{url} 无法下载：{error}。已下载的部分会保留；重试即可继续。</translation>
    </message>
    <message>
        <source>{url} cannot be reached ({reason}). Is this computer online? What has arrived is kept; try again to go on.</source>
        <extracomment>said below the window</extracomment>
        <translation>无法连接 {url}（{reason}）。这台电脑是否已联网？已下载的部分会保留；重试即可继续。</translation>
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
        <translation>1 项操作</translation>
    </message>
    <message>
        <source>1 face</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 张人脸</translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>1 group</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 个分组</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 人</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 条建议</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>&gt;99%</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>stranger</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>陌生人</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{h} 小时 {m:02d} 分</translation>
    </message>
    <message>
        <source>{m} min</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{m} 分钟</translation>
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
            <numerusform>{n} 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} 个分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{s} 秒</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>“{name}”</translation>
    </message>
</context>
</TS>
