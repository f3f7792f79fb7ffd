@echo off
rem Makes the .msi for Windows: target\packages. Needs JDK 25, Maven, npm and the WiX tools.
setlocal
if "%JAVA_HOME%"=="" (echo set JAVA_HOME to a JDK 25& exit /b 2)
cd /d "%~dp0.."
call mvn -q -B -DskipTests package || exit /b 1
rem the version of the package; pom.xml holds the same
"%JAVA_HOME%\bin\java.exe" packaging\Package.java target\alidade . target\packages 0.1.0 app-image msi
