using PreCommitDs.Hooks;
using PreCommitDs.Hosting;

return HookProgram.Run(new VerifyRequirementsHook(), args);
