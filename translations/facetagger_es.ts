<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About facetagger</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Acerca de facetagger</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Face engine: {name}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Motor facial: {name}</translation>
    </message>
    <message>
        <source>Finds, groups and names the people in your own photos, on your own computer. Photos are never changed unless you ask, and nothing leaves this computer.</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Encuentra, agrupa y pone nombre a las personas de sus propias fotos, en su propio equipo. Las fotos nunca se modifican si no lo pide, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>It came without the text of its licence.</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Se entregó sin el texto de su licencia.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>De qué se compone</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>facetagger/ui/dialogs/about.py</extracomment>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>It is kept in {folder}. Is its drive unplugged, or was the folder moved? Nothing was made or changed in its place.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Se guarda en {folder}. ¿Está desconectada su unidad, o se ha movido la carpeta? No se ha creado ni cambiado nada en su lugar.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Abrir otra biblioteca…</translation>
    </message>
    <message>
        <source>Open the usual library this time</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Abrir la habitual esta vez</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A backup is made once a day, and the last ten are kept; besides, the newest one of what was named since. The library as it is now is set aside, and appears in this list: restoring can be undone.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Se hace una copia de seguridad al día y se conservan las diez últimas, además de la más reciente de lo que se ha nombrado desde entonces. La biblioteca actual se aparta y aparece en esta lista: la restauración se puede deshacer.</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Hacer copia &amp;ahora</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>daily backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>copia diaria</translation>
    </message>
    <message>
        <source>further backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>copia adicional</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>apartada</translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message>
        <source>Name of this face</source>
        <extracomment>facetagger/ui/photo/naming.py</extracomment>
        <translation>Nombre de esta cara</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/photo/naming.py</extracomment>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>All of {period}</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Todo {period}</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Next month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Name of this group</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>Nombre de este grupo</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Your settings cannot be kept: {reason}. They hold until the window is closed.</source>
        <extracomment>facetagger/ui/choices.py</extracomment>
        <translation>Sus ajustes no se pueden guardar: {reason}. Valen hasta que se cierre la ventana.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Birth date of {name} kept</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>Fecha de nacimiento de {name} guardada</translation>
    </message>
    <message>
        <source>Box moved</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Recuadro movido</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Rehecho: {label}</translation>
    </message>
    <message>
        <source>Face added</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Cara añadida</translation>
    </message>
    <message>
        <source>Merged into one group of {faces}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Ahora es un solo grupo de {faces}</translation>
    </message>
    <message>
        <source>New cover chosen</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>Nueva portada elegida</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>Nuevo nombre: {name}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>facetagger/ui/doing.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Two people: this is not asked again</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Son dos personas: no se volverá a preguntar</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <source>{done}, twice on {photos}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{done}, dos veces en {photos}</translation>
    </message>
    <message>
        <source>{faces} are not {name} any more</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} ya no son {name}</translation>
    </message>
    <message>
        <source>{faces} brought back to the Inbox</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>De vuelta en la Bandeja: {faces}</translation>
    </message>
    <message>
        <source>{faces} confirmed</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Confirmado: {faces}</translation>
    </message>
    <message>
        <source>{faces} divided off as a new group</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Nuevo grupo con {faces}</translation>
    </message>
    <message>
        <source>{faces} ignored</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Ignorado: {faces}</translation>
    </message>
    <message>
        <source>{faces} is not {name} any more</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>{faces} ya no es {name}</translation>
    </message>
    <message>
        <source>{faces} marked as not a face</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Marcado «no es una cara»: {faces}</translation>
    </message>
    <message>
        <source>{faces} merged into {name}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Unido a {name}: {faces}</translation>
    </message>
    <message>
        <source>{faces} merged with a group of {n}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Unido a un grupo de {n}: {faces}</translation>
    </message>
    <message>
        <source>{faces} named {name}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Nombre {name} puesto a {faces}</translation>
    </message>
    <message>
        <source>{faces} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Rechazado: {faces}</translation>
    </message>
    <message>
        <source>{groups} accepted, {faces}</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Aceptado: {groups}, {faces}</translation>
    </message>
    <message>
        <source>{name} forgotten; {faces} are back in the Inbox</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>Se ha olvidado a {name}; {faces} vuelven a la Bandeja</translation>
    </message>
    <message>
        <source>{name} forgotten; {faces} is back in the Inbox</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>Se ha olvidado a {name}; {faces} vuelve a la Bandeja</translation>
    </message>
    <message>
        <source>{name} is hidden; faces and name stay</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>Se ha ocultado a {name}; se conservan las caras y el nombre</translation>
    </message>
    <message>
        <source>{name} stands among the people again</source>
        <extracomment>facetagger/ui/people_commands.py</extracomment>
        <translation>{name} vuelve a estar entre las personas</translation>
    </message>
    <message>
        <source>{no} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Rechazado: {no}</translation>
    </message>
    <message>
        <source>{yes} confirmed</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Confirmado: {yes}</translation>
    </message>
    <message>
        <source>{yes} confirmed, {no} rejected</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Confirmado: {yes}; rechazado: {no}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>&amp;Different people</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Personas &amp;distintas</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>&amp;Misma persona</translation>
    </message>
    <message>
        <source>And the other face? Drop it, choose a photo, or select it ({key}).</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>¿Y la otra cara? Suéltela aquí, elija una foto o selecciónela ({key}).</translation>
    </message>
    <message>
        <source>Both are in one group.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Ambas están en el mismo grupo.</translation>
    </message>
    <message>
        <source>Both are named {name}.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Ambas tienen el nombre {name}.</translation>
    </message>
    <message>
        <source>Both are on one photo: they are two people, unless it is a collage or a mirror.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Ambas están en la misma foto: son dos personas, salvo que sea un collage o un espejo.</translation>
    </message>
    <message>
        <source>Both faces are blurred, small or turned away: this is less certain than the number says.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Ambas caras están borrosas, son pequeñas o están de lado: es menos seguro de lo que dice la cifra.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Elegir foto…</translation>
    </message>
    <message>
        <source>Choose two photos, or select two faces in the window.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Elija dos fotos o seleccione dos caras en la ventana.</translation>
    </message>
    <message>
        <source>Drop a photo or a face here</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Suelte aquí una foto o una cara</translation>
    </message>
    <message>
        <source>Face {n} of {total} on this photo</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Cara {n} de {total} en esta foto</translation>
    </message>
    <message>
        <source>First face</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Primera cara</translation>
    </message>
    <message>
        <source>Hard to say; perhaps the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Difícil de decir; quizá la misma persona ({percent})</translation>
    </message>
    <message>
        <source>Hard to say; perhaps two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Difícil de decir; quizá dos personas ({percent})</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <source>Looking for the face…</source>
        <extracomment>facetagger/ui/compare/half.py</extracomment>
        <translation>Buscando la cara…</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>No está en la biblioteca</translation>
    </message>
    <message>
        <source>One face is blurred, small or turned away: this is less certain than the number says.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Una de las caras está borrosa, es pequeña o está de lado: es menos seguro de lo que dice la cifra.</translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Probably the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Probablemente la misma persona ({percent})</translation>
    </message>
    <message>
        <source>Probably two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Probablemente dos personas ({percent})</translation>
    </message>
    <message>
        <source>Remembered: they are not suggested as one person again</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Se recordará: no se volverán a sugerir como una misma persona</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>&amp;Intercambiar</translation>
    </message>
    <message>
        <source>Second face</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Segunda cara</translation>
    </message>
    <message>
        <source>Similarity {similarity}; from {even} on, one person is more likely than two. Brothers, sisters and small children look more alike than others.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Parecido {similarity}; a partir de {even} es más probable una persona que dos. Los hermanos y los niños pequeños se parecen más entre sí.</translation>
    </message>
    <message>
        <source>Take the &amp;first one out</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Sacar la &amp;primera</translation>
    </message>
    <message>
        <source>Take the s&amp;econd one out</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Sacar la &amp;segunda</translation>
    </message>
    <message>
        <source>The faces change places</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Las caras cambian de lugar</translation>
    </message>
    <message>
        <source>This face is not {name}; remembered</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Esta cara no es {name}; se recordará</translation>
    </message>
    <message>
        <source>This is the same face twice.</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Es dos veces la misma cara.</translation>
    </message>
    <message>
        <source>Two people</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Very probably the same person ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Muy probablemente la misma persona ({percent})</translation>
    </message>
    <message>
        <source>Very probably two people ({percent})</source>
        <extracomment>facetagger/ui/compare/dialog.py</extracomment>
        <translation>Muy probablemente dos personas ({percent})</translation>
    </message>
    <message>
        <source>You have said that these are two people.</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Ya indicó que son dos personas.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>New person {name}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>Nueva persona {name}</translation>
    </message>
    <message>
        <source>People with a similar name</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>Personas con un nombre parecido</translation>
    </message>
    <message>
        <source>{hit}  ·  together on {photos}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{hit}  ·  juntos en {photos}</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
    <message>
        <source>{new}  ·  Ctrl+Enter</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{new}  ·  Control+Intro</translation>
    </message>
    <message>
        <source>{new} for {groups}</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>{new} para {groups}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copy {photos} to…</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Copiar {photos} en…</translation>
    </message>
    <message>
        <source>Copying {photos}…</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Copiando {photos}…</translation>
    </message>
    <message>
        <source>Other photos are being copied; wait until they are.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Se están copiando otras fotos; espere a que termine.</translation>
    </message>
    <message>
        <source>Photos copied</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Fotos copiadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. The photos copied so far stay there.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Detenido. Las fotos ya copiadas se quedan allí.</translation>
    </message>
    <message>
        <source>{photos} copied to {folder}.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Copiado en {folder}: {photos}.</translation>
    </message>
    <message>
        <source>{photos} could not be copied, for example {path}: {reason}</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Imposible copiar {photos}, por ejemplo {path}: {reason}</translation>
    </message>
    <message>
        <source>{photos} lay there already.</source>
        <extracomment>facetagger/ui/views/photos/copying.py</extracomment>
        <translation>Ya en el destino: {photos}.</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Open another library…</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Abrir otra biblioteca…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>The newest good backup is from {date}, with {contents}: {path}. Names that were given since are not in it. The damaged file is kept.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>La última copia de seguridad en buen estado es del {date}, con {contents}: {path}. Los nombres puestos después no están en ella. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>There is no good backup of it. Its file stays as it is.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>No hay ninguna copia de seguridad en buen estado. El archivo se queda como está.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose in a calendar</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Elegir en un calendario</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete all face data</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Eliminar los datos de caras</translation>
    </message>
    <message>
        <source>The word that confirms deleting</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Palabra que confirma la eliminación</translation>
    </message>
    <message>
        <source>To go on, type: {word}</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Para continuar, escriba: {word}</translation>
    </message>
    <message>
        <source>Your photos are not touched, and your settings stay.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Sus fotos no se tocan y sus ajustes se conservan.</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>{faces} and {people} are deleted, with all names, pictures of faces and backups. This cannot be undone.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Va a eliminar {faces} y {people}, junto con todos los nombres, las imágenes de caras y las copias de seguridad. No se podrá deshacer.</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>This engine had described every face before.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>Este motor ya había descrito todas las caras.</translation>
    </message>
    <message>
        <source>{faces} described anew.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>Descrito de nuevo: {faces}.</translation>
    </message>
    <message>
        <source>{faces} described anew; {waiting} wait until their photos can be read: scan their folders then.</source>
        <extracomment>facetagger/ui/background/describing.py</extracomment>
        <translation>Descrito de nuevo: {faces}; a la espera de que se puedan leer sus fotos: {waiting}. Analice entonces sus carpetas.</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>&amp;Measure speed</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>&amp;Medir velocidad</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Comes along, small and fast: right for most albums.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Viene incluido, pequeño y rápido: adecuado para la mayoría de los álbumes.</translation>
    </message>
    <message>
        <source>Face engines</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Motores faciales</translation>
    </message>
    <message>
        <source>Large, but faster at finding faces; more of the small ones are missed.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Grande, pero encuentra las caras más rápido; se le escapan más de las pequeñas.</translation>
    </message>
    <message>
        <source>Large: tells people who look alike apart better, and takes longer.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Grande: distingue mejor a las personas que se parecen, y tarda más.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Models that were added from a folder.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Modelos añadidos desde una carpeta.</translation>
    </message>
    <message>
        <source>Remove a face engine</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Quitar un motor facial</translation>
    </message>
    <message>
        <source>Remove the files of {name} from this computer? Names and faces stay; what it has found out about faces is kept, in case it comes back.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>¿Quitar de este equipo los archivos de {name}? Los nombres y las caras se conservan, y también lo que ha averiguado sobre las caras, por si vuelve a instalarse.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Small models, made to be fast.</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Modelos pequeños, hechos para ser rápidos.</translation>
    </message>
    <message>
        <source>Takes about a second</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>Tarda más o menos un segundo</translation>
    </message>
    <message>
        <source>{photo} ms a photo, {face} ms a face</source>
        <extracomment>facetagger/ui/dialogs/engines_upkeep.py</extracomment>
        <translation>{photo} ms por foto, {face} ms por cara</translation>
    </message>
