#!/bin/sh
# Makes the app image and the .deb for Linux: target/packages. Needs JDK 25, Maven, npm, dpkg-deb and fakeroot.
set -eu
base=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$base"
[ -d target/alidade ] && [ "${ALIDADE_KEEP_TREE:-}" = 1 ] || mvn -q -B -DskipTests package
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -1)
java=${JAVA_HOME:?"set JAVA_HOME to a JDK 25"}/bin/java
"$java" packaging/Package.java target/alidade . target/packages "$version" app-image deb
echo "target/packages: $(ls target/packages | tr '\n' ' ')"
