using BoDi;
using TechTalk.SpecFlow.Infrastructure;
using TechTalk.SpecFlow.Tracing;

namespace Conformance.SelfTests.Lint;

/// <summary>SpecFlow's own parts, without what they say on the console.</summary>
internal sealed class QuietSpecFlow : DefaultDependencyProvider
{
    public static IObjectContainer NewContainer()
    {
        var builder = new ContainerBuilder(new QuietSpecFlow());
        return builder.CreateTestThreadContainer(builder.CreateGlobalContainer(typeof(QuietSpecFlow).Assembly));
    }

    public override void RegisterGlobalContainerDefaults(ObjectContainer container)
    {
        base.RegisterGlobalContainerDefaults(container);
        container.RegisterTypeAs<NullListener, ITraceListener>();
    }
}
