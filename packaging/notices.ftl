<#-- Notices of the libraries that go out with the program: licence, name, coordinates. No addresses: some point to hosts of builds. -->
<#function named licences>
  <#assign text = ""/>
  <#list licences as licence><#assign text = text + "(" + licence + ") "/></#list>
  <#return text>
</#function>
Libraries of other people that come with Alidade, each under its own licence:

<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
     ${named(entry.getValue())}${library.name} (${library.groupId}:${library.artifactId}:${library.version})
</#list>
