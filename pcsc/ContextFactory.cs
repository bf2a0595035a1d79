namespace PCSC;

public sealed class ContextFactory : IContextFactory
{
    public static IContextFactory Instance { get; } = new ContextFactory();

    public ISCardContext Establish(SCardScope scope)
    {
        var context = new SCardContext();
        context.Establish(scope);
        return context;
    }
}