</context>
<context>
    <name>EnginesDialog</name>
    <message>
        <source>&amp;Add from a folder…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>&amp;Añadir de carpeta…</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>&amp;Instalar…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>A face engine finds faces and describes them. Changing it keeps every name: the faces are described anew in the background, from the boxes that are stored.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Un motor facial encuentra las caras y las describe. Al cambiarlo se conservan todos los nombres: las caras se describen de nuevo en segundo plano, a partir de los recuadros guardados.</translation>
    </message>
    <message>
        <source>About the selected engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Acerca del motor seleccionado</translation>
    </message>
    <message>
        <source>Add a face engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Añadir un motor facial</translation>
    </message>
    <message>
        <source>Cancel installation</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Cancelar instalación</translation>
    </message>
    <message>
        <source>Choose the folder with the engine&apos;s model files</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Elegir la carpeta con los archivos de modelo del motor</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Uso comercial</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Face engines</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Motores faciales</translation>
    </message>
    <message>
        <source>In use. Faces that it has not seen are described in the background.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>En uso. Las caras que aún no ha visto se describen en segundo plano.</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Instalando {name}</translation>
    </message>
    <message>
        <source>Its name. Before the / stands the kind of its models:</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Su nombre. Antes de la / va el tipo de sus modelos:</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Not for commercial use. Licence: {licence}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>No apto para uso comercial. Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The engine in use stays {name}.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Se sigue usando el motor {name}.</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Se canceló la instalación.</translation>
    </message>
    <message>
        <source>Trying the engine…</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>Probando el motor…</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>instalado</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <extracomment>facetagger/ui/dialogs/engines.py</extracomment>
        <translation>✓ en uso</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Details of the progress</source>
        <extracomment>facetagger/ui/widgets/facts.py</extracomment>
        <translation>Detalles del progreso</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Photos of both</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Fotos de ambas personas</translation>
    </message>
    <message>
        <source>Seen with</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Aparece con</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>facetagger/ui/views/person/facts_bar.py</extracomment>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>FolderDrop</name>
    <message>
        <source>Look for faces in this folder</source>
        <extracomment>facetagger/ui/dragging/folders.py</extracomment>
        <translation>Buscar caras en esta carpeta</translation>
    </message>
    <message>
        <source>Look for faces in {folder}</source>
        <extracomment>facetagger/ui/dragging/folders.py</extracomment>
        <translation>Buscar caras en {folder}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Folders</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Find moved folder…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>&amp;Buscar carpeta movida…</translation>
    </message>
    <message>
        <source>&amp;Remove from the library…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>&amp;Quitar de la biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Scan again</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>&amp;Analizar otra vez</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folders that were scanned</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Carpetas analizadas</translation>
    </message>
    <message>
        <source>For&amp;get what is gone…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>&amp;Olvidar lo que falta…</translation>
    </message>
    <message>
        <source>Forget photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Olvidar fotos</translation>
    </message>
    <message>
        <source>Looking for the photos in the new place…</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Buscando las fotos en la nueva ubicación…</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Missing in {folder}: {photos}. Forget what is missing, with the names on it?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Falta en {folder}: {photos}. ¿Olvidar lo que falta, con sus nombres?</translation>
    </message>
    <message>
        <source>No folder was scanned yet.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Aún no se ha analizado ninguna carpeta.</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos are known by their picture: moved and renamed ones are found by scanning. If a whole folder or drive is elsewhere now, say where; names and faces stay.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Las fotos se reconocen por su imagen: al analizar se encuentran las que se han movido o han cambiado de nombre. Si toda una carpeta o unidad está ahora en otro lugar, indique dónde; los nombres y las caras se conservan.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? {photos} and {faces} go, {n} of them with a name. The files stay where they are.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>¿Quitar {folder} de la biblioteca? Se quitan {photos} y {faces}; con nombre: {n}. Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The folder is scanned in the background.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>La carpeta se está analizando en segundo plano.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>Where are the photos of {folder} now?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>¿Dónde están ahora las fotos de {folder}?</translation>
    </message>
    <message>
        <source>not there now</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>disponible</translation>
    </message>
    <message>
        <source>{folder} is not there now; maybe its drive is not connected. Forget all that is known of it ({photos}), with the names on it?</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>{folder} no está disponible; quizá su unidad no esté conectada. ¿Olvidar todo lo que se sabe de esta carpeta ({photos}), con sus nombres?</translation>
    </message>
    <message>
        <source>{photos} forgotten</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Olvidado: {photos}</translation>
    </message>
    <message>
        <source>{photos} forgotten. Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Olvidado: {photos}. Se puede deshacer.</translation>
    </message>
    <message>
        <source>{photos} found in the new place; it is scanned for changes.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>En la nueva ubicación hay {photos}; se está analizando por si hay cambios.</translation>
    </message>
    <message>
        <source>{photos} removed from the library</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Quitado de la biblioteca: {photos}</translation>
    </message>
    <message>
        <source>{photos} removed from the library. Undo takes it back.</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Quitado de la biblioteca: {photos}. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Drop here: a new group</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Soltar aquí: nuevo grupo</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Faces in this group</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Caras de este grupo</translation>
    </message>
    <message>
        <source>Faces in this group ({n})</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Caras de este grupo ({n})</translation>
    </message>
    <message>
        <source>Key {n}: the whole group is {name}</source>
        <extracomment>facetagger/ui/views/inbox/card_grid.py</extracomment>
        <translation>Tecla {n}: todo el grupo es {name}</translation>
    </message>
    <message>
        <source>Key {n}: the whole group is {name}, who is on photos of the same days</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Tecla {n}: todo el grupo es {name}, que sale en fotos de los mismos días</translation>
    </message>
    <message>
        <source>Not faces ({n})</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>No son caras ({n})</translation>
    </message>
    <message>
        <source>Select the faces to divide off, then press Ctrl+D.</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Seleccione las caras que quiera separar y pulse Control+D.</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Mostrar foto</translation>
    </message>
    <message>
        <source>The selected faces become a group of their own (Ctrl+D, or drag them here)</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>Las caras seleccionadas pasan a ser un grupo propio (Control+D, o arrástrelas aquí)</translation>
    </message>
    <message>
        <source>The whole photo with its boxes and names (Space)</source>
        <extracomment>facetagger/ui/views/inbox/panel_buttons.py</extracomment>
        <translation>La foto entera con sus recuadros y nombres (Espacio)</translation>
    </message>
    <message>
        <source>These are all faces of the group: select some of them.</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Son todas las caras del grupo: seleccione solo algunas.</translation>
    </message>
    <message>
        <source>Those that are least like the others come first</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Primero las que menos se parecen a las demás</translation>
    </message>
    <message>
        <source>{n}   {name}   was there those days</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{n}   {name}   esos días</translation>
    </message>
    <message>
        <source>{n}   {name}?   {percent}</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>{n}   ¿{name}?   {percent}</translation>
    </message>
    <message>
        <source>{part} of {all} faces look like it</source>
        <extracomment>facetagger/ui/views/inbox/group_panel.py</extracomment>
        <translation>Caras que se parecen: {part} de {all}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Delete all face data</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Eliminar los datos de caras</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>No se puede abrir la biblioteca</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>La biblioteca está dañada</translation>
    </message>
    <message>
        <source>The library is not there</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>La biblioteca no está disponible</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>No se pueden leer los ajustes</translation>
    </message>
    <message>
        <source>Use the usual settings</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Usar los ajustes habituales</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>dañada</translation>
    </message>
    <message>
        <source>{faces}, {people}</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>{faces}, {people}</translation>
    </message>
</context>
<context>
    <name>HiddenPeople</name>
    <message>
        <source>Hidden people</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>Personas ocultas</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>No hay personas ocultas</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show among the people again</source>
        <extracomment>facetagger/ui/views/people/hidden.py</extracomment>
        <translation>Volver a mostrar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Actions, newest first</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Acciones, las más recientes primero</translation>
    </message>
    <message>
        <source>Choose an action to undo it and all that came after it.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Elija una acción para deshacerla junto con todas las posteriores.</translation>
    </message>
    <message>
        <source>Does this action again, and those before it that were undone.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Rehace esta acción y las anteriores que se deshicieron.</translation>
    </message>
    <message>
        <source>Nothing has been named, merged or decided yet.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Aún no se ha nombrado, unido ni decidido nada.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {actions}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Rehacer {actions}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped on the way.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Se detuvo a mitad de camino.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {actions}</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Deshacer {actions}</translation>
    </message>
    <message>
        <source>Undoes this action and all that came after it.</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Deshace esta acción y todas las posteriores.</translation>
    </message>
    <message>
        <source>{actions} done again</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Rehecho: {actions}</translation>
    </message>
    <message>
        <source>{actions} undone</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Deshecho: {actions}</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Action</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>hecha</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>facetagger/ui/dialogs/history.py</extracomment>
        <translation>deshecha</translation>
    </message>
</context>
<context>
    <name>IgnoredView</name>
    <message>
        <source>Bring back</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Folder, file or date</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Carpeta, archivo o fecha</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Ignored faces</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Caras ignoradas</translation>
    </message>
    <message>
        <source>No face fits {text}</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Ninguna cara coincide con {text}</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>No hay nada ignorado</translation>
    </message>
    <message>
        <source>Strangers and boxes that are no faces come here; you can bring them back.</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Aquí van los desconocidos y los recuadros que no son caras; se pueden recuperar.</translation>
    </message>
    <message>
        <source>The selected faces go back to the Inbox</source>
        <extracomment>facetagger/ui/views/ignored.py</extracomment>
        <translation>Las caras seleccionadas vuelven a la Bandeja</translation>
    </message>
</context>
<context>
    <name>InboxDrops</name>
    <message>
        <source>Merge {faces} with this group of {other}</source>
        <extracomment>facetagger/ui/views/inbox/drops.py</extracomment>
        <translation>Unir {faces} a este grupo de {other}</translation>
    </message>
</context>
<context>
    <name>InboxHead</name>
    <message>
        <source>Accept all {n} names</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Aceptar los {n} nombres</translation>
    </message>
    <message>
        <source>By folder</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Largest first</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>Name, folder or date</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Nombre, carpeta o fecha</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>{faces} alone</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>{faces} sin grupo</translation>
    </message>
