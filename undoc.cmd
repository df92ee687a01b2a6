@echo off
rem Runs the undoc command line. Builds it on first use. UNDOC_OPTS holds options for Java, such as -Xmx4g.
setlocal
set "ROOT=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "JAR="
for %%f in ("%ROOT%cli\target\undoc-cli-*-all.jar") do set "JAR=%%f"
if defined JAR goto run
echo undoc: building the program (once)... 1>&2
pushd "%ROOT%"
call mvnw.cmd -q -Dquick -DskipTests -pl cli -am package 1>&2
if errorlevel 1 (
  popd
  echo undoc: the program could not be built; see above 1>&2
  exit /b 70
)
popd
for %%f in ("%ROOT%cli\target\undoc-cli-*-all.jar") do set "JAR=%%f"
:run
set "ARCHIVE=%JAR%.jsa"
if defined UNDOC_NO_CDS goto start
if exist "%ARCHIVE%" goto start
rem The archive of loaded classes lies beside the program, or, where that may not be written, in the user's folder.
2>nul (>"%ARCHIVE%.try" echo.) && del "%ARCHIVE%.try" || set "ARCHIVE=%LOCALAPPDATA%\undoc.jsa"
if exist "%ARCHIVE%" goto start
"%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%" -Xlog:disable -cp "%JAR%" io.github.undoc.cli.internal.command.Rehearsal "%ROOT%examples\letters" "%TEMP%\undoc-first-use" >nul 2>nul
rmdir /s /q "%TEMP%\undoc-first-use" 2>nul
:start
rem Old consoles print control sequences instead of obeying them.
set "UNDOC_TERMINAL="
if not defined WT_SESSION if not defined ANSICON if not "%ConEmuANSI%"=="ON" set "UNDOC_TERMINAL=none"
"%JAVA%" "@%ROOT%cli\options\many" -XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable -Xlog:all=off %UNDOC_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
