using System.Globalization;
using System.Reflection;
using Gherkin.Ast;
using TechTalk.SpecFlow;
using TechTalk.SpecFlow.Bindings;
using TechTalk.SpecFlow.Bindings.Discovery;
using TechTalk.SpecFlow.Infrastructure;

namespace Conformance.SelfTests.Lint;

/// <summary>Holds features against bindings without running them: SpecFlow's own registry and matching, asked beforehand.</summary>
internal sealed class BoundSteps
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    private readonly IStepDefinitionMatchService _matching;
    private readonly HashSet<IStepDefinitionBinding> _used = [];

    public BoundSteps(Assembly bindings)
    {
        var container = QuietSpecFlow.NewContainer();
        var discovery = container.Resolve<IRuntimeBindingRegistryBuilder>();
        discovery.BuildBindingsFromAssembly(bindings);
        discovery.BuildingCompleted();
        (Registry, _matching) = (container.Resolve<IBindingRegistry>(), container.Resolve<IStepDefinitionMatchService>());
    }

    public IBindingRegistry Registry { get; }

    /// <summary>A sentence for each step that does not have exactly one binding.</summary>
    public IReadOnlyList<string> Unclear(IEnumerable<FeatureFile> files) =>
        [.. from file in files from scenario in file.Scenarios from sentence in Unclear(file, scenario) select sentence];

    /// <summary>A sentence for each binding that no step has used so far.</summary>
    public IEnumerable<string> Unused() =>
        Registry.GetStepDefinitions().Except(_used).Select(binding => $"{Name(binding)} is bound to '{binding.StepDefinitionType} {binding.Regex}', and no feature says so.");

    private IEnumerable<string> Unclear(FeatureFile file, Scenario scenario)
    {
        var context = new StepContext(file.Feature.Name, scenario.Name, file.TagsOf(scenario), English);
        foreach (var (type, step) in file.StepsOf(scenario))
        {
            if (Doubt(step, type, context) is { } doubt)
                yield return $"{file.At(step)}: '{step.Keyword}{step.Text}' as a {type}: {doubt}.";
        }
    }

    /// <returns>Null when exactly one binding fits.</returns>
    private string? Doubt(Step step, StepDefinitionType type, StepContext context)
    {
        var instance = new StepInstance(
            type, StepDefinitionKeyword.Given, step.Keyword, step.Text, (step.Argument as DocString)?.Content, TableOf(step), context);
        List<IStepDefinitionBinding> Fitting(bool arguments) =>
            [.. Registry.GetStepDefinitions().Where(binding => _matching.Match(binding, instance, English, useParamMatching: arguments).Success)];

        var fitting = Fitting(arguments: true);
        _used.UnionWith(fitting);
        return (fitting.Select(Name).Distinct().ToList(), Fitting(arguments: false)) switch
        {
            ([_], _) => null,
            ([], []) => "no binding has these words",
            ([], var near) => $"the words are those of {string.Join(", ", near.Select(Name))}, and the arguments are not",
            (var several, _) => $"{string.Join(" and ", several)} both fit",
        };
    }

    private static Table? TableOf(Step step)
    {
        if (step.Argument is not DataTable table)
            return null;

        var rows = table.Rows.Select(row => row.Cells.Select(cell => cell.Value).ToArray()).ToList();
        var result = new Table(rows[0]);
        rows.Skip(1).ToList().ForEach(result.AddRow);
        return result;
    }

    private static string Name(IStepDefinitionBinding binding) => $"{binding.Method.Type.Name}.{binding.Method.Name}";
}