</context>
<context>
    <name>InboxMenu</name>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Divide in two</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Dividir en dos</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Poner nombre…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Mostrar foto</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <extracomment>facetagger/ui/views/inbox/menu.py</extracomment>
        <translation>Es {name}</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>A single face cannot be divided.</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Una sola cara no se puede dividir.</translation>
    </message>
    <message>
        <source>Blurred, small or turned away</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Borrosas, pequeñas o de lado</translation>
    </message>
    <message>
        <source>Groups without a name</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Grupos sin nombre</translation>
    </message>
    <message>
        <source>Name {what}</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Nombre para {what}</translation>
    </message>
    <message>
        <source>Name. {group}</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Nombre. {group}</translation>
    </message>
    <message>
        <source>No group fits {text}</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Ningún grupo coincide con {text}</translation>
    </message>
    <message>
        <source>No group on this page has a suggestion.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Ningún grupo de esta página tiene sugerencias.</translation>
    </message>
    <message>
        <source>There is no suggestion number {n} here.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Aquí no hay ninguna sugerencia número {n}.</translation>
    </message>
    <message>
        <source>These faces are not in the Inbox any more.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Estas caras ya no están en la Bandeja.</translation>
    </message>
    <message>
        <source>These faces were named {name} meanwhile. {typed} was not used.</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>Mientras tanto, estas caras recibieron el nombre {name}. {typed} no se ha usado.</translation>
    </message>
    <message>
        <source>This is the current group; press the key again.</source>
        <extracomment>facetagger/ui/views/inbox/view.py</extracomment>
        <translation>Este es el grupo actual; pulse la tecla otra vez.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/inbox/naming.py</extracomment>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>You can search for suggested names, folders, files and days, such as 2019-05-17.</source>
        <extracomment>facetagger/ui/views/inbox/head.py</extracomment>
        <translation>Se busca en nombres sugeridos, carpetas, archivos y días como 2019-05-17.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A whole photo</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Foto entera</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Control+flechas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In Photos</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>En Fotos</translation>
    </message>
    <message>
        <source>In Review</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>En Revisar</translation>
    </message>
    <message>
        <source>In the Inbox</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>En la Bandeja</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Left, right</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Izquierda, derecha</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Ninguna tecla hace eso.</translation>
    </message>
    <message>
        <source>On the map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>People and one person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Personas y una persona</translation>
    </message>
    <message>
        <source>Search among the keys</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Buscar entre las teclas</translation>
    </message>
    <message>
        <source>Search: undo, photo, Ctrl+D…</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>Buscar: deshacer, foto, Control+D…</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>Mayúsculas+arrastrar</translation>
    </message>
    <message>
        <source>Y</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>a new person, even if one of that name exists</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>nueva persona, aunque ya exista otra con ese nombre</translation>
    </message>
    <message>
        <source>accept the best suggestion of every group on the page</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>aceptar la mejor sugerencia de cada grupo de la página</translation>
    </message>
    <message>
        <source>among the years: show only that year</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>en los años: mostrar solo ese año</translation>
    </message>
    <message>
        <source>another photo; Home, End: the first, the last</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>otra foto; Inicio, Fin: la primera, la última</translation>
    </message>
    <message>
        <source>apply the name, go to the next group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>aplicar el nombre y pasar al grupo siguiente</translation>
    </message>
    <message>
        <source>close it</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>cerrarla</translation>
    </message>
    <message>
        <source>compare two faces: is this the same person?</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>comparar dos caras: ¿es la misma persona?</translation>
    </message>
    <message>
        <source>copy the selected files</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>copiar los archivos seleccionados</translation>
    </message>
    <message>
        <source>divide the selected faces off as a new group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>separar las caras seleccionadas en un grupo nuevo</translation>
    </message>
    <message>
        <source>divide the selected faces off; with none selected, the group in two</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>separar las caras seleccionadas; si no hay ninguna, dividir el grupo en dos</translation>
    </message>
    <message>
        <source>do again</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>draw a box for a face that was missed</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>dibujar el recuadro de una cara no detectada</translation>
    </message>
    <message>
        <source>draw around faces; with Ctrl add to them</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>rodear caras; con Control, añadir a la selección</translation>
    </message>
    <message>
        <source>filter the view: names, folders, files, days</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>filtrar la vista: nombres, carpetas, archivos, días</translation>
    </message>
    <message>
        <source>from suggestions to confirmed faces, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>de las sugerencias a las caras confirmadas, y viceversa</translation>
    </message>
    <message>
        <source>from the filters to the photos, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>de los filtros a las fotos, y viceversa</translation>
    </message>
    <message>
        <source>from the map to the list of people, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>del mapa a la lista de personas, y viceversa</translation>
    </message>
    <message>
        <source>give up what was begun; close a dialog</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>cancelar lo empezado; cerrar un diálogo</translation>
    </message>
    <message>
        <source>ignore the selected groups: strangers</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>ignorar los grupos seleccionados: desconocidos</translation>
    </message>
    <message>
        <source>ignore; not a face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>ignorar; no es una cara</translation>
    </message>
    <message>
        <source>larger text, smaller text, its usual size</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>texto más grande, más pequeño, tamaño habitual</translation>
    </message>
    <message>
        <source>larger, smaller, the whole map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>ampliar, reducir, todo el mapa</translation>
    </message>
    <message>
        <source>larger, smaller, the whole photo, every pixel</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>ampliar, reducir, la foto entera, tamaño real</translation>
    </message>
    <message>
        <source>merge the selected groups, or this one with a person (or drag)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>unir los grupos seleccionados, o este con una persona (o arrastrar)</translation>
    </message>
    <message>
        <source>move the box; with Shift, its size</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>mover el recuadro; con Mayúsculas, cambiar su tamaño</translation>
    </message>
    <message>
        <source>move the map</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>mover el mapa</translation>
    </message>
    <message>
        <source>move, as Home, End and Page do; with Shift or Ctrl select more</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>moverse, como Inicio, Fin, Re&#xa0;Pág y Av&#xa0;Pág; con Mayúsculas o Control, seleccionar más</translation>
    </message>
    <message>
        <source>move; with Shift or Ctrl select more</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>moverse; con Mayúsculas o Control, seleccionar más</translation>
    </message>
    <message>
        <source>name the marked face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>poner nombre a la cara señalada</translation>
    </message>
    <message>
        <source>name the selected faces</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>poner nombre a las caras seleccionadas</translation>
    </message>
    <message>
        <source>no, and remember it; on a named face: not this person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>no, y recordarlo; en una cara con nombre: no es esta persona</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>no es una cara</translation>
    </message>
    <message>
        <source>not a face; ignore</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>no es una cara; ignorar</translation>
    </message>
    <message>
        <source>not sure, ask later</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>no sé, preguntar luego</translation>
    </message>
    <message>
        <source>open it in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>abrirla en el visor del sistema</translation>
    </message>
    <message>
        <source>open the person; on a suggestion: yes, this is the person</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>abrir la persona; en una sugerencia: sí, es esta persona</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>cambiar el nombre</translation>
    </message>
    <message>
        <source>same person? yes; no, and remember it; not sure</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>¿la misma persona? sí; no, y recordarlo; no sé</translation>
    </message>
    <message>
        <source>scan a folder (or drop it on the window)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>analizar una carpeta (o soltarla en la ventana)</translation>
    </message>
    <message>
        <source>search for people</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>buscar personas</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>es otra persona</translation>
    </message>
    <message>
        <source>take the suggestion of that number (a name: type &apos; before the digit)</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>tomar la sugerencia con ese número (un nombre: &apos; antes de la cifra)</translation>
    </message>
    <message>
        <source>the history: undo or do again many actions at once</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>historial: deshacer o rehacer muchas acciones a la vez</translation>
    </message>
    <message>
        <source>the next face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>la cara siguiente</translation>
    </message>
    <message>
        <source>the next group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>el grupo siguiente</translation>
    </message>
    <message>
        <source>the other part of the view</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>la otra parte de la vista</translation>
    </message>
    <message>
        <source>the photo of a face; on somebody seen with the person: photos of both</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>la foto de una cara; en alguien que aparece con la persona: fotos de ambas</translation>
    </message>
    <message>
        <source>the photo with its boxes and names</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>la foto con sus recuadros y nombres</translation>
    </message>
    <message>
        <source>the photos of the selected faces</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>las fotos de las caras seleccionadas</translation>
    </message>
    <message>
        <source>the whole photo with its boxes and names</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>la foto entera con sus recuadros y nombres</translation>
    </message>
    <message>
        <source>this sheet</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>esta lista</translation>
    </message>
    <message>
        <source>tick or untick the face</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>marcar o desmarcar la cara</translation>
    </message>
    <message>
        <source>ticked: yes; not ticked: no, and remember it; next page</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>marcadas: sí; sin marcar: no, y recordarlo; página siguiente</translation>
    </message>
    <message>
        <source>type the name of the current group</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>escribir el nombre del grupo actual</translation>
    </message>
    <message>
        <source>undo, also after a restart</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>deshacer, también tras reiniciar</translation>
    </message>
    <message>
        <source>whole photos in place of faces, and back</source>
        <extracomment>facetagger/ui/keys.py</extracomment>
        <translation>fotos enteras en lugar de caras, y viceversa</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <source>° while the name field is empty</source>
        <extracomment>facetagger/ui/dialogs/keys_sheet.py</extracomment>
        <translation>° mientras el campo de nombre está vacío</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Files and folders called {name}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Archivos y carpetas con {name}</translation>
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
        <translation>Instalar {name}</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>I &amp;accept this licence</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>&amp;Acepto esta licencia</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>These models are for non-commercial use only. If you are paid for what you do with facetagger, do not install them.</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Estos modelos son solo para uso no comercial. Si cobra por lo que hace con facetagger, no los instale.</translation>
    </message>
    <message>
        <source>{size} will be downloaded.</source>
        <extracomment>facetagger/ui/dialogs/engines_licence.py</extracomment>
        <translation>Descarga: {size}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nobody has a name yet.</source>
        <extracomment>facetagger/ui/main_window.py</extracomment>
        <translation>Aún nadie tiene nombre.</translation>
    </message>
