namespace PreCommitDs.Formats.Json;

[TestClass]
public sealed class ContainerStackTests
{
    [TestMethod]
    [DataRow(1)]
    [DataRow(64)]
    [DataRow(65)]
    [DataRow(128)]
    [DataRow(129)]
    [DataRow(5000)]
    public void What_is_pushed_comes_back(int depth)
    {
        var random = new Random(depth);
        var model = new Stack<bool>();
        var stack = new ContainerStack();
        for (var step = 0; step < 20 * depth; step++)
        {
            if (model.Count == 0 || (model.Count < depth && random.Next(5) < 3))
            {
                model.Push(random.Next(2) == 0);
                stack.Push(model.Peek());
            }
            else
            {
                model.Pop();
                stack.Pop();
            }

            Assert.AreEqual(model.Count, stack.Depth);
            if (model.Count > 0) Assert.AreEqual(model.Peek(), stack.InObject);
        }
    }
}
