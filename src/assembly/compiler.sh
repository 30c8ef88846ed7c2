# Sourced by both launchers: sets $compiler, the JVM's options on compiling, for the command $1; $options is this folder.
# The JVM's second compiler keeps a core busy for a minute. An archive repays that, a shorter job does not: there it
# leaves our own classes to the first.
compiler=(-XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput "-XX:CompilerDirectivesFile=$options/short-jobs.json")
if [ "${1:-}" = batch ]; then
  compiler=(-XX:Tier4InvocationThreshold=15000 -XX:Tier4MinInvocationThreshold=2000
    -XX:Tier4CompileThreshold=40000 -XX:Tier4BackEdgeThreshold=80000)
fi
