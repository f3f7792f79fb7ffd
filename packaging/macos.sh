#!/bin/sh
# Makes the .dmg for macOS: target/packages. Needs JDK 25, Maven, npm and Xcode's command-line tools.
set -eu
base=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$base"
mvn -q -B -DskipTests package
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -1)
java=${JAVA_HOME:?"set JAVA_HOME to a JDK 25"}/bin/java
"$java" packaging/Package.java target/alidade . target/packages "$version" app-image dmg
