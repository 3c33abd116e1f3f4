using PreCommitDs.Hooks;
using PreCommitDs.Hosting;
using PreCommitDs.Samples;

return HookProgram.Run([new StripNotebooksHook(), new BlockMarkersHook()], args);
