using System.Runtime.CompilerServices;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>A class whose every test runs twice: the programs ask git's commands, then libgit2.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TestClassOverBothGitsAttribute : TestClassAttribute
{
    public override TestMethodAttribute? GetTestMethodAttribute(TestMethodAttribute testMethodAttribute) =>
        new TwiceAttribute(testMethodAttribute, testMethodAttribute.DeclaringFilePath, testMethodAttribute.DeclaringLineNumber ?? -1);

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class TwiceAttribute(TestMethodAttribute once, [CallerFilePath] string file = "", [CallerLineNumber] int line = -1)
        : TestMethodAttribute(file, line)
    {
        public override async Task<TestResult[]> ExecuteAsync(ITestMethod testMethod)
        {
            var results = new List<TestResult>();
            foreach (var libgit2 in (bool[])[false, true])
            {
                GitUnderTest.UseLibGit2(libgit2);
                foreach (var result in await once.ExecuteAsync(testMethod))
                {
                    if (libgit2) result.DisplayName = (result.DisplayName ?? testMethod.TestMethodName) + " (libgit2)";
                    results.Add(result);
                }
            }

            return [.. results];
        }
    }
}
