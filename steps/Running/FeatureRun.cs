using System.Reflection;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Steps.Running;

/// <summary>Runs the features of an assembly: the program that each such assembly is. What comes of a scenario the hooks tell; this tells the rest.</summary>
public static class FeatureRun
{
    /// <returns>Exit code: 0 when every scenario passed or was skipped, 1 when one failed.</returns>
    public static int Of(Assembly features)
    {
        var failures = new Failures();
        using var framework = new RigTestFramework(failures);
        using var executor = framework.GetExecutor(features.GetName());
        executor.RunAll(failures, new Defaults(), new Defaults());   // comes back when all is over
        return failures.Any ? 1 : 0;
    }

    /// <summary>Writes down what failed, for the log of the run.</summary>
    private sealed class Failures : LongLivedMarshalByRefObject, IMessageSink
    {
        public bool Any { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is IFailureInformation failure)
            {
                Any = true;
                Console.WriteLine(string.Join('\n', [(message as ITestMessage)?.Test.DisplayName ?? "Outside of the scenarios", .. failure.Messages, .. failure.StackTraces]));
            }

            return true;
        }
    }

    /// <summary>Options that are all left as xunit has them.</summary>
    private sealed class Defaults : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        public TValue GetValue<TValue>(string name) => default!;

        public void SetValue<TValue>(string name, TValue value) => throw new NotSupportedException($"Nothing sets '{name}'.");
    }
}