</context>
<context>
    <name>MapPeople</name>
    <message>
        <source>Find a person</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Buscar persona</translation>
    </message>
    <message>
        <source>Find a person on the map</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Buscar una persona en el mapa</translation>
    </message>
    <message>
        <source>People on the map</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Personas en el mapa</translation>
    </message>
    <message>
        <source>Suggested</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Sugeridas</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>facetagger/ui/views/map/people.py</extracomment>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Drag: move   Wheel: zoom   Click: a group   Shift+drag: draw around faces</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Arrastrar: mover   Rueda: zoom   Clic: un grupo   Mayúsculas+arrastrar: rodear caras</translation>
    </message>
    <message>
        <source>Draw around faces to select them (Shift+drag)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Rodear caras para seleccionarlas (Mayúsculas+arrastrar)</translation>
    </message>
    <message>
        <source>Every face may get another place; nothing else changes</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Cada cara puede cambiar de lugar; no cambia nada más</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Grupo de {faces}</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Trazar de nuevo</translation>
    </message>
    <message>
        <source>Laying out… {percent}</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Trazando… {percent}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map of all faces</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Mapa de todas las caras</translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Single face</source>
        <extracomment>facetagger/ui/views/map/labels.py</extracomment>
        <translation>Cara suelta</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Reducir (−)</translation>
    </message>
    <message>
        <source>Stop laying out</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Detener el trazado</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <extracomment>facetagger/ui/views/map/view.py</extracomment>
        <translation>Todo el mapa (Inicio)</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/views/map/labels.py</extracomment>
        <translation>¿{name}?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About facetagger</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Acerca de facetagger</translation>
    </message>
    <message>
        <source>Accept the best suggestion of every group on this page</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Aceptar la mejor sugerencia de cada grupo de la página</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Elegir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Compare two faces…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Comparar dos caras…</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Delete all face data…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Eliminar los datos de caras…</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Se pudieron leer todos los archivos.</translation>
    </message>
    <message>
        <source>Face engines…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Motores faciales…</translation>
    </message>
    <message>
        <source>Files that could not be read…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Archivos ilegibles…</translation>
    </message>
    <message>
        <source>Folders…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Carpetas…</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Grupo de {faces}</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore faces seen only once…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Ignorar caras vistas una sola vez…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Other part of the view</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Otra parte de la vista</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>facetagger/ui/commands.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {label}</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Rehacer: {label}</translation>
    </message>
    <message>
        <source>Rename person</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Scan folder…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Analizar carpeta…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Select the groups or people to merge first.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Seleccione primero los grupos o las personas que quiera unir.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Mostrar foto</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>There is nobody to merge with yet.</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>Aún no hay nadie con quien unir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {label}</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Deshacer: {label}</translation>
    </message>
    <message>
        <source>Whole photos in place of faces</source>
        <extracomment>facetagger/ui/menus.py</extracomment>
        <translation>Fotos enteras en lugar de caras</translation>
    </message>
    <message>
        <source>this group</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>este grupo</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>facetagger/ui/window_commands.py</extracomment>
        <translation>esta persona</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Are they one person? You can undo either.</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>¿Son la misma persona? Ambas opciones se pueden deshacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge both</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Unir ambas</translation>
    </message>
    <message>
        <source>Merge {what} with…</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Unir {what} con…</translation>
    </message>
    <message>
        <source>There is already a {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Ya existe {name}</translation>
    </message>
    <message>
        <source>Two people of one name</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Dos personas con el mismo nombre</translation>
    </message>
    <message>
        <source>Which name stays?</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>¿Qué nombre se conserva?</translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Do not merge</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>No unir</translation>
    </message>
    <message>
        <source>They become one person. You can undo this.</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Pasan a ser una sola persona. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>MergeWithDialog</name>
    <message>
        <source>Merge</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name it {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Poner el nombre {name}</translation>
    </message>
    <message>
        <source>Name to look for</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Nombre que buscar</translation>
    </message>
    <message>
        <source>No such person: {name}</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>No existe esta persona: {name}</translation>
    </message>
    <message>
        <source>People and groups</source>
        <extracomment>facetagger/ui/dialogs/merging.py</extracomment>
        <translation>Personas y grupos</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>facetagger/ui/messages/bar.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>facetagger/ui/messages/bar.py</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>New name</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Nuevo nombre</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>A name can have up to {n} characters.</source>
        <extracomment>facetagger/ui/widgets/name_field.py</extracomment>
        <translation>Un nombre puede tener hasta {n} caracteres.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All face data was deleted.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Se han eliminado todos los datos de caras.</translation>
    </message>
    <message>
        <source>Choose the folder of another library</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Elegir la carpeta de otra biblioteca</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup of {date} was restored.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Se ha restaurado la copia de seguridad del {date}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read; the usual look is shown.</source>
        <extracomment>facetagger/ui/app.py</extracomment>
        <translation>No se puede leer el archivo {path}; se muestra el aspecto habitual.</translation>
    </message>
    <message>
        <source>The library is damaged. Looking for a good backup…</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>La biblioteca está dañada. Buscando una copia de seguridad en buen estado…</translation>
    </message>
    <message>
        <source>The next start opens another library: {error}</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>El próximo inicio abrirá otra biblioteca: {error}</translation>
    </message>
    <message>
        <source>The usual settings are used; the damaged file is kept.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Se usan los ajustes habituales; el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>There is no library in {folder}, and it is not empty.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>En {folder} no hay ninguna biblioteca, y la carpeta no está vacía.</translation>
    </message>
    <message>
        <source>This is the usual library. It is opened at every start.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Esta es la biblioteca habitual. Se abre en cada inicio.</translation>
    </message>
    <message>
        <source>This library is also open in another window or program. Each shows what the other changes.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Esta biblioteca también está abierta en otra ventana o programa. Cada uno muestra lo que cambia el otro.</translation>
    </message>
    <message>
        <source>This library is opened at the next starts, too.</source>
        <extracomment>facetagger/ui/opening.py</extracomment>
        <translation>Esta biblioteca se abrirá también en los próximos inicios.</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Sort by</source>
        <extracomment>facetagger/ui/widgets/search_field.py</extracomment>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Drop a folder with photos of people on this window.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Suelte en esta ventana una carpeta con fotos de personas.</translation>
    </message>
    <message>
        <source>Drop another folder to go on.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Suelte otra carpeta para continuar.</translation>
    </message>
    <message>
        <source>Everybody has a name</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Todos tienen nombre</translation>
    </message>
    <message>
        <source>Groups appear here while the scan runs; you can name them at once.</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Los grupos aparecen aquí durante el análisis; ya se les puede poner nombre.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>Buscando caras…</translation>
    </message>
    <message>
        <source>No faces were found</source>
        <extracomment>facetagger/ui/pages.py</extracomment>
        <translation>No se encontraron caras</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>1 pair</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>1 pareja</translation>
    </message>
    <message>
        <source>A face on its own</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Una cara suelta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Ask at the end (Tab)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Preguntar al final (Tabulador)</translation>
    </message>
    <message>
        <source>Comparing groups…</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Comparando grupos…</translation>
    </message>
    <message>
        <source>Group of {n}</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Grupo de {n}</translation>
    </message>
    <message>
        <source>Groups could not be compared.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>No se pudieron comparar los grupos.</translation>
    </message>
    <message>
        <source>If yes, they become one group of {faces}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Si es así, serán un solo grupo de {faces}.</translation>
    </message>
    <message>
        <source>If yes, {faces} get the name {name}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Si es así, {faces} recibirán el nombre {name}.</translation>
    </message>
    <message>
        <source>If yes, {faces} gets the name {name}.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Si es así, {faces} recibirá el nombre {name}.</translation>
    </message>
    <message>
        <source>If yes, {name} and {other} become one person; you choose the name.</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>Si es así, {name} será la misma persona que {other}; podrá elegir el nombre.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>No two groups look like the same person.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>No hay dos grupos que parezcan la misma persona.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>No sé</translation>
    </message>
    <message>
        <source>One person: the groups become one (Y)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Una persona: los grupos se unen en uno (S)</translation>
    </message>
    <message>
        <source>Same person?</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>¿La misma persona?</translation>
    </message>
    <message>
        <source>Same person?  {percent}</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>¿La misma persona?  {percent}</translation>
    </message>
    <message>
        <source>Shows them once more (Enter)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Las muestra una vez más (Intro)</translation>
    </message>
    <message>
        <source>Two people; never asked again (N)</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Dos personas; no se vuelve a preguntar (N)</translation>
    </message>
    <message>
        <source>Y: yes   N: no   Tab: not sure   P: photo</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>S: sí   N: no   Tabulador: no sé   P: foto</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You were not sure about {pairs}.</source>
        <extracomment>facetagger/ui/views/review/pairs.py</extracomment>
        <translation>Sin decidir: {pairs}.</translation>
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
        <translation>s</translation>
    </message>
    <message>
        <source>{name}, {faces}</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>{name}, {faces}</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <extracomment>facetagger/ui/views/review/question.py</extracomment>
        <translation>{n} parejas</translation>
    </message>
</context>
<context>
    <name>PeopleOrder</name>
    <message>
        <source>By name</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Last added first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Últimas añadidas primero</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Con más caras primero</translation>
    </message>
    <message>
        <source>Most suggestions first</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Con más sugerencias primero</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>facetagger/ui/views/people/order.py</extracomment>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Hidden ({n})</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Ocultas ({n})</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Nobody has a name yet</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Aún nadie tiene nombre</translation>
    </message>
    <message>
        <source>Nobody is called {text}</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Nadie se llama {text}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Cambiar nombre	F2</translation>
    </message>
    <message>
        <source>Shows the people whom you have hidden</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Muestra las personas ocultas</translation>
    </message>
    <message>
        <source>Type names below the groups in the Inbox; the people then stand here.</source>
        <extracomment>facetagger/ui/views/people/view.py</extracomment>
        <translation>Escriba nombres debajo de los grupos de la Bandeja; las personas aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>1 month</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>A day, for example {day}</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Un día, por ejemplo {day}</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Birth date…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Fecha de nacimiento…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Hide this person</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Ocultar esta persona</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Not this person</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>No es esta persona</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Show among the people again</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Mostrar foto</translation>
    </message>
    <message>
        <source>Takes the name away; the faces go back to the Inbox. Can be undone.</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Quita el nombre; las caras vuelven a la Bandeja. Se puede deshacer.</translation>
    </message>
    <message>
        <source>The photos then say how old this person was.</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>Así las fotos indican qué edad tenía esta persona.</translation>
    </message>
    <message>
        <source>This is…</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Es…</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Usar como portada</translation>
    </message>
    <message>
        <source>Use the selected face as cover</source>
        <extracomment>facetagger/ui/views/person/menu.py</extracomment>
        <translation>Usar la cara seleccionada como portada</translation>
    </message>
    <message>
        <source>When was {name} born?</source>
        <extracomment>facetagger/ui/views/person/birth.py</extracomment>
        <translation>¿Cuándo nació {name}?</translation>
    </message>
    <message numerus="yes">
        <source>age {n}</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>
            <numerusform>{n} año</numerusform>
            <numerusform>{n} años</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{name}, on {photos} with this person</source>
        <extracomment>facetagger/ui/views/person/strips.py</extracomment>
        <translation>{name}, en {photos} con esta persona</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>facetagger/ui/views/person/tiles.py</extracomment>
        <translation>
            <numerusform>{n} mes</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Del takes it away.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Suprimir lo quita.</translation>
    </message>
    <message>
        <source>not {name}</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>sin {name}</translation>
    </message>
    <message>
        <source>{name} has to be on the photo. Click for: must not be.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name} debe estar en la foto. Haga clic para: no debe estar.</translation>
    </message>
    <message>
        <source>{name} must not be on the photo. Click to take this away.</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>{name} no debe estar en la foto. Haga clic para quitar este filtro.</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>Birth date, hide, forget</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Fecha de nacimiento, ocultar, olvidar</translation>
    </message>
    <message>
        <source>Birth date…</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Fecha de nacimiento…</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Haga clic para cambiar el nombre</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>Nombre de esta persona</translation>
    </message>
    <message>
        <source>born {day}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>nació el {day}</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>oculta</translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>{faces} en {photos}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>facetagger/ui/views/person/header.py</extracomment>
        <translation>del {first} al {last}</translation>
    </message>
</context>
<context>
    <name>PersonOrder</name>
    <message>
        <source>Least certain first</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Menos seguras primero</translation>
    </message>
    <message>
        <source>No confirmed face fits {text}</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Ninguna cara confirmada coincide con {text}</translation>
    </message>
    <message>
        <source>No face has this name</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Ninguna cara tiene este nombre</translation>
    </message>
    <message>
        <source>Type it below a group in the Inbox, or take it away: More, Forget.</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Escríbalo debajo de un grupo de la Bandeja, o quítelo: Más, Olvidar.</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Confirm all</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Confirmar todas</translation>
    </message>
    <message>
        <source>Confirmed faces</source>
        <extracomment>facetagger/ui/views/person/view.py</extracomment>
        <translation>Caras confirmadas</translation>
    </message>
    <message>
        <source>Enter: yes   Del: no   Space: photo</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Intro: sí   Suprimir: no   Espacio: foto</translation>
    </message>
    <message>
        <source>Is this {name}?  {n}</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>¿Es {name}?  {n}</translation>
    </message>
    <message>
        <source>Select one of the confirmed faces first.</source>
        <extracomment>facetagger/ui/views/person/view.py</extracomment>
        <translation>Seleccione primero una de las caras confirmadas.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>facetagger/ui/views/person/suggestions.py</extracomment>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>PhotoFilters</name>
    <message>
        <source>1 face</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>1 cara</translation>
    </message>
    <message>
        <source>2 faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>2 caras</translation>
    </message>
    <message>
        <source>3 to 5 faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>De 3 a 5 caras</translation>
    </message>
    <message>
        <source>6 and more faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>6 caras o más</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2019, 2019-05, 2019-05-17</source>
        <extracomment>facetagger/ui/views/photos/days.py</extracomment>
        <translation>Un año, un mes o un día: 2019, 2019-05, 2019-05-17</translation>
    </message>
    <message>
        <source>All folders</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Any number of faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Con o sin caras</translation>
    </message>
    <message>
        <source>File or folder name</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How many faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Cuántas caras</translation>
    </message>
    <message>
        <source>No face</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Ninguna cara</translation>
    </message>
    <message>
        <source>Only photos with a face that has no name yet</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Solo fotos con alguna cara que aún no tiene nombre</translation>
    </message>
    <message>
        <source>People on the photo</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>Personas en la foto</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Somebody twice</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Alguien dos veces</translation>
    </message>
    <message>
        <source>Taken from</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Tomadas desde</translation>
    </message>
    <message>
        <source>Taken to</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Tomadas hasta</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Unnamed faces</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Caras sin nombre</translation>
    </message>
    <message>
        <source>Which of these people</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>Cuáles de estas personas</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <extracomment>facetagger/ui/views/photos/people.py</extracomment>
        <translation>¿Quién sale?</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>todas ellas</translation>
    </message>
    <message>
        <source>any of them</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>alguna de ellas</translation>
    </message>
    <message>
        <source>nobody else</source>
        <extracomment>facetagger/ui/views/photos/filters.py</extracomment>
        <translation>nadie más</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Arrows: move   Shift+arrows: size   Enter: keep   Esc: give up</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Flechas: mover   Mayúsculas+flechas: tamaño   Intro: guardar   Escape: cancelar</translation>
    </message>
    <message>
        <source>Click a box to name it, draw one around a face that was missed (or {key})   Tab: next face   Wheel, + −: zoom</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Haga clic en un recuadro para ponerle nombre, dibuje uno en una cara no detectada (o {key})   Tabulador: cara siguiente   Rueda, + −: zoom</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Dibujar recuadro</translation>
    </message>
    <message>
        <source>Draw a box around a face that was missed (or {key})   Wheel, + −: zoom</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Dibuje un recuadro en una cara no detectada (o {key})   Rueda, + −: zoom</translation>
    </message>
    <message>
        <source>Draw a box around the face   Esc: give up</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Dibuje un recuadro alrededor de la cara   Escape: cancelar</translation>
    </message>
    <message>
        <source>Enter: name   Tab: next face   {key}: not a face   Ctrl+arrows: move the box</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Intro: nombre   Tabulador: cara siguiente   {key}: no es una cara   Control+flechas: mover el recuadro</translation>
    </message>
    <message>
        <source>Enter: this name, and on to the next face   Tab: next face   Esc: back</source>
        <extracomment>facetagger/ui/photo/hints.py</extracomment>
        <translation>Intro: este nombre y pasar a la cara siguiente   Tabulador: cara siguiente   Escape: volver</translation>
    </message>
    <message>
        <source>Face {n} of {total}: {who}</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>Cara {n} de {total}: {who}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Move or resize the box	Ctrl+arrows</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Mover o redimensionar el recuadro	Control+flechas</translation>
    </message>
    <message>
        <source>Name…	Enter</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Poner nombre…	Intro</translation>
    </message>
    <message>
        <source>Next photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>No, this is not {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>No, no es {name}</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Abrir en el visor del sistema</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Mostrar a {name}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>La foto ya no está: {path}</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>La foto entera</translation>
    </message>
    <message>
        <source>This face is not there any more.</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>Esta cara ya no está.</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <extracomment>facetagger/ui/photo/reading.py</extracomment>
        <translation>Esta foto ya no está.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/photo/canvas.py</extracomment>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Yes, this is {name}</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Sí, es {name}</translation>
    </message>
    <message>
        <source>maybe {name}</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>quizá {name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/photo/boxes.py</extracomment>
        <translation>¿{name}?</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>facetagger/ui/photo/view.py</extracomment>
        <translation>{n} de {total}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>By file name</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Por nombre de archivo</translation>
    </message>
    <message>
        <source>Copies of the selected photos, in a folder of your choice</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Copias de las fotos seleccionadas en la carpeta que elija</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy photos to…</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Copiar fotos en…</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Copiar en…</translation>
    </message>
    <message>
        <source>Drop a folder with photos of people on this window.</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Suelte en esta ventana una carpeta con fotos de personas.</translation>
    </message>
    <message>
        <source>Last found first</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Últimas encontradas primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>No photo fits</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Ninguna foto coincide</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>facetagger/ui/views/person/order.py</extracomment>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Open in the system&apos;s viewer</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Abrir en el visor del sistema</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Mostrar foto</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Take a filter away, or all of them with “Show all”.</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Quite un filtro, o todos con «Mostrar todo».</translation>
    </message>
    <message>
        <source>There are no photos yet</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>Aún no hay fotos</translation>
    </message>
    <message>
        <source>{files} copied: paste them in the file manager.</source>
        <extracomment>facetagger/ui/photo/menu.py</extracomment>
        <translation>Copiado: {files}. Ya se puede pegar en el gestor de archivos.</translation>
    </message>
    <message>
        <source>{n} of {photos}</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>{n} de {photos}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <extracomment>facetagger/ui/views/photos/view.py</extracomment>
        <translation>{n} seleccionadas</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>All faces of this person</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Todas las caras de esta persona</translation>
    </message>
    <message>
        <source>All of them have a name. A new name takes its place.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Todas tienen nombre. Un nombre nuevo lo sustituye.</translation>
    </message>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Poner nombre…</translation>
    </message>
    <message>
        <source>Not a face</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Select faces first: click one, or draw around them.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Seleccione primero caras: haga clic en una o rodéelas.</translation>
    </message>
    <message>
        <source>Show in Inbox</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Ver en la Bandeja</translation>
    </message>
    <message>
        <source>Show person</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Ver persona</translation>
    </message>
    <message>
        <source>Show photo</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Mostrar foto</translation>
    </message>
    <message>
        <source>Show the whole map	Home</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Ver todo el mapa	Inicio</translation>
    </message>
    <message>
        <source>The group, with all its faces</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>El grupo con todas sus caras</translation>
    </message>
    <message>
        <source>{name}  ·  {faces}</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>{name}  ·  {faces}</translation>
    </message>
    <message>
        <source>{n} of them have a name, which stays.</source>
        <extracomment>facetagger/ui/views/map/picking.py</extracomment>
        <translation>Ya con nombre: {n}; lo conservan.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{files} could not be read</source>
        <extracomment>facetagger/ui/dialogs/folders.py</extracomment>
        <translation>Imposible leer {files}</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>All reasons: {files}</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Todos los motivos: {files}</translation>
    </message>
    <message>
        <source>Copy list</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>The selected file</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>El archivo seleccionado</translation>
    </message>
    <message>
        <source>Where the selected file is, and why it is not read</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Dónde está el archivo seleccionado y por qué no se lee</translation>
    </message>
    <message>
        <source>Which files are listed, by reason</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Qué archivos se muestran, por motivo</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>facetagger/ui/dialogs/problems.py</extracomment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>facetagger/ui/text/language.py</extracomment>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <extracomment>facetagger/ui/text/language.py</extracomment>
        <translation>Archivos de &amp;tipo:</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Ask later</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Preguntar luego</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>No to {n}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>No a {n}</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes to {n}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Sí a {n}</translation>
    </message>
    <message>
        <source>Yes to {yes}, no to {no}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>Sí a {yes}, no a {no}</translation>
    </message>
    <message>
        <source>its photo is not there any more</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>su foto ya no está</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>no sé</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>{name}, {percent} sure: {answer}</source>
        <extracomment>facetagger/ui/views/review/model.py</extracomment>
        <translation>{name}, seguridad {percent}: {answer}</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>All answered</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Todo respondido</translation>
    </message>
    <message>
        <source>Faces that may be somebody you have named (F6 for the other part)</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Caras que pueden ser de alguien con nombre (F6 para la otra parte)</translation>
    </message>
    <message>
        <source>Faces that may be somebody you have named come here.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Aquí llegan las caras que pueden ser de alguien con nombre.</translation>
    </message>
    <message>
        <source>Groups that may be one person (F6 for the other part)</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Grupos que pueden ser una persona (F6 para la otra parte)</translation>
    </message>
    <message>
        <source>Groups that may be one person are waiting: “Same person?” at the top, or F6.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Hay grupos en espera que pueden ser una misma persona: «¿La misma persona?», arriba, o F6.</translation>
    </message>
    <message>
        <source>Name somebody in the Inbox: faces that may be the same person come here.</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Ponga nombre a alguien en la Bandeja: aquí llegan las caras que pueden ser de esa persona.</translation>
    </message>
    <message>
        <source>No more suggestions</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>No hay más sugerencias</translation>
    </message>
    <message>
        <source>Nothing else to review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>No hay nada más que revisar</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>No hay nada que revisar</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Same person?  {n}</source>
        <extracomment>facetagger/ui/side_list.py</extracomment>
        <translation>¿La misma persona?  {n}</translation>
    </message>
    <message>
        <source>Suggestions  {n}</source>
        <extracomment>facetagger/ui/views/review/view.py</extracomment>
        <translation>Sugerencias  {n}</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Pictures of faces could not be read: {error}</source>
        <extracomment>facetagger/ui/background/runner.py</extracomment>
        <translation>No se pudieron leer imágenes de caras: {error}</translation>
    </message>
    <message>
        <source>Something went wrong inside facetagger: {error}</source>
        <extracomment>facetagger/ui/background/runner.py</extracomment>
        <translation>Algo salió mal dentro de facetagger: {error}</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>There is no backup yet. The first one is made today.</source>
        <extracomment>facetagger/ui/dialogs/health.py</extracomment>
        <translation>Aún no hay copias de seguridad. La primera se hará hoy.</translation>
    </message>
    <message>
        <source>facetagger was not closed the last time, and its file {path} is damaged.</source>
        <extracomment>facetagger/ui/background/safety.py</extracomment>
        <translation>La última vez facetagger no se cerró bien y su archivo {path} está dañado.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Found {faces} in {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Resultado: {faces} en {photos}.</translation>
    </message>
    <message>
        <source>None of the {files} could be read.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Ninguno de los {files} se pudo leer.</translation>
    </message>
    <message>
        <source>Nothing new in {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Nada nuevo en {photos}.</translation>
    </message>
    <message>
        <source>Stopped. The faces described so far are kept.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Detenido. Las caras ya descritas se conservan.</translation>
    </message>
    <message>
        <source>Stopped. The photos read so far are kept.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>Detenido. Las fotos ya leídas se conservan.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The last scan was stopped before it was done.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>El último análisis se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The scan goes on once {folder} is there again.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>El análisis continuará en cuanto {folder} vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>There are no photos in {folder}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>No hay fotos en {folder}.</translation>
    </message>
    <message>
        <source>{found} Read before that: {photos}.</source>
        <extracomment>facetagger/ui/background/scans.py</extracomment>
        <translation>{found} Leído antes: {photos}.</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message>
        <source>Divide off</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Drag them onto a person in the side bar</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Arrástrelas a una persona de la barra lateral</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Name of the selected faces</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Nombre de las caras seleccionadas</translation>
    </message>
    <message>
        <source>Names the selected faces {name}</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Pone el nombre {name} a las caras seleccionadas</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Quitar selección (Escape)</translation>
    </message>
    <message>
        <source>Selected faces</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Caras seleccionadas</translation>
    </message>
    <message>
        <source>Strangers</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>They become a group of their own</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Pasan a ser un grupo propio</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/views/map/selection.py</extracomment>
        <translation>¿{name}?</translation>
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
        <translation>Automático: lo más rápido que haya</translation>
    </message>
    <message>
        <source>Chosen by the environment variable FACETAGGER_LIBRARY.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Elegida por la variable de entorno FACETAGGER_LIBRARY.</translation>
    </message>
    <message>
        <source>Chosen by you; it is opened at every start.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Elegida por usted; se abre en cada inicio.</translation>
    </message>
    <message>
        <source>For this time; the next start opens the usual one</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Solo esta vez; el próximo inicio abrirá la habitual</translation>
    </message>
    <message>
        <source>Graphics card (DirectML)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Tarjeta gráfica (DirectML)</translation>
    </message>
    <message>
        <source>Graphics card (NVIDIA CUDA)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Tarjeta gráfica (NVIDIA CUDA)</translation>
    </message>
    <message>
        <source>Intel OpenVINO</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Intel OpenVINO</translation>
    </message>
    <message>
        <source>It is opened at the next starts, too</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Se abrirá también en los próximos inicios</translation>
    </message>
    <message>
        <source>Open for this time; the next start opens {folder}.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Abierta solo esta vez; el próximo inicio abrirá {folder}.</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This is the usual place.</source>
        <extracomment>facetagger/ui/dialogs/library_place.py</extracomment>
        <translation>Es la ubicación habitual.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> megapixels</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation> megapíxeles</translation>
    </message>
    <message>
        <source>&amp;Another library…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Otra biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Copias de &amp;seguridad…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Folders…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Car&amp;petas…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Notice new photos in scanned folders while the window is open</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Detectar fotos nuevas en las carpetas analizadas con la ventana abierta</translation>
    </message>
    <message>
        <source>&amp;Pass over</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>O&amp;mitir</translation>
    </message>
    <message>
        <source>&amp;Read photos of up to</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Leer fotos de hasta</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Work quietly while scanning (half of the cores, low priority)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Trabajar sin molestar al analizar (la mitad de los núcleos, prioridad baja)</translation>
    </message>
    <message>
        <source>Another engine takes effect at once; what its models run on, at the next scan.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>El motor se aplica al instante; dónde se ejecutan sus modelos, en el próximo análisis.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Face &amp;engines…</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Motores &amp;faciales…</translation>
    </message>
    <message>
        <source>Face engine</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Motor facial</translation>
    </message>
    <message>
        <source>Files and folders, one a line: names or patterns with * and ?; a / at the end means a folder.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Archivos y carpetas, uno por línea: nombres o patrones con * y ?; una / al final indica una carpeta.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Models r&amp;un on</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>&amp;Ejecutar modelos en</translation>
    </message>
    <message>
        <source>Names and faces are kept here, and copied to backups at least once a day.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Aquí se guardan los nombres y las caras; al menos una vez al día se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open the window again in this language</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Volver a abrir la ventana en este idioma</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Scans</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Take one of the last backups back</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Recuperar una de las últimas copias</translation>
    </message>
    <message>
        <source>Takes effect at once; another language when the window is opened again.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Se aplica al instante; el idioma, al volver a abrir la ventana.</translation>
    </message>
    <message>
        <source>Takes effect at the next scan.</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Se aplica en el próximo análisis.</translation>
    </message>
    <message>
        <source>The folders that were scanned</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Las carpetas analizadas</translation>
    </message>
    <message>
        <source>The usual librar&amp;y</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Biblioteca &amp;habitual</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>{name} (not there on this computer)</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>{name} (no disponible en este equipo)</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>Ignorar {faces}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Choose folder…</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>Suelte aquí una carpeta de fotos</translation>
    </message>
    <message>
        <source>Your photos are only looked at, never changed, and nothing leaves this computer.</source>
        <extracomment>facetagger/ui/views/start.py</extracomment>
        <translation>Sus fotos solo se miran, nunca se modifican, y nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 file of this scan could not be read</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>1 archivo de este análisis no se pudo leer</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Continuar el análisis</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Pausar el análisis</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Scan: {what}</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Analizar: {what}</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Detener el análisis</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The first start prepares the face engine.</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>El primer inicio prepara el motor facial.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{faces} described</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{faces} con descripción</translation>
    </message>
    <message>
        <source>{faces} found</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{faces}</translation>
    </message>
    <message>
        <source>{n} photos a second</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{n} fotos por segundo</translation>
    </message>
    <message>
        <source>{n} files of this scan could not be read</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>{n} archivos de este análisis no se pudieron leer</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>facetagger/ui/status.py</extracomment>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message>
        <source>All that were seen only once: {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Todas las vistas una sola vez: {faces}</translation>
    </message>
    <message>
        <source>Click whom you know: these faces stay in the Inbox.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Haga clic en quienes conozca: esas caras se quedan en la Bandeja.</translation>
    </message>
    <message>
        <source>Faces that would be ignored</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Caras que se ignorarían</translation>
    </message>
    <message>
        <source>Ignore faces seen only once</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Ignorar caras vistas una sola vez</translation>
    </message>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Ignorar {faces}</translation>
    </message>
    <message>
        <source>Only blurred, small or turned away ones: {faces}</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Solo las borrosas, pequeñas o de lado: {faces}</translation>
    </message>
    <message>
        <source>People in the background come once and never again. Faces for which a name is suggested, and those in groups, stay. You can undo this.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>La gente del fondo aparece una vez y nunca más. Las caras que tienen un nombre sugerido y las que están en grupos se quedan. Se puede deshacer.</translation>
    </message>
    <message>
        <source>There are no such faces</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>No hay caras así</translation>
    </message>
    <message>
        <source>{faces} marked: to stay in the Inbox.</source>
        <extracomment>facetagger/ui/dialogs/strangers.py</extracomment>
        <translation>Se quedan en la Bandeja: {faces}.</translation>
    </message>
</context>
<context>
    <name>SuggestionPages</name>
    <message>
        <source>Are these all {name}?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>¿Todas son {name}?</translation>
    </message>
    <message>
        <source>Are these names right?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>¿Son correctos estos nombres?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Faces that have this name already</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Caras que ya tienen este nombre</translation>
    </message>
    <message>
        <source>Ignore	Ctrl+I</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Ignorar	Control+I</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>¿Es {name}?</translation>
    </message>
    <message>
        <source>Not a face	Del</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>No es una cara	Suprimir</translation>
    </message>
    <message>
        <source>Not sure	Tab</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>No sé	Tabulador</translation>
    </message>
    <message>
        <source>Show photo	P</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Mostrar foto	P</translation>
    </message>
    <message>
        <source>Shows them once more (Enter)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Las muestra una vez más (Intro)</translation>
    </message>
    <message>
        <source>Somebody else…	Ctrl+M</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Es otra persona…	Control+M</translation>
    </message>
    <message>
        <source>Space: tick or untick   Tab: not sure   P: photo   Enter: done</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Espacio: marcar o desmarcar   Tabulador: no sé   P: foto   Intro: listo</translation>
    </message>
    <message>
        <source>Suggestions, ticked: yes</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Sugerencias, marcadas: sí</translation>
    </message>
    <message>
        <source>Tick	Space</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Marcar	Espacio</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Ticked faces get their names, the others never this one again. The next page comes. (Enter)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Las caras marcadas reciben su nombre; a las demás no se les vuelve a sugerir. Se pasa a la página siguiente. (Intro)</translation>
    </message>
    <message>
        <source>Ticks or unticks every face on the page (Ctrl+A, Space)</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Marca o desmarca todas las caras de la página (Control+A, Espacio)</translation>
    </message>
    <message>
        <source>Untick	Space</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Desmarcar	Espacio</translation>
    </message>
    <message>
        <source>Untick all</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Desmarcar todas</translation>
    </message>
    <message>
        <source>You were not sure about {faces}.</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>Sin decidir: {faces}.</translation>
    </message>
    <message>
        <source>{n} more wait</source>
        <extracomment>facetagger/ui/views/review/page.py</extracomment>
        <translation>{n} más en espera</translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Ignored</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Inbox</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>facetagger/ui/sidebar.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>facetagger/ui/view_list.py</extracomment>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Drop a folder with photos of people on this window: every face becomes a dot here, like faces side by side.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Suelte en esta ventana una carpeta con fotos de personas: cada cara será aquí un punto, con las caras parecidas juntas.</translation>
    </message>
    <message>
        <source>Faces that are alike come to lie side by side. This is done once; later ones are put beside them.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Las caras parecidas quedan juntas. Solo se hace una vez; las posteriores se colocan a su lado.</translation>
    </message>
    <message>
        <source>How far the map is</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Progreso del mapa</translation>
    </message>
    <message>
        <source>Lay out</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Trazar</translation>
    </message>
    <message>
        <source>Laying it out was stopped.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Se detuvo el trazado.</translation>
    </message>
    <message>
        <source>Laying out the map…</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Trazando el mapa…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>There are no faces yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Aún no hay caras</translation>
    </message>
    <message>
        <source>There is no map yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Aún no hay mapa</translation>
    </message>
    <message>
        <source>These faces have no place on the map yet</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>Estas caras aún no tienen lugar en el mapa</translation>
    </message>
    <message>
        <source>They are described by the next scan of their photos; then they come here.</source>
        <extracomment>facetagger/ui/views/map/waiting.py</extracomment>
        <translation>El próximo análisis de sus fotos las describirá; entonces aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>1 changed photo</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 foto modificada</translation>
    </message>
    <message>
        <source>1 new photo</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 foto nueva</translation>
    </message>
    <message>
        <source>1 photo moved or removed</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>1 foto movida o eliminada</translation>
    </message>
    <message>
        <source>The system does not let every folder be watched: in some, new photos are noticed within 15 minutes only.</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>El sistema no permite vigilar todas las carpetas: en algunas, las fotos nuevas pueden tardar hasta 15 minutos en detectarse.</translation>
    </message>
    <message>
        <source>{n} changed photos</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} fotos modificadas</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} carpetas</translation>
    </message>
    <message>
        <source>{n} new photos</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} fotos nuevas</translation>
    </message>
    <message>
        <source>{n} photos moved or removed</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{n} fotos movidas o eliminadas</translation>
    </message>
    <message>
        <source>{what} in {folder}</source>
        <extracomment>facetagger/ui/background/watching.py</extracomment>
        <translation>{what} en {folder}</translation>
    </message>
</context>
<context>
    <name>delegates</name>
    <message>
        <source>Who is this?</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>{name}?</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>¿{name}?</translation>
    </message>
    <message>
        <source>{n} new</source>
        <extracomment>facetagger/ui/tiles/delegates.py</extracomment>
        <translation>{n} por ver</translation>
    </message>
    <message>
        <source>{n} unnamed</source>
        <extracomment>facetagger/ui/views/photos/tiles.py</extracomment>
        <translation>{n} sin nombre</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>The folder {path} could not be opened.</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>No se pudo abrir la carpeta {path}.</translation>
    </message>
    <message>
        <source>The photo is not there any more: {path}</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>La foto ya no está: {path}</translation>
    </message>
    <message>
        <source>The system knows no program to open {path}.</source>
        <extracomment>facetagger/ui/desktop.py</extracomment>
        <translation>El sistema no conoce ningún programa para abrir {path}.</translation>
    </message>
</context>
<context>
    <name>drag</name>
    <message>
        <source>Divide {faces} off as a new group</source>
        <extracomment>facetagger/ui/dragging/drag.py</extracomment>
        <translation>Separar {faces} en un grupo nuevo</translation>
    </message>
    <message>
        <source>Merge {faces} into {name}</source>
        <extracomment>facetagger/ui/compare/answers.py</extracomment>
        <translation>Unir {faces} a {name}</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Bring back {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Recuperar {faces}</translation>
    </message>
    <message>
        <source>Choose the cover of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Elegir la portada de {name}</translation>
    </message>
    <message>
        <source>Confirm {faces} as {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Confirmar {faces} como {name}</translation>
    </message>
    <message>
        <source>Confirm {faces} as {people}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Confirmar {faces} de {people}</translation>
    </message>
    <message>
        <source>Divide a group into {n} and {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Dividir un grupo en {n} y {faces}</translation>
    </message>
    <message>
        <source>Divide {faces} off</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Separar {faces}</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Dibujar un recuadro</translation>
    </message>
    <message>
        <source>Forget 1 photo that is gone</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Olvidar 1 foto que ya no existe</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Olvidar a {name}</translation>
    </message>
    <message>
        <source>Forget {photos} that are gone</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Olvidar {photos} que ya no existen</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Ocultar a {name}</translation>
    </message>
    <message>
        <source>Ignore {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Ignorar {faces}</translation>
    </message>
    <message>
        <source>Ignore {faces} seen only once</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Ignorar {faces} sin repetición</translation>
    </message>
    <message>
        <source>Mark {faces} as not a face</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Marcar {faces} como «no es una cara»</translation>
    </message>
    <message>
        <source>Merge {faces} into one group</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Unir {faces} en un grupo</translation>
    </message>
    <message>
        <source>Merge {faces} into {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Unir {faces} a {name}</translation>
    </message>
    <message>
        <source>Merge {faces} with a group of {n}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Unir {faces} a un grupo de {n}</translation>
    </message>
    <message>
        <source>Move a box</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Mover un recuadro</translation>
    </message>
    <message>
        <source>Name {faces} as {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Identificar {faces} como {name}</translation>
    </message>
    <message>
        <source>Name {faces} as {people}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Identificar {faces} de {people}</translation>
    </message>
    <message>
        <source>Name {faces} {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Poner el nombre {name} a {faces}</translation>
    </message>
    <message>
        <source>Reject {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Rechazar {faces}</translation>
    </message>
    <message>
        <source>Remove the birth date of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Quitar la fecha de nacimiento de {name}</translation>
    </message>
    <message>
        <source>Remove {photos} from the library</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Quitar {photos} de la biblioteca</translation>
    </message>
    <message>
        <source>Rename {name} to {other}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Cambiar el nombre {name} por {other}</translation>
    </message>
    <message>
        <source>Review {suggestions} ({n} yes, {m} no)</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Revisar {suggestions} ({n} sí, {m} no)</translation>
    </message>
    <message>
        <source>Set the birth date of {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Poner la fecha de nacimiento de {name}</translation>
    </message>
    <message>
        <source>Show {name} again</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Volver a mostrar a {name}</translation>
    </message>
    <message>
        <source>Tell apart {faces} and {more}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Distinguir {faces} de {more}</translation>
    </message>
    <message>
        <source>Tell apart {faces} and {name}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Distinguir {faces} de {name}</translation>
    </message>
    <message>
        <source>Tell apart {name} and {faces}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Distinguir a {name} de {faces}</translation>
    </message>
    <message>
        <source>Tell apart {name} and {other}</source>
        <extracomment>facetagger/ui/text/labels.py</extracomment>
        <translation>Distinguir a {name} de {other}</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Face</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Face, {percent} sure</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>Cara, seguridad {percent}</translation>
    </message>
    <message>
        <source>Group of {faces}</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>Grupo de {faces}</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <extracomment>facetagger/ui/views/photos/model.py</extracomment>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>its photo is not there any more</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>su foto ya no está</translation>
    </message>
    <message>
        <source>maybe {name}, {percent}</source>
        <extracomment>facetagger/ui/tiles/models.py</extracomment>
        <translation>quizá {name}, {percent}</translation>
    </message>
    <message>
        <source>{n} without a name</source>
        <extracomment>facetagger/ui/views/photos/model.py</extracomment>
        <translation>{n} sin nombre</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>&apos;{engine_id}&apos; cannot be downloaded; import a folder instead.</source>
        <extracomment>said below the window</extracomment>
        <translation>«{engine_id}» no se puede descargar; importe una carpeta en su lugar.</translation>
    </message>
    <message>
        <source>&apos;{engine_id}&apos; cannot name an engine: take one like insightface/my-models, of letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>«{engine_id}» no sirve como nombre de un motor: use uno como insightface/my-models, con letras, cifras, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is no kind of models that facetagger knows; there is: insightface, opencv.</source>
        <extracomment>said below the window</extracomment>
        <translation>«{name}» no es un tipo de modelos que facetagger conozca; existen: insightface, opencv.</translation>
    </message>
    <message>
        <source>&apos;{shown}&apos; is not an identifier; take one that facetagger printed.</source>
        <extracomment>said below the window</extracomment>
        <translation>«{shown}» no es un identificador; use uno de los que muestra facetagger.</translation>
    </message>
    <message>
        <source>1 photo is known here, and nothing is there now: is the drive connected? They are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>Aquí se conoce 1 foto, pero ahora no hay nada: ¿está conectada la unidad? La foto se conserva.</translation>
    </message>
    <message>
        <source>A name can have up to {max_name_length} characters; this one has {count}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Un nombre puede tener hasta {max_name_length} caracteres; este tiene {count}.</translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <extracomment>said below the window</extracomment>
        <translation>Un nombre no puede contener caracteres de control.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <extracomment>said below the window</extracomment>
        <translation>Un nombre necesita al menos una letra.</translation>
    </message>
    <message>
        <source>All of these faces were said not to be “{name}”.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ya se indicó que ninguna de estas caras es «{name}».</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <extracomment>said below the window</extracomment>
        <translation>Haciendo copia de seguridad</translation>
    </message>
    <message>
        <source>Checking the models</source>
        <extracomment>said below the window</extracomment>
        <translation>Comprobando los modelos</translation>
    </message>
    <message>
        <source>Choose at least one face or group.</source>
        <extracomment>said below the window</extracomment>
        <translation>Elija al menos una cara o un grupo.</translation>
    </message>
    <message>
        <source>Choose at least one face.</source>
        <extracomment>said below the window</extracomment>
        <translation>Elija al menos una cara.</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <extracomment>said below the window</extracomment>
        <translation>Comparando grupos</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <extracomment>said below the window</extracomment>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <extracomment>said below the window</extracomment>
        <translation>La otra parte cortó la conexión</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <extracomment>said below the window</extracomment>
        <translation>Copiando fotos</translation>
    </message>
    <message>
        <source>Describing faces anew</source>
        <extracomment>said below the window</extracomment>
        <translation>Describiendo caras</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <extracomment>said below the window</extracomment>
        <translation>La carpeta no está vacía</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <extracomment>said below the window</extracomment>
        <translation>Cuota de disco superada</translation>
    </message>
    <message>
        <source>Doing again</source>
        <extracomment>said below the window</extracomment>
        <translation>Rehaciendo</translation>
    </message>
    <message>
        <source>Downloading {name} (MB)</source>
        <extracomment>said below the window</extracomment>
        <translation>Descargando {name} (MB)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>said below the window</extracomment>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>File exists</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <extracomment>said below the window</extracomment>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <extracomment>said below the window</extracomment>
        <translation>Buscando caras</translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <extracomment>said below the window</extracomment>
        <translation>Agrupando caras</translation>
    </message>
    <message>
        <source>Host is down</source>
        <extracomment>said below the window</extracomment>
        <translation>El servidor no está en funcionamiento</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <extracomment>said below the window</extracomment>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <extracomment>said below the window</extracomment>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>JPEG XL pictures cannot be read yet.</source>
        <extracomment>said below the window</extracomment>
        <translation>Aún no se pueden leer imágenes JPEG XL.</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <extracomment>said below the window</extracomment>
        <translation>Trazando el mapa</translation>
    </message>
    <message>
        <source>Looking at a face</source>
        <extracomment>said below the window</extracomment>
        <translation>Examinando una cara</translation>
    </message>
    <message>
        <source>Looking at boxes drawn by hand</source>
        <extracomment>said below the window</extracomment>
        <translation>Examinando recuadros dibujados</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <extracomment>said below the window</extracomment>
        <translation>Buscando fotos</translation>
    </message>
    <message>
        <source>MIT (CenterFace), CC0 (dlib ResNet)</source>
        <extracomment>said below the window</extracomment>
        <translation>MIT (CenterFace), CC0 (dlib ResNet)</translation>
    </message>
    <message>
        <source>MIT (YuNet), Apache-2.0 (SFace)</source>
        <extracomment>said below the window</extracomment>
        <translation>MIT (YuNet), Apache-2.0 (SFace)</translation>
    </message>
    <message>
        <source>Merge the group into the person, not the person into the group.</source>
        <extracomment>said below the window</extracomment>
        <translation>Una el grupo a la persona, no la persona al grupo.</translation>
    </message>
    <message>
        <source>Merging needs two different groups.</source>
        <extracomment>said below the window</extracomment>
        <translation>Para unir hacen falta dos grupos distintos.</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <extracomment>said below the window</extracomment>
        <translation>Nombre o servicio desconocido</translation>
    </message>
    <message>
        <source>Naming everybody</source>
        <extracomment>said below the window</extracomment>
        <translation>Poniendo nombre a todos</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede acceder a la red</translation>
    </message>
    <message>
        <source>No face was found on any photo in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se encontró ninguna cara en las fotos de {folder}.</translation>
    </message>
    <message>
        <source>No folder at {folder} was scanned; look at the list of folders.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se ha analizado ninguna carpeta en {folder}; consulte la lista de carpetas.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <extracomment>said below the window</extracomment>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>No suggestion for “{name}” of that probability is waiting.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay en espera ninguna sugerencia de «{name}» con esa probabilidad.</translation>
    </message>
    <message>
        <source>Nobody is born in the future: {born}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Nadie nace en el futuro: {born}.</translation>
    </message>
    <message>
        <source>None of these faces is alone any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Ninguna de estas caras sigue sin grupo.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <extracomment>said below the window</extracomment>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Nothing is suggested for {which}, so nothing was confirmed.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay sugerencias para {which}, así que no se ha confirmado nada.</translation>
    </message>
    <message>
        <source>Nothing is suggested for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay sugerencias para {which}; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed; the window at its next start, or &apos;facetagger doctor --restore&apos;, takes the newest backup back, and the file that is there is kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se ha cambiado nada; la ventana, en su próximo inicio, o «facetagger doctor --restore» restaura la última copia de seguridad y conserva el archivo actual.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <extracomment>said below the window</extracomment>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>said below the window</extracomment>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Placing new faces on the map</source>
        <extracomment>said below the window</extracomment>
        <translation>Situando caras nuevas en el mapa</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <extracomment>said below the window</extracomment>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Reading faces</source>
        <extracomment>said below the window</extracomment>
        <translation>Leyendo caras</translation>
    </message>
    <message>
        <source>Recognising people</source>
        <extracomment>said below the window</extracomment>
        <translation>Reconociendo personas</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo ya no está accesible</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <extracomment>said below the window</extracomment>
        <translation>Fallo temporal al resolver el nombre</translation>
    </message>
    <message>
        <source>The RAW picture is damaged: it cannot be developed.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen RAW está dañada: no se puede revelar.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged.</source>
        <extracomment>said below the window</extracomment>
        <translation>La copia de seguridad {path} está dañada.</translation>
    </message>
    <message>
        <source>The box is too small: it needs {smallest_px} pixels of the photo on each side.</source>
        <extracomment>said below the window</extracomment>
        <translation>El recuadro es demasiado pequeño: cada lado necesita {smallest_px} píxeles de la foto.</translation>
    </message>
    <message>
        <source>The built-in engine cannot be removed.</source>
        <extracomment>said below the window</extracomment>
        <translation>El motor integrado no se puede quitar.</translation>
    </message>
    <message>
        <source>The built-in engine is always there; import models under another name.</source>
        <extracomment>said below the window</extracomment>
        <translation>El motor integrado está siempre disponible; importe los modelos con otro nombre.</translation>
    </message>
    <message>
        <source>The converted model cannot be written to {parent}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede escribir el modelo convertido en {parent}: {error}</translation>
    </message>
    <message>
        <source>The demo&apos;s photos cannot be written to {folder}: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se pueden escribir las fotos de la demostración en {folder}: {error}.</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} could not be read or written.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se pudo leer o escribir en el disco de la biblioteca {path}.</translation>
    </message>
    <message>
        <source>The disk that holds the library {path} is full; nothing of the last step was kept. Free some space and try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>El disco de la biblioteca {path} está lleno; no se ha guardado nada del último paso. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The downloaded file cannot be unpacked: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede descomprimir el archivo descargado: {error}</translation>
    </message>
    <message>
        <source>The downloaded file is damaged: {error}. Try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo descargado está dañado: {error}. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; cannot be removed: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede quitar el motor «{engine_id}»: {error}</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; does not come with facetagger.</source>
        <extracomment>said below the window</extracomment>
        <translation>El motor «{engine_id}» no viene con facetagger.</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; has just been removed.</source>
        <extracomment>said below the window</extracomment>
        <translation>El motor «{engine_id}» se acaba de quitar.</translation>
    </message>
    <message>
        <source>The engine &apos;{engine_id}&apos; is not installed.</source>
        <extracomment>said below the window</extracomment>
        <translation>El motor «{engine_id}» no está instalado.</translation>
    </message>
    <message>
        <source>The engine cannot be stored in {engines_dir}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede guardar el motor en {engines_dir}: {error}</translation>
    </message>
    <message>
        <source>The face engine &apos;{engine_id}&apos; is not installed; &apos;facetagger engines install {engine_id}&apos; downloads it.</source>
        <extracomment>said below the window</extracomment>
        <translation>El motor facial «{engine_id}» no está instalado; «facetagger engines install {engine_id}» lo descarga.</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede leer el archivo: {error}.</translation>
    </message>
    <message>
        <source>The file is a video, or of a kind that facetagger does not know.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo es un vídeo o de un tipo que facetagger no conoce.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is no ONNX model: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo no es un modelo ONNX: {error}</translation>
    </message>
    <message>
        <source>The file is no RAW picture, or of a camera that is not known.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo no es una imagen RAW o es de una cámara desconocida.</translation>
    </message>
    <message>
        <source>The file is not a picture, or of a kind that facetagger does not know.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo no es una imagen o es de un tipo que facetagger no conoce.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file is too large ({size} GB) to be a photo.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo es demasiado grande ({size} GB) para ser una foto.</translation>
    </message>
    <message>
        <source>The file may not be read by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>Este usuario no tiene permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>The file {fact} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede leer el archivo {fact}: {error}</translation>
    </message>
    <message>
        <source>The file {fact} is missing in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Falta el archivo {fact} en {folder}.</translation>
    </message>
    <message>
        <source>The file {named} is damaged or of another version: its sha256 is not {sha256}.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo {named} está dañado o es de otra versión: su sha256 no es {sha256}.</translation>
    </message>
    <message>
        <source>The file {path} says where the library is, and cannot be read: {error}. Without the file the usual library is opened.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo {path} indica dónde está la biblioteca, pero no se puede leer: {error}. Sin ese archivo se abre la biblioteca habitual.</translation>
    </message>
    <message>
        <source>The file {source} has changed while it was copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo {source} ha cambiado mientras se copiaba.</translation>
    </message>
    <message>
        <source>The files of the engine &apos;{pack}&apos; are of another version; install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Los archivos del motor «{pack}» son de otra versión; instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede leer la carpeta {folder}: {error}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede leer la carpeta {folder}: {error}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede usar la carpeta {folder}: {error}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>said below the window</extracomment>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>Este usuario no tiene permiso para leer la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The group is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>El grupo ya no está.</translation>
    </message>
    <message>
        <source>The group {ref} is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>El grupo {ref} ya no está.</translation>
    </message>
    <message>
        <source>The history has changed meanwhile; choose again.</source>
        <extracomment>said below the window</extracomment>
        <translation>El historial ha cambiado mientras tanto; elija de nuevo.</translation>
    </message>
    <message>
        <source>The library folder {directory} cannot be used: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede usar la carpeta de la biblioteca {directory}: {error}.</translation>
    </message>
    <message>
        <source>The library in {directory} is in use by another program. Close it, then try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Otro programa está usando la biblioteca de {directory}. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede abrir la biblioteca {path}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: it or its folder is read-only.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede escribir en la biblioteca {path}: el archivo o su carpeta son de solo lectura.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>La biblioteca {path} está dañada. {restore}</translation>
    </message>
    <message>
        <source>The library {path} is damaged: it was cut short. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>La biblioteca {path} está dañada: el archivo está cortado. {restore}</translation>
    </message>
    <message>
        <source>The library {path} is empty, but there are copies of it. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>La biblioteca {path} está vacía, pero hay copias de ella. {restore}</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program. Wait for it to finish or close it, then try again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Otro programa está usando la biblioteca {path}. Espere a que termine o ciérrelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library {path} is missing, but there are copies of it. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>Falta la biblioteca {path}, pero hay copias de ella. {restore}</translation>
    </message>
    <message>
        <source>The library {path} may not be opened by this user.</source>
        <extracomment>said below the window</extracomment>
        <translation>Este usuario no tiene permiso para abrir la biblioteca {path}.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer facetagger (its version is {version}, this program knows {version2}). Update facetagger to open it; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>La biblioteca {path} se creó con un facetagger más reciente (su versión es la {version}; este programa conoce la {version2}). Actualice facetagger para abrirla; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The licence of &apos;{engine_id}&apos; cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede leer la licencia de «{engine_id}»: {error}</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: &apos;{name}&apos; is no list.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede leer la lista de motores faciales: «{name}» no es una lista.</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: {engine_id} is wrong ({error}).</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede leer la lista de motores faciales: {engine_id} no es correcto ({error}).</translation>
    </message>
    <message>
        <source>The list of face engines cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede leer la lista de motores faciales: {error}</translation>
    </message>
    <message>
        <source>The list of face engines knows no models of &apos;{family}&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>La lista de motores faciales no conoce modelos de «{family}».</translation>
    </message>
    <message>
        <source>The model does not take one image.</source>
        <extracomment>said below the window</extracomment>
        <translation>El modelo no recibe una imagen.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede leer el archivo de modelo {file}: {error}</translation>
    </message>
    <message>
        <source>The model file {file} is damaged or of another version. Install the package &apos;{distribution}&apos; again.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo de modelo {file} está dañado o es de otra versión. Instale de nuevo el paquete «{distribution}».</translation>
    </message>
    <message>
        <source>The model file {name} is damaged ({path}); install its engine again.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo de modelo {name} está dañado ({path}); instale de nuevo su motor.</translation>
    </message>
    <message>
        <source>The model file {name} is missing ({path}); install its engine again.</source>
        <extracomment>said below the window</extracomment>
        <translation>Falta el archivo de modelo {name} ({path}); instale de nuevo su motor.</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Install the package &apos;{distribution}&apos;.</source>
        <extracomment>said below the window</extracomment>
        <translation>Falta el archivo de modelo {path}. Instale el paquete «{distribution}».</translation>
    </message>
    <message>
        <source>The model {path} cannot be loaded: it is damaged, cut short, or no model.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede cargar el modelo {path}: está dañado, está cortado o no es un modelo.</translation>
    </message>
    <message>
        <source>The outputs of {file} are not SCRFD&apos;s.</source>
        <extracomment>said below the window</extracomment>
        <translation>Las salidas de {file} no son las de SCRFD.</translation>
    </message>
    <message>
        <source>The outputs of {file} are not YuNet&apos;s.</source>
        <extracomment>said below the window</extracomment>
        <translation>Las salidas de {file} no son las de YuNet.</translation>
    </message>
    <message>
        <source>The photo {path} cannot be read: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede leer la foto {path}: {error}.</translation>
    </message>
    <message>
        <source>The photos in {folder} show one person only, {name}; two at least are needed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Las fotos de {folder} muestran a una sola persona, {name}; hacen falta al menos dos.</translation>
    </message>
    <message>
        <source>The photos of the demo come with the package &apos;{package}&apos;, which is not installed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Las fotos de la demostración vienen con el paquete «{package}», que no está instalado.</translation>
    </message>
    <message>
        <source>The picture is a HEIF file that is not coded as HEVC.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen es un archivo HEIF no codificado como HEVC.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of two colours, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen es un JPEG de dos colores, que no se puede leer.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of {bits} bits a colour, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen es un JPEG de {bits} bits por color, que no se puede leer.</translation>
    </message>
    <message>
        <source>The picture is a hierarchical JPEG, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen es un JPEG jerárquico, que no se puede leer.</translation>
    </message>
    <message>
        <source>The picture is a lossless JPEG, which cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen es un JPEG sin pérdida, que no se puede leer.</translation>
    </message>
    <message>
        <source>The picture is damaged, or a {kind} of a kind that is not known.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen está dañada o es un {kind} de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The picture is damaged: it cannot be decoded.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen está dañada: no se puede decodificar.</translation>
    </message>
    <message>
        <source>The picture is damaged: it claims to be larger than any photo.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen está dañada: dice ser más grande que cualquier foto.</translation>
    </message>
    <message>
        <source>The picture is damaged: its decoder crashed.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen está dañada: su decodificador falló.</translation>
    </message>
    <message>
        <source>The picture is damaged: its header cannot be read.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen está dañada: no se puede leer su cabecera.</translation>
    </message>
    <message>
        <source>The picture is damaged: the file is cut short.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen está dañada: el archivo está cortado.</translation>
    </message>
    <message>
        <source>The picture is too large to read: {width} × {height} pixels. Up to {max_pixels} megapixels are read; the settings can raise that.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen es demasiado grande: {width} × {height} píxeles. Se leen hasta {max_pixels} megapíxeles; se puede aumentar en los ajustes.</translation>
    </message>
    <message>
        <source>The picture needs more memory than there is.</source>
        <extracomment>said below the window</extracomment>
        <translation>La imagen necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>The picture was given up: reading it took longer than {seconds} seconds.</source>
        <extracomment>said below the window</extracomment>
        <translation>Se abandonó la lectura de la imagen: tardaba más de {seconds} segundos.</translation>
    </message>
    <message>
        <source>The reader of this kind of picture cannot be started: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede iniciar el lector de este tipo de imágenes: {error}.</translation>
    </message>
    <message>
        <source>The record of the engine &apos;{engine_id}&apos; is damaged ({record}); install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>El registro del motor «{engine_id}» está dañado ({record}); instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The record of the engine &apos;{pack}&apos; is damaged; install it again.</source>
        <extracomment>said below the window</extracomment>
        <translation>El registro del motor «{pack}» está dañado; instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede leer el archivo de ajustes {path}: {error}</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged. Names and faces are not in it: rename or delete it, and the usual settings are used.</source>
        <extracomment>said below the window</extracomment>
        <translation>El archivo de ajustes {path} está dañado. No contiene nombres ni caras: si se cambia de nombre o se elimina, se usan los ajustes habituales.</translation>
    </message>
    <message>
        <source>There are no models (files ending in .onnx) in {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay modelos (archivos .onnx) en {folder}.</translation>
    </message>
    <message>
        <source>There is more than one face detector of the kind of YuNet in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>En la carpeta hay más de un detector de caras del tipo de YuNet ({names}); deje solo el que se vaya a usar.</translation>
    </message>
    <message>
        <source>There is more than one face detector with five landmarks (SCRFD) in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>En la carpeta hay más de un detector de caras con cinco puntos de referencia (SCRFD) ({names}); deje solo el que se vaya a usar.</translation>
    </message>
    <message>
        <source>There is more than one model of the kind of SFace in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>En la carpeta hay más de un modelo del tipo de SFace ({names}); deje solo el que se vaya a usar.</translation>
    </message>
    <message>
        <source>There is more than one model that tells faces apart (ArcFace) in the folder ({names}); leave only the one to use.</source>
        <extracomment>said below the window</extracomment>
        <translation>En la carpeta hay más de un modelo que distingue caras (ArcFace) ({names}); deje solo el que se vaya a usar.</translation>
    </message>
    <message>
        <source>There is no engine &apos;{engine_id}&apos; to install. There is: {names}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay ningún motor «{engine_id}» que instalar. Existen: {names}.</translation>
    </message>
    <message>
        <source>There is no face detector of the kind of YuNet in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>En la carpeta no hay ningún detector de caras del tipo de YuNet.</translation>
    </message>
    <message>
        <source>There is no face detector with five landmarks (SCRFD) in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>En la carpeta no hay ningún detector de caras con cinco puntos de referencia (SCRFD).</translation>
    </message>
    <message>
        <source>There is no face engine &apos;{engine_id}&apos;. There is: {names}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay ningún motor facial «{engine_id}». Existen: {names}.</translation>
    </message>
    <message>
        <source>There is no face in {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay ninguna cara en {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no folder of photos in {folder}; it needs one for each person.</source>
        <extracomment>said below the window</extracomment>
        <translation>En {folder} no hay ninguna carpeta de fotos; hace falta una por persona.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no model of the kind of SFace in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>En la carpeta no hay ningún modelo del tipo de SFace.</translation>
    </message>
    <message>
        <source>There is no model that tells faces apart (ArcFace) in the folder.</source>
        <extracomment>said below the window</extracomment>
        <translation>En la carpeta no hay ningún modelo que distinga caras (ArcFace).</translation>
    </message>
    <message>
        <source>There is no name to reject for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay ningún nombre que rechazar para {which}; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no room for a backup of the library in {folder}: it needs {needed} MB, {free} MB are free.</source>
        <extracomment>said below the window</extracomment>
        <translation>En {folder} no hay sitio para una copia de seguridad de la biblioteca: necesita {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>There is no room for a backup of the library in {folder}: it needs {needed} MB, {free} MB are free. The earlier backups are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>En {folder} no hay sitio para una copia de seguridad de la biblioteca: necesita {needed} MB y hay {free} MB libres. Las copias anteriores se conservan.</translation>
    </message>
    <message>
        <source>There is no such face: {which}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No existe esta cara: {which}.</translation>
    </message>
    <message>
        <source>There is no suggestion to accept.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay ninguna sugerencia que aceptar.</translation>
    </message>
    <message>
        <source>There is nothing to forget: no photo is gone from a folder that is there.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay nada que olvidar: no falta ninguna foto en las carpetas disponibles.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>said below the window</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>These are not two groups; divide the group instead.</source>
        <extracomment>said below the window</extracomment>
        <translation>No son dos grupos; divida el grupo en su lugar.</translation>
    </message>
    <message>
        <source>This face is not on its photo any more: {path}.</source>
        <extracomment>said below the window</extracomment>
        <translation>Esta cara ya no está en su foto: {path}.</translation>
    </message>
    <message>
        <source>This face is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Esta cara ya no está.</translation>
    </message>
    <message>
        <source>This face is not “{name}”.</source>
        <extracomment>said below the window</extracomment>
        <translation>Esta cara no es «{name}».</translation>
    </message>
    <message>
        <source>This group cannot be divided: its faces are all alike.</source>
        <extracomment>said below the window</extracomment>
        <translation>Este grupo no se puede dividir: todas sus caras se parecen.</translation>
    </message>
    <message>
        <source>This is not dlib&apos;s face recognition model.</source>
        <extracomment>said below the window</extracomment>
        <translation>No es el modelo de reconocimiento facial de dlib.</translation>
    </message>
    <message>
        <source>This is not dlib&apos;s face recognition model: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No es el modelo de reconocimiento facial de dlib: {error}.</translation>
    </message>
    <message>
        <source>This is not the CenterFace model that facetagger knows.</source>
        <extracomment>said below the window</extracomment>
        <translation>No es el modelo CenterFace que facetagger conoce.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Esta persona ya no está.</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <extracomment>said below the window</extracomment>
        <translation>Esta foto ya no está.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <extracomment>said below the window</extracomment>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>said below the window</extracomment>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Yes and no at once for {which}; nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>Sí y no a la vez para {which}; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>[Errno {number}] {error}: &apos;{path}&apos;</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}: «{path}» [error {number}]</translation>
    </message>
    <message>
        <source>non-commercial research only (InsightFace)</source>
        <extracomment>said below the window</extracomment>
        <translation>solo investigación no comercial (InsightFace)</translation>
    </message>
    <message>
        <source>the connection ended after {have} of {total} MB</source>
        <extracomment>said below the window</extracomment>
        <translation>la conexión se cortó tras {have} de {total} MB</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>said below the window</extracomment>
        <translation>se agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>unknown: what the models&apos; maker allows</source>
        <extracomment>said below the window</extracomment>
        <translation>desconocida: lo que permita quien hizo los modelos</translation>
    </message>
    <message>
        <source>{count} photos are known here, and nothing is there now: is the drive connected? They are kept.</source>
        <extracomment>said below the window</extracomment>
        <translation>Aquí se conocen {count} fotos, pero ahora no hay nada: ¿está conectada la unidad? Las fotos se conservan.</translation>
    </message>
    <message>
        <source>{detector} does not work as a face detector.</source>
        <extracomment>said below the window</extracomment>
        <translation>{detector} no funciona como detector de caras.</translation>
    </message>
    <message>
        <source>{embedder} cannot tell faces apart.</source>
        <extracomment>said below the window</extracomment>
        <translation>{embedder} no sabe distinguir caras.</translation>
    </message>
    <message>
        <source>{error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}.</translation>
    </message>
    <message>
        <source>{error}: it is gone since the scan began. The photos read so far are kept; once it is back, a scan goes on from there.</source>
        <extracomment>said below the window</extracomment>
        <translation>{error}: dejó de estar disponible durante el análisis. Las fotos ya leídas se conservan; en cuanto vuelva a estar disponible, el análisis continuará desde ahí.</translation>
    </message>
    <message>
        <source>{file} does not take faces of 112 x 112 pixels.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} no admite caras de 112 × 112 píxeles.</translation>
    </message>
    <message>
        <source>{file} does not turn a face into one vector.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} no convierte una cara en un vector.</translation>
    </message>
    <message>
        <source>{file} gives {shape} for {count} faces, not {dimension} numbers a face.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} da {shape} para {count} caras, no {dimension} números por cara.</translation>
    </message>
    <message>
        <source>{file} is damaged, cut short, or no model.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} está dañado, está cortado o no es un modelo.</translation>
    </message>
    <message>
        <source>{file} is no face detector with five landmarks: it has {count} outputs.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} no es un detector de caras con cinco puntos de referencia: tiene {count} salidas.</translation>
    </message>
    <message>
        <source>{file} is no model that can be loaded: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} no es un modelo que se pueda cargar: {error}</translation>
    </message>
    <message>
        <source>{file} is not YuNet: it has {count} outputs.</source>
        <extracomment>said below the window</extracomment>
        <translation>{file} no es YuNet: tiene {count} salidas.</translation>
    </message>
    <message>
        <source>{folder} could not take all photos: {error}. {copied} was copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se pudieron copiar todas las fotos en {folder}: {error}. Se copió {copied}.</translation>
    </message>
    <message>
        <source>{folder} could not take all photos: {error}. {copied} were copied.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se pudieron copiar todas las fotos en {folder}: {error}. Se copiaron {copied}.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose the folder that it lies in.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} es un archivo; elija la carpeta en la que está.</translation>
    </message>
    <message>
        <source>{folder} is no folder that photos can be copied to.</source>
        <extracomment>said below the window</extracomment>
        <translation>{folder} no es una carpeta en la que se puedan copiar fotos.</translation>
    </message>
    <message>
        <source>{new} does not hold the photos of {old}: of {looked_for} that were looked for, {same} are there. Nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} no contiene las fotos de {old}: de {looked_for} que se buscaron, hay {same}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{new} does not hold the photos of {old}: of {looked_for} that were looked for, {same} is there. Nothing was changed.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} no contiene las fotos de {old}: de {looked_for} que se buscaron, hay {same}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{new} is where its photos are looked for already.</source>
        <extracomment>said below the window</extracomment>
        <translation>Sus fotos ya se buscan en {new}.</translation>
    </message>
    <message>
        <source>{new} was scanned already. Scan it again: photos that moved there keep their names.</source>
        <extracomment>said below the window</extracomment>
        <translation>{new} ya se analizó. Vuelva a analizarla: las fotos que se movieron allí conservan sus nombres.</translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database, not a facetagger library.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} es la base de datos de otro programa, no una biblioteca de facetagger.</translation>
    </message>
    <message>
        <source>{path} is not a facetagger library.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} no es una biblioteca de facetagger.</translation>
    </message>
    <message>
        <source>{path} is not a facetagger library. {restore}</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} no es una biblioteca de facetagger. {restore}</translation>
    </message>
    <message>
        <source>{path} was made by a newer facetagger.</source>
        <extracomment>said below the window</extracomment>
        <translation>{path} se creó con un facetagger más reciente.</translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <extracomment>said below the window</extracomment>
        <translation>{path}: {error}</translation>
    </message>
    <message>
        <source>{target} cannot be written: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede escribir {target}: {error}.</translation>
    </message>
    <message>
        <source>{target} could not be written: {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se pudo escribir {target}: {error}.</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: the server says {error}.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede descargar {url}: el servidor responde {error}.</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: {error}. What has arrived is kept; try again to go on.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede descargar {url}: {error}. Lo ya recibido se conserva; inténtelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>{url} cannot be reached ({reason}). Is this computer online? What has arrived is kept; try again to go on.</source>
        <extracomment>said below the window</extracomment>
        <translation>No se puede acceder a {url} ({reason}). ¿Está este equipo conectado a Internet? Lo ya recibido se conserva; inténtelo de nuevo para continuar.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 action</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 acción</translation>
    </message>
    <message>
        <source>1 face</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 cara</translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 group</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 grupo</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 foto</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>1 sugerencia</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>not a face</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>no es una cara</translation>
    </message>
    <message>
        <source>stranger</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{h} h {m:02d} min</translation>
    </message>
    <message>
        <source>{m} min</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>facetagger/ui/dialogs/settings.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} acción</numerusform>
            <numerusform>{n} acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faces</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} cara</numerusform>
            <numerusform>{n} caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} grupo</numerusform>
            <numerusform>{n} grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} foto</numerusform>
            <numerusform>{n} fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>
            <numerusform>{n} sugerencia</numerusform>
            <numerusform>{n} sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>{s} s</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>facetagger/ui/text/words.py</extracomment>
        <translation>«{name}»</translation>
    </message>
</context>
</TS>
