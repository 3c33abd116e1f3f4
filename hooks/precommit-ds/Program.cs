using PreCommitDs.Hooks;
using PreCommitDs.Hosting;

return HookProgram.Run([new StripNotebooksHook(), new BlockSecretsHook(), new BlockLargeDataHook(), new VerifyRequirementsHook()], args);
